import type { PlainDate } from '../values/date.js';
import type { Duration, TimeTarget } from '../values/duration.js';
import type { Money, Price } from '../values/money.js';
import type { Opening } from '../values/opening.js';
import type { Percentage } from '../values/percentage.js';
import type { Cadence, Frequency, PeriodUnit, Quantity } from '../values/period.js';
import type * as ast from '../generated/ast.js';
import type { StandardClause } from '../tables/standard-clauses.js';
import type { Prose } from './prose.js';
import type { Fact, Provenance, SourceSpan } from './provenance.js';
import type { Link, Statement } from './statement.js';

/**
 * The resolved agreement: units parsed, names resolved, inheritance applied. Immutable. Every value knows the place
 * that states it. What is missing or could not be read is absent; nothing is guessed.
 */
export interface Agreement {
    /** A `library` is a file that other files import: it holds declarations, but is no agreement by itself. */
    readonly kind: 'agreement' | 'library';
    readonly name: Fact<string> | undefined;
    readonly title: Fact<string> | undefined;
    /** As those of a {@link Declaration}. */
    readonly formerNames: readonly Fact<string>[];
    readonly version: Fact<string> | undefined;
    readonly status: Fact<AgreementStatus> | undefined;
    readonly effective: Fact<PlainDate> | undefined;
    /** A language tag (BCP 47): how the contract writes numbers and dates. As written, so perhaps unknown. */
    readonly locale: Fact<string> | undefined;
    /** The agreement that this one is based on: it contains everything that the base contains, unless it deviates. */
    readonly base: Fact<BaseAgreement> | undefined;
    /** What the client has chosen; empty where the agreement leaves that open. */
    readonly choices: readonly Statement<ast.Choice>[];
    readonly parameters: readonly Parameter[];
    readonly deviations: readonly Deviation[];
    readonly parties: readonly Party[];
    readonly calendars: readonly Calendar[];
    readonly categories: readonly Category[];
    readonly services: readonly Service[];
    /** From the most to the least urgent, as declared. */
    readonly priorities: readonly Priority[];
    readonly tiers: readonly Tier[];
    readonly availabilities: readonly Availability[];
    readonly backups: readonly Backup[];
    readonly recoveries: readonly Recovery[];
    readonly definedTerms: readonly DefinedTerm[];
    readonly clauses: readonly Clause[];
    readonly attachments: readonly Attachment[];
    readonly topics: readonly Topic[];
    readonly examples: readonly WorkedExample[];
    readonly rewordings: readonly Rewording[];
    readonly provenance: Provenance;
}

/** An agreement that others are based on, with the place of its text. */
export interface BaseAgreement {
    readonly name: string;
    readonly title: string;
    /** What it is itself based on. */
    readonly base: BaseAgreement | undefined;
    readonly provenance: Provenance;
}

type AgreementStatus = 'template' | 'draft' | 'final' | 'superseded';

/** What every declaration has: a name to refer to it, a label for people, and a place. */
export interface Declaration {
    readonly name: Fact<string>;
    readonly label: Fact<string> | undefined;
    /** The names that it had in earlier versions, the last one first. Nothing refers to them. */
    readonly formerNames: readonly Fact<string>[];
    readonly provenance: Provenance;
}

export interface Party extends Declaration {
    readonly role: 'provider' | 'client';
    readonly address: Fact<string> | undefined;
    readonly contacts: readonly Contact[];
    readonly terms: readonly Statement<ast.PartyTerm>[];
}

export interface Contact extends Declaration {
    readonly channels: readonly Fact<Channel>[];
    readonly hours: Fact<'always' | Calendar> | undefined;
    readonly terms: readonly Statement<ast.ContactTerm>[];
}

export interface Channel {
    readonly kind: ast.ChannelKind;
    readonly value: string;
}

export interface Calendar extends Declaration {
    readonly timeZone: Fact<string> | undefined;
    /** The party or site whose zone it is, where the calendar names one: it may state none. */
    readonly zoneOf: Link | undefined;
    /** `open 24x7`. */
    readonly always: Fact<true> | undefined;
    readonly openings: readonly Fact<Opening>[];
    readonly closings: readonly Fact<Closing>[];
    /** `open on holidays`: the written statement that holidays are worked. */
    readonly openOnHolidays: Fact<true> | undefined;
}

/** Days without work: the public holidays of an ISO 3166 region, or one date. */
export type Closing =
    | { readonly kind: 'holidays'; readonly region: string }
    | { readonly kind: 'date'; readonly date: PlainDate; readonly label: string | undefined };

export interface Category extends Declaration {
    readonly meaning: Prose | undefined;
    readonly services: readonly Service[];
}

export interface Service extends Declaration {
    readonly category: string | undefined;
    readonly meaning: Prose | undefined;
    readonly includes: readonly Fact<string>[];
    readonly excludes: readonly Fact<string>[];
    readonly activities: readonly Fact<Activity>[];
    readonly terms: readonly Statement<ast.ServiceTerm>[];
}

export interface Activity {
    readonly task: string;
    readonly cadence: Cadence;
}

export interface Priority extends Declaration {
    readonly meaning: Prose | undefined;
    readonly examples: readonly Fact<string>[];
    readonly terms: readonly Statement<ast.PriorityTerm>[];
}

export interface Tier extends Declaration {
    readonly base: Fact<Tier> | undefined;
    readonly meaning: Prose | undefined;
    /** What the tier says of each service, its own statement before that of a tier it extends. */
    readonly coverage: readonly Fact<Coverage>[];
    readonly hours: Fact<Calendar> | undefined;
    readonly onCall: readonly Fact<Priority>[];
    /** In the order of the priorities, then of the metrics; of two for the same, the one with the wider scope first. */
    readonly targets: readonly Target[];
    /** One for each period for which the tier can be paid. Its own stand in place of all that it would inherit. */
    readonly prices: readonly Statement<ast.TierPrice>[];
    /** A statement of the tier stands before those of the same kind in a tier it extends. */
    readonly terms: readonly Statement<ast.TierTerm>[];
}

export type Coverage = { readonly service: Service } & (
    | { readonly kind: 'included' }
    | { readonly kind: 'limited'; readonly limit: Quantity; readonly overage: Price | undefined }
    | { readonly kind: 'optional'; readonly price: Price | undefined }
    | { readonly kind: 'excluded' }
);

/** The phases of a ticket in the order in which they follow each other; `update` recurs between them. */
export const METRICS = [
    'answer-call',
    'acknowledge',
    'respond',
    'reply',
    'update',
    'assign',
    'start',
    'diagnose',
    'plan',
    'contain',
    'escalate',
    'communicate',
    'on-site',
    'replace-part',
    'workaround',
    'restore',
    'restore-data',
    'complete-change',
    'resolve',
    'root-cause',
    'close',
] as const satisfies readonly (ast.Metric | 'update')[];
export type Metric = (typeof METRICS)[number];

export function isMetric(word: string): word is Metric {
    return METRICS.some(metric => metric === word);
}

/**
 * Which tickets a promise is for. A part that is absent narrows nothing. `promises.ts` says which scope contains which,
 * and which promise holds for a ticket.
 */
export interface TicketScope {
    readonly priority: Priority | undefined;
    readonly tickets: ast.TicketType | undefined;
    readonly subject: Subject | undefined;
    readonly delivery: ast.Delivery | undefined;
    readonly team: Link | undefined;
    /** The tickets that are received in it. */
    readonly band: TimeBand | undefined;
}

/** The calendar in which the business time of a promise runs, and what names it: the row, the hours of the tier, or the agreement's only calendar. */
export interface PromiseClock {
    readonly calendar: Calendar | undefined;
    readonly namedBy: 'row' | 'tier' | 'agreement';
}

/** One promise of a tier: what will have happened to the tickets of a scope within which time. */
export interface Target {
    readonly label: string | undefined;
    readonly scope: TicketScope;
    readonly metric: Metric;
    readonly promise: Fact<TimeTarget>;
    readonly clock: PromiseClock;
    /** The events with which the time starts, stops and starts anew, and the states in which it stands still, where the promise has its own. */
    readonly start: string | undefined;
    readonly stop: string | undefined;
    readonly pauses: readonly ast.PauseReason[];
    readonly resets: readonly string[];
    readonly attainment: Statement<ast.Attainment> | undefined;
    readonly strength: ast.Strength | undefined;
    readonly owner: ast.TargetOwner | undefined;
    readonly provenance: Provenance;
}

export interface Availability extends Declaration {
    readonly subjects: readonly Fact<Subject>[];
    readonly targets: readonly Fact<UptimeTarget>[];
    readonly downtime: Prose | undefined;
    readonly measurement: Prose | undefined;
    readonly exclusions: readonly Fact<DowntimeExclusion>[];
    readonly credit: CreditSchedule | undefined;
    readonly terms: readonly Statement<ast.AvailabilityTerm>[];
}

export type Subject =
    | { readonly kind: 'service'; readonly service: Service }
    | { readonly kind: 'category'; readonly category: Category };

export interface UptimeTarget {
    readonly percentage: Percentage;
    readonly period: PeriodUnit | undefined;
    /** Empty when the target holds for every tier. */
    readonly tiers: readonly Tier[];
}

export const EXCLUDED_CAUSES = [
    'scheduled-maintenance',
    'emergency-maintenance',
    'client-caused',
    'client-infrastructure',
    'third-party',
    'internet',
    'force-majeure',
    'unsupported-configuration',
    'suspension',
] as const;
export type ExcludedCause = (typeof EXCLUDED_CAUSES)[number];

export interface DowntimeExclusion {
    readonly cause:
        { readonly kind: 'known'; readonly cause: ExcludedCause } | { readonly kind: 'other'; readonly text: string };
    readonly limit: { readonly duration: Duration; readonly period: PeriodUnit } | undefined;
    readonly notice: Duration | undefined;
}

export interface CreditSchedule {
    /** In the order of the text. */
    readonly bands: readonly Fact<CreditBand>[];
    readonly base: Fact<CreditBase> | undefined;
    readonly cap: Fact<CreditCap> | undefined;
    readonly claim: Fact<CreditClaim> | undefined;
    readonly terms: readonly Statement<ast.CreditTerm>[];
    readonly provenance: Provenance;
}

/** Below the threshold, down to the next band, the credit is this share of the base. */
export interface CreditBand {
    readonly threshold: Percentage;
    readonly credit: Percentage;
}

export interface CreditBase {
    readonly fees: 'monthly-fees' | 'quarterly-fees' | 'yearly-fees';
    readonly affectedServicesOnly: boolean;
}

export interface CreditCap {
    readonly percentage: Percentage;
    readonly period: PeriodUnit | undefined;
}

export type CreditClaim =
    | { readonly kind: 'automatic' }
    | { readonly kind: 'within'; readonly window: Duration; readonly anchor: ClaimAnchor | undefined };

export type ClaimAnchor = 'month-end' | 'quarter-end' | 'incident' | 'report';

export interface Backup extends Declaration {
    readonly subjects: readonly Fact<Subject>[];
    readonly interval: Fact<BackupInterval> | undefined;
    readonly retention: Fact<Retention> | undefined;
    readonly recoveryPoint: Fact<TimeTarget> | undefined;
    readonly recoveryTime: Fact<TimeTarget> | undefined;
    readonly copies: readonly Fact<BackupCopy>[];
    readonly tests: readonly Fact<RecoveryTest>[];
    readonly terms: readonly Statement<ast.BackupTerm>[];
}

export type BackupInterval = { readonly kind: 'continuous' } | { readonly kind: 'every'; readonly interval: Duration };

export type Retention =
    | { readonly kind: 'span'; readonly span: Duration }
    | { readonly kind: 'ladder'; readonly steps: readonly RetentionStep[] };

export interface RetentionStep {
    readonly count: number;
    readonly frequency: Frequency;
}

export interface BackupCopy {
    readonly site: 'onsite' | 'offsite' | 'cloud';
    readonly location: string | undefined;
    readonly properties: readonly ('encrypted' | 'immutable' | 'offline')[];
}

export interface RecoveryTest {
    readonly kind: 'restore' | 'failover' | 'tabletop' | 'full';
    readonly cadence: Cadence;
}

export interface Recovery extends Declaration {
    readonly subjects: readonly Fact<Subject>[];
    readonly planReview: Fact<Cadence> | undefined;
    /** The written statement that there is no recovery plan. */
    readonly noPlan: Fact<true> | undefined;
    readonly tests: readonly Fact<RecoveryTest>[];
    readonly recoveryPoint: Fact<TimeTarget> | undefined;
    readonly recoveryTime: Fact<TimeTarget> | undefined;
    readonly site: Fact<string> | undefined;
    readonly failover: Fact<Failover> | undefined;
    readonly communications: readonly Prose[];
    readonly responsibilities: readonly Fact<Responsibility>[];
    readonly incidentReview: Fact<Duration> | undefined;
    readonly terms: readonly Statement<ast.RecoveryTerm>[];
}

export interface Failover {
    readonly mode: 'automatic' | 'manual' | 'none';
    readonly procedure: Prose | undefined;
}

export interface Responsibility {
    readonly party: Party;
    readonly duty: string;
}

export interface DefinedTerm extends Declaration {
    readonly aliases: readonly Fact<string>[];
    readonly text: Prose | undefined;
}

export interface Clause extends Declaration {
    readonly text: Prose | undefined;
}

/** A part of the agreement that follows its signatures and counts by itself: Schedule 1, Annex A. */
export interface Attachment extends Clause {
    readonly kind: 'schedule' | 'annex';
}

/** A subject of the agreement with statements of its own, such as remote access, pricing or the term. */
export type Topic = TopicOf<ast.Topic>;

export type TopicOf<N extends ast.Topic> = N extends ast.Topic
    ? Declaration & { readonly kind: N['$type']; readonly statements: readonly Statement<N['statements'][number]>[] }
    : never;

/** A stretch of the week with targets, prices or rates of its own. */
export type TimeBand = TopicOf<ast.TimeBand> & {
    /** The calendars that its statements name; where they name none, those of the agreement, for their holidays. */
    readonly calendars: readonly Calendar[];
};

/** A value of the base that this agreement may set, or has to set. Values are as they are written. */
export interface Parameter extends Declaration {
    readonly path: string;
    readonly minimum: string | undefined;
    readonly maximum: string | undefined;
    readonly required: boolean;
    /** The value that the agreement sets; absent where the default holds. */
    readonly value: Fact<string> | undefined;
}

/** How an agreement departs from the one that it is based on. Values are as they are written. */
export type Deviation = { readonly path: string; readonly provenance: Provenance } & (
    | {
          readonly kind: 'override';
          readonly before: Fact<string> | undefined;
          readonly after: string;
          readonly because: string;
          /** Whether the base locks the value, so that it stays as it was. */
          readonly refused: boolean;
      }
    | {
          readonly kind: 'removal';
          readonly before: Fact<string> | undefined;
          readonly because: string;
          readonly refused: boolean;
      }
    | {
          readonly kind: 'setting';
          readonly before: Fact<string> | undefined;
          readonly after: string;
          readonly label: string;
      }
    | {
          /** Other words for a clause: the path is that of its statement, or its permanent name. */
          readonly kind: 'wording';
          readonly after: string;
          readonly refused: boolean;
      }
    | { readonly kind: 'addition'; readonly after: string }
);

/** A worked example: facts, and what follows from the agreement. */
export interface WorkedExample {
    readonly label: Fact<string>;
    readonly given: readonly Statement<ast.Given>[];
    readonly expected: readonly Statement<ast.Expectation>[];
    readonly provenance: Provenance;
}

/** Words of the house for a clause of the contract: the one that a place in a file makes, or one that every contract has. */
export interface Rewording {
    /** As the agreement names the clause: the path of what it states, or its permanent name. */
    readonly path: string;
    readonly clause: SourceSpan | StandardClause;
    readonly text: Prose;
    /** The values of the statement, as they are written, that the words leave out. */
    readonly unsaid: readonly string[];
    readonly provenance: Provenance;
}

export type { Money, Price, TimeTarget };
