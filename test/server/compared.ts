import { ReadBaselineFile, SetBaseline, type ChangesOfFile } from '../../protocol/review.js';
import type { Files } from '../language/check.js';
import type { Editor } from './editor.js';
import { opened } from './opened.js';

export const HEAD = { name: 'HEAD', revision: 'c0ffee' };

/** An agreement with a target that responds in some time, and perhaps with more in its tier. */
export const agreement = (time: string, more = ''): string => `agreement acme "Acme" {
  priority P1 "Critical" {
  }
  tier gold "Gold" {
    target P1 respond ${time}
${more}  }
}
`;

/** An editor with files of today, the first of which is open, and with those of HEAD. It writes down what is read of HEAD. */
export async function comparing(today: Files, former: Files) {
    const editor = await opened(today);
    const [name = ''] = Object.keys(today);
    await editor.open(name);
    const asked: string[] = [];
    editor.connection.onRequest(ReadBaselineFile.type, ({ uri }) => {
        const file = uri.slice(editor.uri('').length);
        asked.push(file);
        const text = former[file];
        return text === undefined ? null : { text };
    });
    return { editor, asked };
}

export function setBaseline(
    editor: Editor,
    baseline: typeof HEAD | null = HEAD,
    name = 'a.msa',
): Promise<SetBaseline.Result> {
    return editor.connection.sendRequest(SetBaseline.type, { uri: editor.uri(name), baseline });
}

/** The changes of a file since HEAD. */
export async function compared(editor: Editor, name = 'a.msa'): Promise<ChangesOfFile.Params> {
    const result = await setBaseline(editor, HEAD, name);
    if (result.kind !== 'compared') throw new Error(JSON.stringify(result));
    return result.changes;
}
