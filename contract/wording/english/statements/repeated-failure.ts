import { singular } from '../../../../language/values/singular.js';
import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { sayCount } from '../said-values.js';
import type { Passage } from '../phrasing.js';
import { word } from './choices.js';
import { about, given, perhapsFollowedBy } from './sentences.js';
import { number, time } from './stated-values.js';

const REMEDIES = {
    terminate: 'the Client may end this Agreement for the Services concerned',
    refund: 'the Provider shall refund to the Client the fees of the Services concerned',
    'rectification-plan': 'the Provider shall submit to the Client a plan to rectify the cause',
} as const;

/** What follows when a target is missed again and again: of an uptime, or of an indicator. */
export function chronicFailure(failure: Statement<ast.ChronicFailure>): Content | Passage {
    return perhapsFollowedBy(about('Repeated failure', remedyOf(failure)), failure.text);
}

/** The same without its heading and without what the author adds. */
export function remedyOf({ misses, window, unit, remedy, deadline }: Statement<ast.ChronicFailure>): Content {
    const often = window
        ? say`${number(misses)} of ${number(window)} consecutive ${word(unit)}`
        : say`${misses && unit ? sayCount(misses, `consecutive ${singular(unit)}`) : number(misses)}`;
    return say`If the Provider misses the target in ${often}, ${remedy === undefined ? word(remedy) : REMEDIES[remedy]}${given(deadline, span => say` within ${time(span)}`)}.`;
}
