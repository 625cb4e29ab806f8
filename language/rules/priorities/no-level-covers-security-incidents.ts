import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { textOfProse } from '../structure/texts-of-agreement.js';

export const noLevelCoversSecurityIncidents: Rule = {
    code: 'C11',
    slug: 'no-level-covers-security-incidents',
    severity: 'info',
    profile: 'practice',
    summary: 'No priority mentions security incidents.',
    explanation:
        'Ransomware that spreads does not yet halt the business, and is still the most urgent ticket there can be. An example in one of the priorities says that a security incident is treated so.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2),
        passes: exampleAgreement(EXAMPLE_P1.replace('The ERP system is down.', 'Ransomware is spreading.'), EXAMPLE_P2),
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkPriorities },
};

const SECURITY =
    /secur|ransom|malware|virus|phish|breach|attack|intru|compromis|hack|cyber|stolen|leak|unauthori[sz]ed/i;

function* checkPriorities(agreement: Agreement): Generator<Problem> {
    const [top] = agreement.priorities;
    if (!top) return;
    const words = agreement.priorities.flatMap(priority => [
        priority.label?.value ?? '',
        priority.meaning ? textOfProse(priority.meaning) : '',
        ...priority.examples.map(example => example.value),
    ]);
    if (words.some(each => SECURITY.test(each))) return;
    yield {
        message: 'No priority mentions security incidents, so it is open how fast the provider reacts to one.',
        help: `Add an example to \`${top.name.value}\`, such as \`example "Ransomware is spreading."\`.`,
        span: top.name.provenance.span,
    };
}
