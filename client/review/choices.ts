import type { CommitChoice } from './git/commits.js';

/** What a file is compared with, as the user has chosen it. It is kept, and means another revision when HEAD moves. */
export type BaselineChoice = CommitChoice | { readonly kind: 'file'; readonly uri: string };

/** A choice as it was kept; `undefined` for anything else. */
export function readChoice(kept: unknown): BaselineChoice | undefined {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const fields: Readonly<Record<string, unknown>> = { ...kept };
    const text = (key: string): string | undefined => {
        const value = fields[key];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const [reference, name, pattern, uri] = [text('reference'), text('name'), text('pattern'), text('uri')];
    switch (fields['kind']) {
        case 'head':
            return { kind: 'head' };
        case 'branch':
            return reference === undefined ? undefined : { kind: 'branch', reference };
        case 'tag':
            return name === undefined ? undefined : { kind: 'tag', name };
        case 'signed':
            return pattern === undefined ? undefined : { kind: 'signed', pattern };
        case 'file':
            return uri === undefined ? undefined : { kind: 'file', uri };
        default:
            return undefined;
    }
}
