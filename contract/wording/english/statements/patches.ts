import type * as ast from '../../../../language/generated/ast.js';
import { column } from '../../../tree/building.js';
import type { Wording } from './statements.js';
import { Word } from './choices.js';
import { sentences } from './sentences.js';
import { time } from './stated-values.js';

/** How soon updates are installed: agreed with the security of the systems, or with their maintenance. */
export const patchDeadline: Wording<ast.PatchDeadline>['PatchDeadline'] = {
    lead: 'The Provider shall install updates within the following times after their release:',
    columns: [column('Severity of the update'), column('Installed within'), column('Remarks')],
    cells: ({ severity, deadline, text }) => [[Word(severity)], [time(deadline)], text ? sentences(text) : ['–']],
};
