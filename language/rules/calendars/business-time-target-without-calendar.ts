import type { Agreement, Target, Tier } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import type { Fix } from '../../findings/finding.js';
import { formatDuration } from '../../values/formatting.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1, exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { limitOf } from '../targets/tier-targets.js';

const TIER = 'tier standard "Standard" {\n  target P1 respond 1 business hour, resolve 8 business hours\n}';

export const businessTimeTargetWithoutCalendar: Rule = {
    code: 'B01',
    slug: 'business-time-target-without-calendar',
    severity: 'error',
    profile: 'core',
    summary: 'A target is given in business time, but no calendar says when that time runs.',
    explanation:
        'Business time runs in a calendar: the one named at the end of the row with `on`, else the `hours` of the tier, else the only calendar of the agreement. Where none of them exists, the deadline cannot be computed and the promise cannot be kept or broken. Name a calendar, or promise elapsed time.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, TIER),
        passes: exampleAgreement(EXAMPLE_CALENDAR, EXAMPLE_P1, TIER),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkTargets },
};

function* checkTargets(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const tier of agreement.tiers) {
        for (const target of tier.targets) {
            const limit = limitOf(target);
            if (limit?.clock !== 'business' || target.clock.calendar || target.provenance.origin === 'inherited')
                continue;
            const several = agreement.calendars.length > 1;
            yield {
                message: `Tier \`${tier.name.value}\` promises ${formatDuration(limit)} for ${formatScope(target.scope)}, but ${several ? 'it is open in which of the calendars that time runs' : 'no calendar says when business time runs'}: nobody can compute the deadline.`,
                help: several
                    ? 'Write `hours` with the name of a calendar in the tier, or `on` and the calendar at the end of the row.'
                    : 'Declare a calendar, or promise elapsed time.',
                span: target.promise.provenance.span,
                fixes: [...calendarFixes(tier, agreement, sources), ...elapsedFixes(target, sources)],
            };
        }
    }
}

function calendarFixes(tier: Tier, agreement: Agreement, sources: Sources): Fix[] {
    return agreement.calendars.slice(0, 3).map(({ name }) => ({
        title: `Add \`hours ${name.value}\` to the tier`,
        edits: [insertStatement(tier.provenance.span, `hours ${name.value}`, sources)],
    }));
}

function elapsedFixes(target: Target, sources: Sources): Fix[] {
    const { span } = target.promise.provenance;
    const written = sources.text(span.uri).slice(span.offset, span.end);
    const elapsed = written.replace(/\bbusiness\s+/, '');
    if (elapsed === written || limitOf(target)?.form?.kind === 'next-business-day') return [];
    return [{ title: `Change to elapsed time: ${elapsed}`, edits: [{ span, newText: elapsed }] }];
}
