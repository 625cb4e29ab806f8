// `npm run bench:preview [-- EDITS]`: prints how soon an edit is seen in the preview. See preview-latency.mjs.
import { ensure } from './ensure.mjs';
import { packagedExtension } from './packaged-extension.mjs';
import { measurePreviews, percentile } from './preview-latency.mjs';

await ensure();
const figures = await measurePreviews(Number(process.argv[2] ?? 40), packagedExtension());
for (const [name, { lines, open, edits }] of Object.entries(figures)) {
    const [median, p95] = [percentile(edits, 0.5), percentile(edits, 0.95)];
    console.log(
        `${name.padEnd(9)} ${String(lines).padStart(5)} lines   open ${open} ms   edit → page median ${median} ms, p95 ${p95} ms   (n = ${edits.length})`,
    );
}
const times = percentile(figures.markdown.edits, 0.5) / percentile(figures.large.edits, 0.5);
console.log(`VS Code's Markdown preview takes ${times.toFixed(1)} times as long as ours on the large document.`);
