import type { Link } from '../../../../language/agreement/statement.js';
import { column } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { line, Party } from './names.js';

interface Duty {
    readonly party: Link | undefined;
    readonly value: string | undefined;
}

/** What each party does. The author names it without a verb, as in `Installing updates` or `The care of backups`. */
export const responsibility = {
    lead: 'The parties shall be responsible for the following:',
    columns: [column('Party'), column('Responsibility')],
    cells: ({ party, value }: Duty): readonly Content[] => [[Party(party)], [line(value)]],
};
