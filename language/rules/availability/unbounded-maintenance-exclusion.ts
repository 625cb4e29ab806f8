import type { Agreement, DowntimeExclusion, ExcludedCause, Service, Subject, TopicOf } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import type * as ast from '../../generated/ast.js';
import type { Problem, Rule } from '../rule.js';
import { servicesOf } from '../subjects.js';
import { formatDuration, formatList } from '../../values/formatting.js';
import { exampleAvailability } from './example-availability.js';

export const unboundedMaintenanceExclusion: Rule = {
    code: 'F07',
    slug: 'unbounded-maintenance-exclusion',
    severity: 'warning',
    profile: 'practice',
    summary:
        'Scheduled or emergency maintenance is excluded from downtime without a cap, or scheduled maintenance without notice.',
    explanation:
        'Maintenance that may last as long as it likes, or come without notice, empties an uptime promise: any outage can be called maintenance. A cap per month and a notice keep the promise worth its number. Emergency maintenance needs the cap only: an emergency cannot be announced. A `maintenance` block for the same services gives both as well: its windows or its `limit`, and its `notice`.',
    example: {
        fails: exampleAvailability({ exclude: 'exclude scheduled-maintenance' }),
        passes: exampleAvailability(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkMaintenance },
};

function* checkMaintenance(agreement: Agreement): Generator<Problem> {
    for (const { exclusions, subjects } of agreement.availabilities) {
        const agreed = maintenanceOf(subjects, agreement);
        for (const { value, provenance } of exclusions) {
            const { cause, limit, notice } = value;
            if (cause.kind !== 'known' || !isMaintenance(cause.cause)) continue;
            const scheduled = cause.cause === 'scheduled-maintenance';
            const isLimited = limit !== undefined || agreed.some(scheduled ? limitsPlannedWork : limitsEmergencies);
            const needsNotice = scheduled && !notice && !agreed.some(({ kind }) => kind === 'MaintenanceNotice');
            if (isLimited && !needsNotice) continue;
            const lacks = [
                ...(isLimited ? [] : ['may last as long as the provider likes']),
                ...(needsNotice ? ['may begin without notice'] : []),
            ];
            const bounded = boundedText(cause.cause, value);
            yield {
                message: `The excluded \`${cause.cause}\` ${formatList(lacks)}, so an outage can be called maintenance and does not count.`,
                help: `Write \`${bounded}\`.`,
                span: provenance.span,
                fixes: [{ title: `Change to \`${bounded}\``, edits: [{ span: provenance.span, newText: bounded }] }],
            };
        }
    }
}

type MaintenanceStatement = TopicOf<ast.Maintenance>['statements'][number];

/** What is agreed on maintenance for all of some services. */
function maintenanceOf(subjects: readonly Fact<Subject>[], { topics }: Agreement): readonly MaintenanceStatement[] {
    const services = [...servicesOf(subjects)];
    return topics.flatMap(topic => {
        if (topic.kind !== 'Maintenance') return [];
        const scopes = topic.statements.filter(statement => statement.kind === 'Scope');
        const names = new Set(scopes.flatMap(scope => scope.subjects.map(({ name }) => name)));
        const isCovered = ({ name, category }: Service): boolean =>
            names.has(name.value) || (category !== undefined && names.has(category));
        return scopes.length === 0 || (services.length > 0 && services.every(isCovered)) ? topic.statements : [];
    });
}

/** Windows bound planned work as a limit does. */
function limitsPlannedWork({ kind }: MaintenanceStatement): boolean {
    return kind === 'MaintenanceLimit' || kind === 'MaintenanceWindow';
}

function limitsEmergencies(statement: MaintenanceStatement): boolean {
    return statement.kind === 'EmergencyMaintenance' && statement.limit !== undefined;
}

function isMaintenance(cause: ExcludedCause): boolean {
    return cause === 'scheduled-maintenance' || cause === 'emergency-maintenance';
}

/** The exclusion with usual bounds for those that it lacks. What is an emergency comes without notice. */
function boundedText(cause: ExcludedCause, { limit, notice }: DowntimeExclusion): string {
    const cap = limit ? `${formatDuration(limit.duration)} per ${limit.period}` : '4 hours per month';
    const usual = cause === 'scheduled-maintenance' ? ' with 5 days notice' : '';
    return `${cause} up to ${cap}${notice ? ` with ${formatDuration(notice)} notice` : usual}`;
}
