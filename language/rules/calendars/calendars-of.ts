import * as ast from '../../generated/ast.js';
import { declarationsOf } from '../../references/names.js';

/** The calendars that a file declares, those inside its agreements included. */
export function calendarsOf(root: ast.Document): ast.Calendar[] {
    const spaces = [root, ...root.elements.filter(ast.isAgreementDeclaration)];
    return spaces.flatMap(space => [...declarationsOf(space)]).filter(ast.isCalendar);
}
