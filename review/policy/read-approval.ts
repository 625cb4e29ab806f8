import { parseDate } from '../../language/values/date.js';
import type { Approval } from './approvals.js';

/** An approval, or what is wrong with its file, as a full sentence. */
export type ReadApproval =
    { readonly kind: 'approval'; readonly approval: Approval } | { readonly kind: 'wrong'; readonly problem: string };

const REQUIRED = ['fingerprint', 'id', 'path', 'by', 'role', 'date', 'reason'] as const;

/** Reads the text of an approval; `file` is its path, whose name is the fingerprint. Never throws. */
export function readApproval(text: string, file: string): ReadApproval {
    const wrong = (what: string): ReadApproval => ({ kind: 'wrong', problem: `The approval "${file}" ${what}.` });
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return wrong('is not JSON');
    }
    if (typeof value !== 'object' || value === null) return wrong('is not an object');
    const parts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
    const textOf = (key: string): string | undefined => {
        const part = parts[key];
        return typeof part === 'string' && part.trim() !== '' ? part : undefined;
    };
    const missing = REQUIRED.find(key => textOf(key) === undefined);
    if (missing) return wrong(`does not say "${missing}"`);
    const [fingerprint = '', id = '', path = '', by = '', role = '', date = '', reason = ''] = REQUIRED.map(textOf);
    if (!/^[0-9a-f]{16}$/.test(fingerprint)) return wrong('has no fingerprint of 16 hexadecimal digits');
    // Of several persons who approve one change, the files are numbered.
    if (!new RegExp(`(^|/)${fingerprint}(\\.\\d+)?\\.json$`).test(file))
        return wrong(`approves ${fingerprint}: its file has to be ${fingerprint}.json`);
    if (!parseDate(date)) return wrong(`has the date "${date}", which is no day such as 2027-01-31`);
    const [ticket, expires] = [textOf('ticket'), textOf('expires')];
    if (expires !== undefined && !parseDate(expires))
        return wrong(`expires on "${expires}", which is no day such as 2027-01-31`);
    return {
        kind: 'approval',
        approval: {
            fingerprint,
            id,
            path,
            from: textOf('from') ?? null,
            to: textOf('to') ?? null,
            by,
            role,
            date,
            reason,
            ...(ticket === undefined ? {} : { ticket }),
            ...(expires === undefined ? {} : { expires }),
        },
    };
}
