import type { Link } from '../../../../language/agreement/statement.js';
import { say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { Party, rest } from './words.js';

interface Duty {
    readonly party: Link | undefined;
    readonly value: string | undefined;
}

/** What a party does. The author names it without a verb, as in `Installing updates` or `The care of backups`. */
export function responsibility({ party, value }: Duty): Content {
    return say`${Party(party)} shall be responsible for the following: ${rest(value)}.`;
}
