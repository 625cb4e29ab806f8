// Makes the redline of two versions of an agreement once, as a page, and prints how long that took from their models, in
// milliseconds of the clock and of all processors: time-redline.mjs BEFORE AFTER.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RevisionReader } from '../cli/review/revision-reader.ts';
import { renderPage } from '../contract/html/page.ts';
import { compareAgreements } from '../review/compare.ts';
import { reviewOf } from '../review/policy/grade.ts';
import { DEFAULT_POLICY } from '../review/policy/policy.ts';
import { agreementRedline } from '../review/redline/agreement-redline.ts';
import { reviewedRedline } from '../review/redline/reviewed-redline.ts';

const FILE = 'agreement.msa';
const names = process.argv.slice(2);
const reader = new RevisionReader();
const agreements = [];
for (const name of names) {
    const files = new Map([[FILE, readFileSync(name, 'utf8')]]);
    const side = { name: { text: name }, root: path.resolve('/'), files, settings: new Map(), covers: () => true };
    for (const { agreement } of await reader.read(side, [FILE])) agreements.push(agreement);
}

const [begun, used] = [performance.now(), process.cpuUsage()];
const page = renderPage(reviewedRedline(agreementRedline(...agreements), reviewed(agreements), 0));
const { user, system } = process.cpuUsage(used);
const wall = performance.now() - begun;
if (!page.includes('<ins>')) throw new Error('The agreements do not differ.');
process.stdout.write(JSON.stringify({ wall, processor: (user + system) / 1000 }));

function reviewed([before, after]) {
    return reviewOf({
        before: { text: 'before', commit: undefined },
        after: { text: 'after', commit: undefined },
        agreements: [{ ...compareAgreements(before, after), file: FILE, formerFile: undefined }],
        policy: DEFAULT_POLICY,
        approvals: [],
        findings: [],
        today: { year: 2027, month: 1, day: 1 },
        authors: [],
    });
}
