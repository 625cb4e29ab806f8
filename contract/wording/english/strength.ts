import type * as ast from '../../../language/generated/ast.js';
import { say } from '../../tree/building.js';
import type { Content, Inline } from '../../tree/document.js';

/** How strongly the provider promises something: `The Provider guarantees the availability target.` */
export function sayStrength(strength: ast.Strength, promised: Inline | Content): Content {
    switch (strength) {
        case 'guarantee':
            return say`The Provider guarantees ${promised}.`;
        case 'target':
            return say`The Provider shall meet ${promised}.`;
        case 'objective':
            return say`The Provider shall pursue ${promised} as an objective, without a guarantee.`;
        case 'best-effort':
            return say`The Provider shall make reasonable efforts to meet ${promised}, without a guarantee.`;
    }
}

/** The same after a time in the cell of a table. */
export const STRENGTH_IN_CELL: Readonly<Record<ast.Strength, string>> = {
    guarantee: 'guaranteed',
    target: 'as a target',
    objective: 'as an objective, without a guarantee',
    'best-effort': 'with reasonable efforts, without a guarantee',
};
