import type * as ast from '../../language/generated/ast.js';
import { orderedWord } from './word.js';

/** How strongly something is promised, from reasonable efforts to a guarantee. */
export const strength = orderedWord<ast.Strength>(['best-effort', 'objective', 'target', 'guarantee'], {
    name: 'strength',
});
