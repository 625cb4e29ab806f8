import type { BlockPlace } from '../../../protocol/preview.js';
import { viewNamed } from '../../../contract/views.js';
import type { FromPage } from './messages.js';

/** No id of a block is longer: it is made of a few names. */
const LONGEST_ID = 1000;
const MOST_MARKS = 1_000_000;

/** Reads a message of the page; `undefined` for anything that it does not send. */
export function readFromPage(message: unknown): FromPage | undefined {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
    const fields: Readonly<Record<string, unknown>> = { ...message };
    switch (fields['kind']) {
        case 'ready':
        case 'browser':
            return { kind: fields['kind'] };
        case 'reveal':
        case 'scrolled': {
            const place = readPlace(fields['place']);
            return place && { kind: fields['kind'], place };
        }
        case 'problem': {
            const mark = readCount(fields['mark']);
            return mark === undefined ? undefined : { kind: 'problem', mark };
        }
        case 'agreement': {
            const index = readCount(fields['index']);
            return index === undefined ? undefined : { kind: 'agreement', index };
        }
        case 'view': {
            const view = typeof fields['view'] === 'string' ? viewNamed(fields['view']) : undefined;
            return view && { kind: 'view', view };
        }
        case 'lock':
            return typeof fields['locked'] === 'boolean' ? { kind: 'lock', locked: fields['locked'] } : undefined;
        case 'redline':
            return typeof fields['redline'] === 'boolean' ? { kind: 'redline', redline: fields['redline'] } : undefined;
        default:
            return undefined;
    }
}

function readPlace(value: unknown): BlockPlace | undefined {
    if (typeof value !== 'object' || value === null || !('block' in value) || !('share' in value)) return undefined;
    const { block, share } = value;
    const isPlace =
        typeof block === 'string' &&
        block.length <= LONGEST_ID &&
        typeof share === 'number' &&
        share >= 0 &&
        share <= 1;
    return isPlace ? { block, share } : undefined;
}

function readCount(value: unknown): number | undefined {
    const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < MOST_MARKS;
    return isCount ? value : undefined;
}
