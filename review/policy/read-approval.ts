import { parseDate } from '../../language/values/date.js';
import type { Approval } from './approvals.js';

/** An approval, or what is wrong with its file, as a full sentence. */
export type ReadApproval =
    { readonly kind: 'approval'; readonly approval: Approval } | { readonly kind: 'wrong'; readonly problem: string };

const REQUIRED = ['fingerprint', 'id', 'path', 'by', 'role', 'date', 'reason'] as const;
const VALUES = ['from', 'to'] as const;
const OPTIONAL = ['ticket', 'expires', '$schema'] as const;
const KNOWN: readonly string[] = [...REQUIRED, ...VALUES, ...OPTIONAL];

/** Reads the text of an approval; `file` is its path, whose name is the fingerprint. Never throws. */
export function readApproval(text: string, file: string): ReadApproval {
    const wrong = (what: string): ReadApproval => ({ kind: 'wrong', problem: `The approval "${file}" ${what}.` });
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return wrong('is not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('is not an object in braces');
    const parts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
    const unknown = Object.keys(parts).find(key => !KNOWN.includes(key));
    if (unknown !== undefined)
        return wrong(`says "${unknown}", which is not known; what stands there is ${KNOWN.join(', ')}`);
    const textOf = (key: string): string | undefined => {
        const part = parts[key];
        return typeof part === 'string' && part.trim() !== '' ? part : undefined;
    };
    const missing = REQUIRED.find(key => textOf(key) === undefined);
    if (missing) return wrong(`does not say "${missing}"`);
    const valueless = VALUES.find(key => typeof parts[key] !== 'string' && parts[key] !== null);
    if (valueless) return wrong(`does not say "${valueless}": a value in quotation marks, or null where there is none`);
    const blank = OPTIONAL.find(key => key in parts && textOf(key) === undefined);
    if (blank) return wrong(`has no text in quotation marks for "${blank}": write one, or leave it out`);
    const [fingerprint = '', id = '', path = '', by = '', role = '', date = '', reason = ''] = REQUIRED.map(textOf);
    if (!/^[0-9a-f]{16}$/.test(fingerprint)) return wrong('has no fingerprint of 16 hexadecimal digits');
    // Of several persons who approve one change, the files are numbered.
    if (!new RegExp(`(^|/)${fingerprint}(\\.\\d+)?\\.json$`).test(file))
        return wrong(`approves ${fingerprint}: its file has to be ${fingerprint}.json`);
    if (!parseDate(date)) return wrong(`has the date "${date}", which is no day such as 2027-01-31`);
    const [ticket, expires] = [textOf('ticket'), textOf('expires')];
    if (expires !== undefined && !parseDate(expires))
        return wrong(`expires on "${expires}", which is no day such as 2027-01-31`);
    const valueOf = (key: string): string | null => (typeof parts[key] === 'string' ? parts[key] : null);
    return {
        kind: 'approval',
        approval: {
            fingerprint,
            id,
            path,
            from: valueOf('from'),
            to: valueOf('to'),
            by,
            role,
            date,
            reason,
            ...(ticket === undefined ? {} : { ticket }),
            ...(expires === undefined ? {} : { expires }),
        },
    };
}
