import type { Agreement, Priority, Target, Tier } from '../../agreement/model.js';
import { firstMinuteOutside, type MinuteOfWeek } from '../../agreement/time-bands.js';
import { formatWeekMinute } from '../../values/formatting.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { isWritten } from './tier-targets.js';

const tier = (row: string): string =>
    `tier standard "Standard" {\n  target P1 respond 15 min, resolve 4 hours\n${row}}`;

export const targetCellMissing: Rule = {
    code: 'D18',
    slug: 'target-cell-missing',
    severity: 'error',
    profile: 'core',
    summary:
        'A tier with targets says nothing about one of the priorities, or about the tickets of one at some times of the week.',
    explanation:
        'A client whose ticket has a priority that the tier does not mention cannot tell whether a promise was forgotten or never meant. Every priority gets a row. Where nothing is promised, the row says so: `target P4 respond none, resolve best effort`.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('')),
        passes: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('  target P2 respond none, resolve best effort\n')),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkTiers },
};

function* checkTiers(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const tier of agreement.tiers) {
        if (tier.targets.length === 0) continue;
        const base = tier.base?.value;
        for (const priority of agreement.priorities) {
            const targets = targetsFor(tier, priority);
            // Reported at the base tier, which lacks it too.
            if (base && base.targets.length > 0 && targetsFor(base, priority).length === 0 && targets.length === 0)
                continue;
            if (targets.length === 0) yield withoutTarget(tier, priority, sources);
            else yield* withoutTargetAtTimes(tier, priority, targets);
        }
    }
}

function targetsFor(tier: Tier, priority: Priority): readonly Target[] {
    return tier.targets.filter(({ scope }) => !scope.priority || scope.priority === priority);
}

function withoutTarget(tier: Tier, { name }: Priority, sources: Sources): Problem {
    const row = `target ${name.value} respond none, resolve none`;
    return {
        message: `Tier \`${tier.name.value}\` says nothing about ${name.value}, so it is open whether a promise was forgotten or none is made.`,
        help: `Add a row such as \`target ${name.value} respond 8 hours, resolve best effort\`; write \`none\` where nothing is promised.`,
        span: tier.name.provenance.span,
        fixes: [{ title: `Add \`${row}\``, edits: [insertStatement(tier.provenance.span, row, sources)] }],
    };
}

function formatMinute({ minute, days }: MinuteOfWeek): string {
    return days === 'ordinary' ? formatWeekMinute(minute) : `a public holiday, ${formatWeekMinute(minute)} for example`;
}

/** Promises in time bands alone leave out the tickets that are received between the bands. */
function* withoutTargetAtTimes(tier: Tier, { name }: Priority, targets: readonly Target[]): Generator<Problem> {
    const bands = targets.map(({ scope }) => scope.band);
    const [first] = targets;
    if (!first || !isWritten(...targets) || bands.includes(undefined)) return;
    const uncovered = firstMinuteOutside(bands.filter(band => band !== undefined));
    if (uncovered === undefined) return;
    yield {
        message: `Tier \`${tier.name.value}\` says nothing about ${name.value} tickets that are received on ${formatMinute(uncovered)}: its time bands leave that time out.`,
        help: `Let the time bands cover the whole week, or add a row for ${name.value} without \`during\`, which holds at all other times.`,
        span: first.provenance.span,
    };
}
