import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { say } from '../../../building.js';
import type { Content } from '../../../document.js';
import { about, also, given, number, time, word } from './words.js';

const REMEDIES = {
    terminate: 'the Client may end this Agreement for the services concerned',
    refund: 'the Client gets back the fees of the services concerned',
    'rectification-plan': 'the Provider submits a plan to rectify the cause',
} as const;

/** What follows when a target is missed again and again: of an uptime, or of an indicator. */
export function chronicFailure({
    misses,
    window,
    unit,
    remedy,
    deadline,
    text,
}: Statement<ast.ChronicFailure>): Content {
    const often = window ? say`of ${number(window)} ${word(unit)}` : say`${word(unit)} in a row`;
    return about(
        'Repeated failure',
        say`If the target is missed in ${number(misses)} ${often}, ${remedy === undefined ? word(remedy) : REMEDIES[remedy]}${given(deadline, span => say` within ${time(span)}`)}.`,
        also(text),
    );
}
