import type * as model from '../../language/agreement/model.js';
import type { Provenance } from '../../language/agreement/provenance.js';
import type { PeriodUnit } from '../../language/values/period.js';
import type { Standing } from '../tree/document.js';
import type { KindJson, LinkJson, StatementJson } from './statement-json.js';
import type {
    CadenceJson,
    DurationJson,
    OpeningJson,
    PercentageJson,
    PriceJson,
    QuantityJson,
    TimePromiseJson,
} from './value-json.js';

/**
 * A service agreement for programs: units read, names resolved, inheritance and changes of the base applied. What the
 * agreement does not state is absent. Amounts are strings with the digits as they are written.
 */
export interface AgreementJson {
    /** Where the schema of this format is published. */
    readonly $schema: 'https://raw.githubusercontent.com/agreements-as-code/msa/main/schemas/agreement.schema.json';
    readonly format: 'msa-agreement';
    /** Grows when a program that reads this format would have to change. */
    readonly formatVersion: 2;
    readonly name?: string | undefined;
    readonly title?: string | undefined;
    /** The names that it had in earlier versions, the last one first. */
    readonly formerNames?: readonly string[] | undefined;
    readonly version?: string | undefined;
    /** How binding it is; `final` where the agreement says nothing else. */
    readonly status: Standing;
    /**
     * From when it holds.
     * @format date
     */
    readonly effective?: string | undefined;
    /** A language tag (BCP 47): how the contract writes numbers and dates. `en-GB` where the agreement states none. */
    readonly locale?: string | undefined;
    /** The agreement that this one is based on; everything that it contains is here too, with its changes. */
    readonly base?: { readonly name: string; readonly title: string } | undefined;
    /** What the client has chosen; empty where the agreement leaves that open. */
    readonly choices: readonly StatementJson<model.Agreement['choices'][number]>[];
    readonly parties: readonly PartyJson[];
    readonly calendars: readonly CalendarJson[];
    readonly categories: readonly CategoryJson[];
    readonly services: readonly ServiceJson[];
    /** From the most to the least urgent. */
    readonly priorities: readonly PriorityJson[];
    readonly tiers: readonly TierJson[];
    readonly availabilities: readonly AvailabilityJson[];
    readonly backups: readonly BackupJson[];
    readonly recoveries: readonly RecoveryJson[];
    readonly definedTerms: readonly DefinedTermJson[];
    readonly clauses: readonly ClauseJson[];
    /** Schedules and annexes: parts of the agreement that follow its signatures. */
    readonly attachments: readonly AttachmentJson[];
    /** Subjects with statements of their own, such as prices, access, maintenance or the term. */
    readonly topics: readonly TopicJson[];
    /** The values of the base that the agreement may set, or has to set. */
    readonly parameters: readonly ParameterJson[];
    /** How the agreement departs from its base. */
    readonly deviations: readonly DeviationJson[];
    /** Worked examples: facts, and what follows from the agreement. */
    readonly examples: readonly WorkedExampleJson[];
    /** Clauses of the contract that have other words than usual. */
    readonly rewordings: readonly RewordingJson[];
}

/** What every declaration has. */
export interface DeclarationJson {
    /** By which the agreement, and links in this file, refer to it. */
    readonly name: string;
    /** What people call it; the name where the agreement gives no other words. */
    readonly label: string;
    /** The names that it had in earlier versions, the last one first. */
    readonly formerNames?: readonly string[] | undefined;
}

/** The provider or the client. */
export interface PartyJson extends DeclarationJson {
    readonly role: model.Party['role'];
    readonly address?: string | undefined;
    readonly contacts: readonly ContactJson[];
    readonly statements: readonly StatementJson<model.Party['terms'][number]>[];
}

/** People of a party, and how to reach them. */
export interface ContactJson extends DeclarationJson {
    readonly channels: readonly { readonly kind: model.Channel['kind']; readonly value: string }[];
    /** When the contact can be reached: `always`, or while a calendar is open. */
    readonly hours?: 'always' | LinkJson | undefined;
    readonly statements: readonly StatementJson<model.Contact['terms'][number]>[];
}

/** When business time runs. */
export interface CalendarJson extends DeclarationJson {
    /** A name of the IANA time zone database, such as `Europe/London`. */
    readonly timeZone?: string | undefined;
    /** The party whose zone it is, where the calendar names one. */
    readonly zoneOf?: LinkJson | undefined;
    /** Open day and night. */
    readonly always: boolean;
    readonly openings: readonly OpeningJson[];
    /** Days without business time. */
    readonly closings: readonly ClosingJson[];
    /** Whether the agreement says that public holidays are worked. */
    readonly openOnHolidays: boolean;
}

/** The public holidays of an ISO 3166 region, or one date. */
export type ClosingJson =
    | { readonly kind: 'holidays'; readonly region: string }
    | {
          readonly kind: 'date';
          /** @format date */
          readonly date: string;
          readonly label?: string | undefined;
      };

/** A group of services. */
export interface CategoryJson extends DeclarationJson {
    /** Markdown. */
    readonly meaning?: string | undefined;
    readonly services: readonly LinkJson[];
}

/** Something that the provider does. */
export interface ServiceJson extends DeclarationJson {
    /** What people call the category of the service. */
    readonly category?: string | undefined;
    /** Markdown. */
    readonly meaning?: string | undefined;
    readonly includes: readonly string[];
    readonly excludes: readonly string[];
    readonly activities: readonly { readonly task: string; readonly cadence: CadenceJson }[];
    readonly statements: readonly StatementJson<model.Service['terms'][number]>[];
}

/** How urgent a ticket is. */
export interface PriorityJson extends DeclarationJson {
    /** Markdown. */
    readonly meaning?: string | undefined;
    readonly examples: readonly string[];
    readonly statements: readonly StatementJson<model.Priority['terms'][number]>[];
}

/** A service level that the client can choose, with everything that it takes from a tier it extends. */
export interface TierJson extends DeclarationJson {
    /** The tier that this one extends. */
    readonly base?: LinkJson | undefined;
    /** Markdown. */
    readonly meaning?: string | undefined;
    readonly coverage: readonly CoverageJson[];
    /** The calendar of the support hours. */
    readonly hours?: LinkJson | undefined;
    /** The priorities that are worked on outside the support hours. */
    readonly onCall: readonly LinkJson[];
    /** Of two for the same metric, the one whose scope is narrower holds for the tickets of its scope. */
    readonly targets: readonly TargetJson[];
    /** One for each period for which the tier can be paid. */
    readonly prices: readonly StatementJson<model.Tier['prices'][number]>[];
    readonly statements: readonly StatementJson<model.Tier['terms'][number]>[];
}

/** Whether a tier covers a service. */
export type CoverageJson = { readonly service: LinkJson } & (
    | { readonly kind: 'included' }
    | {
          readonly kind: 'limited';
          readonly limit: QuantityJson;
          /** For what is used beyond the limit. */
          readonly overage?: PriceJson | undefined;
      }
    | { readonly kind: 'optional'; readonly price?: PriceJson | undefined }
    | { readonly kind: 'excluded' }
);

/** What is promised, in the terms of service level management. */
export type MetricJson =
    | 'callAnswer'
    | 'acknowledgement'
    | 'response'
    | 'reply'
    | 'statusUpdate'
    | 'assignment'
    | 'workStart'
    | 'diagnosis'
    | 'resolutionPlan'
    | 'containment'
    | 'escalation'
    | 'communication'
    | 'onSiteAttendance'
    | 'partReplacement'
    | 'workaround'
    | 'restoration'
    | 'dataRestoration'
    | 'changeCompletion'
    | 'resolution'
    | 'rootCauseAnalysis'
    | 'closure';

/** One promise: for which tickets, what, a time, and how it is kept. */
export type TargetJson = TimePromiseJson & TargetTermsJson;

/** Which tickets a promise is for. What is absent narrows nothing. */
export interface TicketScopeJson {
    readonly priority?: LinkJson | undefined;
    readonly tickets?: model.TicketScope['tickets'];
    /** The service or category that the ticket is about. */
    readonly subject?: LinkJson | undefined;
    /** The team that handles the ticket. */
    readonly team?: LinkJson | undefined;
    readonly delivery?: model.TicketScope['delivery'];
    /** The time band in which the ticket is received. */
    readonly band?: LinkJson | undefined;
}

/** What is promised for which tickets, and how the promise is kept. */
export interface TargetTermsJson {
    readonly label?: string | undefined;
    readonly scope: TicketScopeJson;
    readonly metric: MetricJson;
    /** The calendar in which business time runs. */
    readonly calendar?: LinkJson | undefined;
    /** The event that starts the clock, where the promise has one of its own. */
    readonly start?: string | undefined;
    /** The event that stops the clock. */
    readonly stop?: string | undefined;
    /** The states of a ticket in which the clock stands still. */
    readonly pauses?: model.Target['pauses'] | undefined;
    /** The events with which the clock starts anew. */
    readonly resets?: model.Target['resets'] | undefined;
    /** The share of tickets for which the promise has to be kept. */
    readonly attainment?: StatementJson<NonNullable<model.Target['attainment']>> | undefined;
    /** How binding the promise is. */
    readonly strength?: model.Target['strength'];
    /** The kind of agreement that contains the promise. */
    readonly owner?: model.Target['owner'];
    /** Whether the tier states it, takes it from the tier that it extends, or a change of the base sets it. */
    readonly origin: Provenance['origin'];
    /** The reason for the change of the base. */
    readonly because?: string | undefined;
}

/** How much of the time services can be used. */
export interface AvailabilityJson extends DeclarationJson {
    /** The services and categories that it is about. */
    readonly subjects: readonly LinkJson[];
    readonly targets: readonly UptimeTargetJson[];
    /** What counts as downtime, in Markdown. */
    readonly downtime?: string | undefined;
    /** How it is measured, in Markdown. */
    readonly measurement?: string | undefined;
    readonly exclusions: readonly DowntimeExclusionJson[];
    readonly credit?: CreditScheduleJson | undefined;
    readonly statements: readonly StatementJson<model.Availability['terms'][number]>[];
}

/** The least availability, as a percentage of a period. */
export interface UptimeTargetJson extends PercentageJson {
    /** Over which the availability is measured. */
    readonly period?: PeriodUnit | undefined;
    /** Empty when the target holds for every tier. */
    readonly tiers: readonly LinkJson[];
}

/** Downtime that does not count. */
export interface DowntimeExclusionJson {
    readonly cause: model.ExcludedCause | 'other';
    /** The cause in the words of the author, where it is another one. */
    readonly text?: string | undefined;
    /** How much of it is excluded in each period. */
    readonly limit?: { readonly duration: DurationJson; readonly period: PeriodUnit } | undefined;
    /** How long before it the client is told. */
    readonly notice?: DurationJson | undefined;
}

/** What the client gets back when an availability is missed. */
export interface CreditScheduleJson {
    readonly bands: readonly CreditBandJson[];
    readonly base?: model.CreditBase | undefined;
    readonly cap?: CreditCapJson | undefined;
    readonly claim?: CreditClaimJson | undefined;
    readonly statements: readonly StatementJson<model.CreditSchedule['terms'][number]>[];
}

/** Below the threshold, down to the next band, the credit is this share of the base. */
export interface CreditBandJson {
    readonly threshold: PercentageJson;
    readonly credit: PercentageJson;
}

/** The most that is credited, as a percentage of the base. */
export interface CreditCapJson extends PercentageJson {
    readonly period?: PeriodUnit | undefined;
}

/** Whether the client has to ask for a credit, and until when. */
export type CreditClaimJson =
    | { readonly kind: 'automatic' }
    | {
          readonly kind: 'within';
          readonly window: DurationJson;
          /** From when the window runs. */
          readonly anchor?: model.ClaimAnchor | undefined;
      };

/** How much data, and how much time, may be lost. */
export interface RecoveryObjectivesJson {
    /** The recovery point objective (RPO). */
    readonly recoveryPoint?: TimePromiseJson | undefined;
    /** The recovery time objective (RTO). */
    readonly recoveryTime?: TimePromiseJson | undefined;
}

/** How data is saved, kept and tested. */
export interface BackupJson extends DeclarationJson, RecoveryObjectivesJson {
    readonly subjects: readonly LinkJson[];
    readonly interval?: BackupIntervalJson | undefined;
    readonly retention?: RetentionJson | undefined;
    readonly copies: readonly BackupCopyJson[];
    readonly tests: readonly RecoveryTestJson[];
    readonly statements: readonly StatementJson<model.Backup['terms'][number]>[];
}

/** How often data is saved. */
export type BackupIntervalJson =
    { readonly kind: 'continuous' } | { readonly kind: 'every'; readonly interval: DurationJson };

/** How long backups are kept: for a time, or so many of each frequency. */
export type RetentionJson =
    | { readonly kind: 'span'; readonly span: DurationJson }
    | { readonly kind: 'ladder'; readonly steps: readonly model.RetentionStep[] };

/** A place that holds a copy of the backups. */
export interface BackupCopyJson {
    readonly site: model.BackupCopy['site'];
    readonly location?: string | undefined;
    readonly properties: model.BackupCopy['properties'];
}

/** What is tested, and how often. */
export interface RecoveryTestJson {
    readonly kind: model.RecoveryTest['kind'];
    readonly cadence: CadenceJson;
}

/** Recovery from a disaster. */
export interface RecoveryJson extends DeclarationJson, RecoveryObjectivesJson {
    readonly subjects: readonly LinkJson[];
    readonly planReview?: CadenceJson | undefined;
    /** Whether the agreement says that there is no recovery plan. */
    readonly noPlan?: boolean | undefined;
    readonly tests: readonly RecoveryTestJson[];
    readonly site?: string | undefined;
    readonly failover?: FailoverJson | undefined;
    /** Markdown. */
    readonly communications: readonly string[];
    readonly responsibilities: readonly { readonly party: LinkJson; readonly duty: string }[];
    /** Until when an incident is reviewed. */
    readonly incidentReview?: DurationJson | undefined;
    readonly statements: readonly StatementJson<model.Recovery['terms'][number]>[];
}

/** How operation moves to the recovery site. */
export interface FailoverJson {
    readonly mode: model.Failover['mode'];
    /** Markdown. */
    readonly procedure?: string | undefined;
}

/** A term with the meaning that it has in the agreement. */
export interface DefinedTermJson extends DeclarationJson {
    readonly aliases: readonly string[];
    /** Markdown. */
    readonly text?: string | undefined;
}

/** Words of the agreement. */
export interface ClauseJson extends DeclarationJson {
    /** Markdown. */
    readonly text?: string | undefined;
}

/** A schedule or an annex. */
export interface AttachmentJson extends ClauseJson {
    readonly kind: 'schedule' | 'annex';
}

/** A subject with statements of its own; the kinds of statements follow from the kind of topic. */
export type TopicJson = TopicJsonOf<model.Topic>;

type TopicJsonOf<T extends model.Topic> = T extends model.Topic
    ? DeclarationJson & {
          readonly kind: KindJson<T['kind']>;
          readonly statements: readonly StatementJson<T['statements'][number]>[];
      }
    : never;

/** A value of the base that is open to change. Values are as they are written. */
export interface ParameterJson extends DeclarationJson {
    /** The value that it sets, such as `premium.P1.respond`. */
    readonly path: string;
    readonly minimum?: string | undefined;
    readonly maximum?: string | undefined;
    readonly required: boolean;
    /** Absent where the default holds. */
    readonly value?: string | undefined;
}

/** One departure from the base. Values are as they are written. */
export type DeviationJson = { readonly path: string } & (
    | {
          readonly kind: 'override';
          readonly before?: string | undefined;
          readonly after: string;
          readonly because: string;
          /** Whether the base locks the value, so that it stays as it was. */
          readonly refused: boolean;
      }
    | {
          readonly kind: 'removal';
          readonly before?: string | undefined;
          readonly because: string;
          /** Whether the base locks the value, so that it stays. */
          readonly refused: boolean;
      }
    | {
          readonly kind: 'setting';
          readonly before?: string | undefined;
          readonly after: string;
          /** What people call the parameter. */
          readonly label: string;
      }
    | {
          readonly kind: 'wording';
          readonly after: string;
          /** Whether the base locks the clause, so that it keeps its words. */
          readonly refused: boolean;
      }
    | { readonly kind: 'addition'; readonly after: string }
);

/** Other words for a clause of the contract. */
export interface RewordingJson {
    /** The path of what the clause states, or its permanent name. */
    readonly path: string;
    /** Markdown with all values filled in. */
    readonly text: string;
}

/** Facts, and what follows from the agreement. */
export interface WorkedExampleJson {
    readonly label: string;
    readonly given: readonly StatementJson<model.WorkedExample['given'][number]>[];
    readonly expected: readonly StatementJson<model.WorkedExample['expected'][number]>[];
}
