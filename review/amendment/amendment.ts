import { clause } from '../../contract/tree/building.js';
import type { ContractDocument, Section, Standing } from '../../contract/tree/document.js';
import { numberedDocument } from '../../contract/tree/numbering.js';
import type { AmendmentFrame } from '../../contract/wording/amendment-wording.js';
import { wordingOf } from '../../contract/wording/wordings.js';
import { amendedNumbers, type AmendedNumber } from './amended-numbers.js';
import { operationsOf, type Operation } from './operations.js';
import { stepsOf } from './steps.js';

/** An amendment of a contract. */
export interface Amendment {
    readonly document: ContractDocument;
    /** What it says of the contract, in the order of its items. */
    readonly operations: readonly Operation[];
    /** How the amended contract numbers its clauses, by their later ids. */
    readonly numbers: ReadonlyMap<string, AmendedNumber>;
}

/**
 * The agreement by which the parties change a contract into a later one, clause by clause, in the numbers of the contract as it is. Never
 * throws.
 *
 * @returns `undefined` where the contract says the same as before, or the redline has none before it
 */
export function amendmentOf(
    redline: ContractDocument,
    { before, after, number, effective }: Omit<AmendmentFrame, 'changes'>,
): Amendment | undefined {
    const { former, notation, vocabulary } = redline;
    const { amendment } = wordingOf(before);
    if (!former) return undefined;
    const steps = stepsOf(redline, former);
    const numbers = amendedNumbers(steps, vocabulary.clause);
    const operations = operationsOf(steps, numbers, redline, former, amendment);
    if (operations.length === 0) return undefined;
    const changes = operations.map(({ blocks }, index): Section =>
        clause(`amendment.change-${index + 1}`, blocks, undefined),
    );
    const frame: AmendmentFrame = { before, after, number, effective, changes };
    const document = numberedDocument({
        form: 'letter',
        title: amendment.titleBlock(frame),
        standing: standingOf(redline),
        sections: amendment.sections(frame),
        vocabulary,
        notation,
    });
    return { document, operations, numbers };
}

/** An amendment of a draft is a draft; that of an agreement that another one replaces is final. */
function standingOf({ standing }: ContractDocument): Standing {
    return standing === 'superseded' ? 'final' : standing;
}
