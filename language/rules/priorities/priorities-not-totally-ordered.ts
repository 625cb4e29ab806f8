import type { Agreement, Priority } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import { EXAMPLE_P1, EXAMPLE_P2 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { textOfProse } from '../structure/texts-of-agreement.js';

export const prioritiesNotTotallyOrdered: Rule = {
    code: 'C01',
    slug: 'priorities-not-totally-ordered',
    severity: 'error',
    profile: 'core',
    summary: 'Two priorities have the same label or the same definition.',
    explanation:
        'Priorities are declared from the most to the least urgent, and each has its own place. Two that are called the same, or mean the same, leave open which of two response times a ticket gets. Give each its own label and definition, or remove one.',
    example: {
        fails: `${EXAMPLE_P1}\n\n${EXAMPLE_P2.replace('High', 'Critical')}\n`,
        passes: `${EXAMPLE_P1}\n\n${EXAMPLE_P2}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement): Generator<Problem> {
    const labels = new Map<string, Priority>();
    const meanings = new Map<string, Priority>();
    for (const priority of agreement.priorities) {
        const { label, meaning } = priority;
        const words = meaning && { value: textOfProse(meaning), provenance: meaning.provenance };
        yield* duplicate(labels, priority, label, 'are called the same');
        yield* duplicate(meanings, priority, words, 'are defined by the same words');
    }
}

function* duplicate(
    known: Map<string, Priority>,
    priority: Priority,
    words: Fact<string> | undefined,
    what: string,
): Generator<Problem> {
    const key = words?.value.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!words || !key) return;
    const earlier = known.get(key);
    if (!earlier) known.set(key, priority);
    else {
        yield {
            message: `The priorities \`${earlier.name.value}\` and \`${priority.name.value}\` ${what}, so nobody can tell which of their times a ticket gets.`,
            help: 'Say what sets them apart, or remove one of them.',
            span: words.provenance.span,
            related: [{ message: `\`${earlier.name.value}\` is declared here.`, span: earlier.name.provenance.span }],
        };
    }
}
