import { afterEach } from 'vitest';
import type { Files } from '../language/check.js';
import { startEditor, type Editor } from './editor.js';

const editors: Editor[] = [];
afterEach(async () => {
    await Promise.all(editors.splice(0).map(editor => editor.close()));
});

/** An editor on these files, which is closed after the test. */
export async function opened(...[files, options]: Parameters<typeof startEditor>): Promise<Editor> {
    const editor = await startEditor(files, options);
    editors.push(editor);
    return editor;
}

/** The same with all files open. */
export async function edit(files: Files): Promise<Editor> {
    const started = await opened(files);
    for (const name of Object.keys(files)) await started.open(name);
    return started;
}

/** A service and a tier that covers it. */
export const TIERS = 'service servers "Servers"\ntier basic "Basic" {\n  covers servers\n}\n';
