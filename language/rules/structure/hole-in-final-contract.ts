import type { Agreement } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule, Sources } from '../rule.js';

const parts = (target: string): string =>
    exampleAgreement(
        'status final',
        'service servers "Server monitoring"',
        `availability uptime "Uptime" {\n  applies to servers${target}\n  downtime "A minute in which no check succeeds."\n}`,
    );

export const holeInFinalContract: Rule = {
    code: 'A20',
    slug: 'hole-in-final-contract',
    severity: 'error',
    profile: 'core',
    summary: 'A final contract would say that something is missing.',
    explanation:
        'A contract that is signed says everything that its sentences need: an availability has a target, a credit a base, a tier that others share a table of charges with a price. What an agreement does not state is marked in a draft; in a final agreement it is an error, and no contract is made. State it, or leave out the statement that needs it.',
    example: { fails: parts(''), passes: parts('\n  target 99.9% per calendar month') },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkContract },
};

function* checkContract(agreement: Agreement, { missingPartsOf }: Sources): Generator<Problem> {
    // While an agreement is written, the marks in its contract say enough.
    if (agreement.status?.value !== 'final') return;
    for (const { what, statement, span } of missingPartsOf(agreement)) {
        yield {
            message: `The contract would say "missing: ${what}", and a final contract has no holes.`,
            help: statement === undefined ? 'State it, or change the status.' : `Add it, such as \`${statement}\`.`,
            span,
        };
    }
}
