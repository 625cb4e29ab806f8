// Written by `npm run document` from the comments of the grammar.

/** A statement or block: how it is written, what it means, and an example; the example of a block is empty. */
export interface DescribedStatement {
    readonly syntax: string;
    readonly meaning: string;
    readonly example: string;
}

/** By the rule of the grammar. */
export const STATEMENTS: Readonly<Record<string, DescribedStatement>> = {
    AgreementDeclaration: {
        syntax: 'agreement NAME "…" [based on AGREEMENT] { … }',
        meaning:
            'An agreement. It contains what it declares, what that refers to, and everything of the agreement that it is based on.',
        example: '',
    },
    Version: { syntax: 'version "…"', meaning: 'The version of the agreement, in any form.', example: 'version "1.0"' },
    Status: {
        syntax: 'status (template | draft | final | superseded)',
        meaning: 'How binding the text is. Anything but `final` is marked on the contract; a template needs no client.',
        example: 'status draft',
    },
    EffectiveDate: {
        syntax: 'effective DATE',
        meaning: 'The day from which the agreement holds.',
        example: 'effective 2027-01-01',
    },
    Locale: {
        syntax: 'locale "…"',
        meaning:
            'The place whose way of writing numbers and dates the contract follows, as a language tag (BCP 47): `1 January 2027` in `en-GB`, `January 1, 2027` in `en-US`, `EUR 1.450,00` in `de-DE`. Without it the contract is written as in `en-GB`.',
        example: 'locale "en-US"',
    },
    Include: {
        syntax: 'include NAME, …',
        meaning: 'Takes shared declarations into the agreement by name.',
        example: 'include standard, remote-access',
    },
    ChosenTiers: {
        syntax: 'chooses TIER, …',
        meaning: 'The tiers that the client has chosen.',
        example: 'chooses standard',
    },
    Provider: { syntax: 'provider NAME "…" { … }', meaning: 'The party that performs the services.', example: '' },
    Client: {
        syntax: 'client NAME "…" { … }',
        meaning: 'The party that receives and pays for the services.',
        example: '',
    },
    Calendar: {
        syntax: 'calendar NAME "…" { … }',
        meaning: 'Working time: a time zone, opening hours and holidays.',
        example: '',
    },
    Category: { syntax: 'category NAME "…" [{ … }]', meaning: 'A group of services under one heading.', example: '' },
    Service: { syntax: 'service NAME "…" [{ … }]', meaning: 'One thing that the provider does.', example: '' },
    Priority: {
        syntax: 'priority NAME "…" { … }',
        meaning: 'How urgent a ticket is. Priorities are declared from the most to the least urgent.',
        example: '',
    },
    Tier: {
        syntax: 'tier NAME "…" [extends TIER] { … }',
        meaning:
            'A plan that a client can choose. A tier that extends another promises everything that the other promises.',
        example: '',
    },
    Availability: {
        syntax: 'availability NAME "…" { … }',
        meaning: 'A promise about uptime, how it is measured, and what a miss costs.',
        example: '',
    },
    Backup: {
        syntax: 'backup NAME "…" { … }',
        meaning: 'A set of data that is backed up in the same way.',
        example: '',
    },
    Recovery: {
        syntax: 'recovery NAME "…" { … }',
        meaning: 'Disaster recovery: what happens when a whole site or system is lost.',
        example: '',
    },
    DefinedTerm: {
        syntax: 'define NAME "…" [also "…", …] as TEXT',
        meaning: 'A term that the contract writes with capitals and explains once.',
        example:
            'define client-data "Client Data" also "the Client\'s data" as "All data that the Client stores with the help of the Services."',
    },
    Clause: {
        syntax: 'clause NAME "…" { TEXT }',
        meaning: 'A free clause: a heading and Markdown prose.',
        example: 'clause severability "Severability" { "If a clause is invalid, the rest stays in force." }',
    },
    Attachment: {
        syntax: '(schedule | annex) NAME "…" { TEXT }',
        meaning:
            'A schedule or an annex: it follows the signatures, counts by itself (Schedule 1, Annex A), and is a part of the agreement.',
        example: 'annex sample-report "Sample of the monthly report" { "The report has one page for each service." }',
    },
    TimeBand: {
        syntax: 'band NAME "…" { … }',
        meaning: 'Time bands: stretches of the week with targets, prices or rates of their own.',
        example: '',
    },
    Classification: {
        syntax: 'classification NAME "…" { … }',
        meaning:
            'Classification: how the priority of a ticket is found, who sets it, and what happens when the parties disagree.',
        example: '',
    },
    Access: {
        syntax: 'access NAME "…" { … }',
        meaning: 'Remote access and security: who may log in to the systems of the client, how, and what is recorded.',
        example: '',
    },
    DataProtection: {
        syntax: 'data NAME "…" { … }',
        meaning:
            'Data protection and confidentiality: whose the data is, what it is used for, where it is, and when it goes.',
        example: '',
    },
    ChangeManagement: {
        syntax: 'change NAME "…" { … }',
        meaning:
            'Change management: how a change to the systems of the client is asked for, judged, approved, tested and undone.',
        example: '',
    },
    Maintenance: {
        syntax: 'maintenance NAME "…" { … }',
        meaning: 'Maintenance: the windows in which systems may be down for work, their limits and their notice.',
        example: '',
    },
    Procurement: {
        syntax: 'procurement NAME "…" { … }',
        meaning:
            'Procurement: who sells hardware and software, at which price, and who looks after warranty and licences.',
        example: '',
    },
    Onboarding: {
        syntax: 'onboarding NAME "…" { … }',
        meaning: 'Onboarding: how the services start, which steps lead there, and from when the service levels hold.',
        example: '',
    },
    Offboarding: {
        syntax: 'offboarding NAME "…" { … }',
        meaning: 'Offboarding: what the provider does and hands over when the agreement ends.',
        example: '',
    },
    Pricing: {
        syntax: 'pricing NAME "…" { … }',
        meaning: 'Pricing: what the services cost, how it is invoiced, and how prices change.',
        example: '',
    },
    Indicator: {
        syntax: 'indicator NAME "…" { … }',
        meaning: 'A key performance indicator: what is measured, what is promised, and what it weighs.',
        example: '',
    },
    Pool: {
        syntax: 'pool NAME "…" { … }',
        meaning: 'A pool: the share of the fees that is at risk, and how it is divided over the indicators.',
        example: '',
    },
    Term: {
        syntax: 'term NAME "…" { … }',
        meaning: 'Term and termination: when the agreement starts, how long it lasts, and how it ends.',
        example: '',
    },
    Liability: {
        syntax: 'liability NAME "…" { … }',
        meaning: 'Liability: who pays for damage, up to which amount, and what is covered by insurance.',
        example: '',
    },
    Governance: {
        syntax: 'governance NAME "…" { … }',
        meaning: 'Governance: reports, reviews, escalation, disputes, and the law that applies.',
        example: '',
    },
    Documents: {
        syntax: 'documents NAME "…" { … }',
        meaning: 'The documents of the agreement: which belong to it, which comes first, and how they change.',
        example: '',
    },
    Parameter: {
        syntax: 'parameter NAME "…" for PATH [from VALUE] [to VALUE] [required]',
        meaning:
            'A value that an agreement based on this one may set, or has to set, within limits. What is written at its place is the default. It is of the kind that is written there.',
        example: 'parameter p1-response "Response to P1" for standard.P1.respond from 15 min to 4 hours',
    },
    Override: {
        syntax: 'override PATH VALUE because "…"',
        meaning: 'Changes a value of the agreement that this one is based on, and says why.',
        example: 'override standard.P1.respond 30 min because "The plant runs day and night."',
    },
    Removal: {
        syntax: 'remove PATH because "…"',
        meaning: 'Takes a part of the agreement that this one is based on out, and says why.',
        example: 'remove network because "The Client runs its network itself."',
    },
    Lock: {
        syntax: 'locked PATH, …',
        meaning: 'Values that an agreement based on this one may not change.',
        example: 'locked standard.P1, servers',
    },
    Setting: {
        syntax: 'set PARAMETER VALUE',
        meaning: 'Gives a parameter of the agreement that this one is based on its value.',
        example: 'set p1-response 30 min',
    },
    Rewording: {
        syntax: 'wording (PATH | "…") TEXT',
        meaning:
            'Words a clause of the contract in the way of the house. The clause goes by what it states, or by its permanent name where nobody states it. The text takes the place of its sentences; its tables and lists stay. A value goes into a hole; words that leave one out or give another are an error.',
        example:
            'wording remote-access.mfa "Every person who works on the systems of the Client proves who they are in two ways."',
    },
    WorkedExample: {
        syntax: 'example "…" { … }',
        meaning:
            'A worked example: what is given, and what follows from the agreement. It is computed whenever the agreement is checked, and it is printed in the contract.',
        example: '',
    },
    Meaning: {
        syntax: 'means TEXT',
        meaning: 'What a category, service, priority or tier is, in words.',
        example: 'means "Keeping the systems of the Client available."',
    },
    CoverageStatement: {
        syntax: 'covers SERVICE [limited to QUANTITY [then PRICE] | optional [at PRICE]], …',
        meaning: 'What the tier contains: services without limit, up to a quantity, or at a price of their own.',
        example: 'covers servers, network',
    },
    Withholding: {
        syntax: 'excludes SERVICE, …',
        meaning: 'Services that the tier does not contain.',
        example: 'excludes network',
    },
    SupportHours: {
        syntax: 'hours CALENDAR',
        meaning: 'The calendar in which the tier is served.',
        example: 'hours support',
    },
    OnCall: {
        syntax: 'on-call for PRIORITY, …',
        meaning: 'Priorities that are answered outside the support hours too.',
        example: 'on-call for P1, P2',
    },
    TargetRow: {
        syntax: 'target PRIORITY [incidents | requests | changes | problems | security-incidents | questions] ((acknowledge | respond | assign | start | diagnose | plan | reply | escalate | contain | workaround | restore | resolve | close | root-cause | on-site | replace-part | communicate | complete-change | restore-data | answer-call) TIME | none | best effort | update (every TIME | none | best effort | not applicable)) [from EVENT] [for (PERCENTAGE | the mean) [of "…"] [per PERIOD]] [as (guarantee | target | objective | best-effort)], … [delivered (remote | on-site)] [during TIMEBAND] [on CALENDAR]',
        meaning: 'The promises of the tier for one priority.',
        example: 'target P1 acknowledge 5 min, respond 15 min, update every 30 min, resolve 4 hours',
    },
    TierPrice: {
        syntax: 'price PRICE',
        meaning: 'What the tier costs.',
        example: 'price USD 45.00 per user per month',
    },
    Eligibility: {
        syntax: 'eligible [from QUANTITY] [to QUANTITY]',
        meaning: 'For how many users, devices or the like the tier can be chosen.',
        example: 'eligible from 10 users to 250 users',
    },
    Precondition: {
        syntax: 'precondition TEXT [otherwise (not-counted | best-effort | targets-suspended | extra-charge)]',
        meaning: 'What the promises of the tier depend on, and what follows without it.',
        example: 'precondition "A redundant internet connection" otherwise best-effort',
    },
    TierChange: {
        syntax: '(upgrade | downgrade) TEXT [notice TIME]',
        meaning: 'How the client moves to a higher or lower tier.',
        example: 'upgrade "At any time, from the next month."',
    },
    DefaultTier: { syntax: 'default', meaning: 'The tier that holds when none is chosen.', example: 'default' },
    Pause: {
        syntax: 'pauses while (waiting-for-client | waiting-for-vendor | waiting-for-parts | waiting-for-approval | scheduled | no-access), … [resume TEXT]',
        meaning: 'When the time of a target stands still.',
        example: 'pauses while waiting-for-client, waiting-for-vendor',
    },
    ContinuousEffort: {
        syntax: 'continuous-effort PRIORITY, …',
        meaning: 'Priorities on which work goes on without a break until the service runs again.',
        example: 'continuous-effort P1',
    },
    AttainmentRemainder: {
        syntax: 'remainder PRIORITY (acknowledge | respond | assign | start | diagnose | plan | reply | escalate | contain | workaround | restore | resolve | close | root-cause | on-site | replace-part | communicate | complete-change | restore-data | answer-call) TIME',
        meaning: 'A limit for the tickets that may miss the target.',
        example: 'remainder P1 resolve 8 hours',
    },
    ClockStart: {
        syntax: 'clock starts on EVENT',
        meaning: 'With which event the time of all targets starts.',
        example: 'clock starts on receipt',
    },
    TargetStrength: {
        syntax: 'strength (guarantee | target | objective | best-effort)',
        meaning: 'How strongly all targets of the tier are promised.',
        example: 'strength guarantee',
    },
    Inclusion: {
        syntax: 'includes "…"',
        meaning: 'Something that belongs to the service.',
        example: 'includes "Operating system patching"',
    },
    Exclusion: {
        syntax: 'excludes "…"',
        meaning: 'Something that does not belong to the service.',
        example: 'excludes "Development of applications"',
    },
    Activity: {
        syntax: 'activity "…" HOW-OFTEN',
        meaning: 'A task that is done regularly.',
        example: 'activity "Installation of security patches" monthly',
    },
    ServiceDelivery: {
        syntax: 'delivered (remote | on-site), …',
        meaning: 'Where the work is done.',
        example: 'delivered remote, on-site',
    },
    ServiceDependency: {
        syntax: 'depends on TEXT',
        meaning: 'What the service needs of others.',
        example: 'depends on "The internet connection of the Client."',
    },
    ServiceResponsibility: {
        syntax: 'responsible PARTY for "…"',
        meaning: 'Who does, decides, is asked and is told.',
        example: 'responsible northwind for "Installing updates"',
    },
    RequestTypes: {
        syntax: 'requests "…", …',
        meaning: 'What users may ask for.',
        example: 'requests "New accounts", "Access to shared folders"',
    },
    OutOfScope: {
        syntax: 'out-of-scope PRICE',
        meaning: 'What work outside the service costs.',
        example: 'out-of-scope GBP 95.00 per hour',
    },
    AssetEligibility: {
        syntax: 'supports "…" [if "…"] [up to TIME]',
        meaning: 'Which equipment the service looks after.',
        example: 'supports "Workstations" if "Under vendor support" up to 6 years',
    },
    PriorityExample: {
        syntax: 'example "…"',
        meaning: 'A ticket that has this priority.',
        example: 'example "The ERP system is down for every user."',
    },
    PriorityCriterion: {
        syntax: 'criterion "…"',
        meaning: 'What makes a ticket have this priority.',
        example: 'criterion "More than half of the users cannot work."',
    },
    PriorityChannel: {
        syntax: 'report by "…"',
        meaning: 'How a ticket of this priority has to be reported.',
        example: 'report by "telephone"',
    },
    PriorityInformation: {
        syntax: 'needs "…"',
        meaning: 'What a report has to contain.',
        example: 'needs "The time of the last working state."',
    },
    DefaultPriority: {
        syntax: 'default',
        meaning: 'The priority of tickets of which nobody has said one.',
        example: 'default',
    },
    PriorityAlias: {
        syntax: 'also "…", …',
        meaning: 'Other names for the priority.',
        example: 'also "Severity 1", "Urgent"',
    },
    Address: {
        syntax: 'address "…"',
        meaning: 'Where the party has its seat.',
        example: 'address "1 Harbour Way, Leeds LS1 4AP, United Kingdom"',
    },
    Contact: {
        syntax: 'contact NAME "…" { … }',
        meaning: 'A person or a desk of a party, and the ways to reach it.',
        example: '',
    },
    LegalForm: {
        syntax: 'form "…" [in "…"]',
        meaning: 'The legal form and the place of incorporation.',
        example: 'form "Private limited company" in "England and Wales"',
    },
    Registration: {
        syntax: 'registered "…"',
        meaning: 'The number under which the party is registered.',
        example: 'registered "Companies House 01234567"',
    },
    Representative: {
        syntax: 'represented by "…" [as "…"]',
        meaning: 'Who signs for the party.',
        example: 'represented by "Jane Doe" as "Managing Director"',
    },
    Channel: {
        syntax: '(email | phone | chat | portal | voicemail | pager | api) "…"',
        meaning: 'One way to reach a contact.',
        example: 'phone "+44 113 496 0000"',
    },
    ContactHours: {
        syntax: 'open (24x7 | during CALENDAR)',
        meaning: 'When the contact answers: around the clock, or in a calendar.',
        example: 'open 24x7',
    },
    ContactRole: {
        syntax: 'role (service-desk | emergency | technical | billing | legal | security | data-protection | approver | escalation)',
        meaning: 'What the contact is for.',
        example: 'role emergency',
    },
    ChannelFallback: {
        syntax: 'fallback TEXT',
        meaning: 'What to do when the usual way is not available.',
        example: 'fallback "Call the emergency number."',
    },
    NamedContacts: {
        syntax: 'named-contacts NUMBER',
        meaning: 'How many persons may open tickets.',
        example: 'named-contacts 5',
    },
    AutomaticReply: {
        syntax: 'automatic-reply (counted | not-counted)',
        meaning: 'Whether an automatic reply counts as a response.',
        example: 'automatic-reply not-counted',
    },
    TimeZone: {
        syntax: 'timezone "…"',
        meaning: 'The IANA name of the zone whose clocks the calendar follows.',
        example: 'timezone "Europe/London"',
    },
    Opening: {
        syntax: 'open (24x7 | on holidays | DAYS, … HH:MM-HH:MM, …)',
        meaning: 'Opening hours: `24x7`, days with times, or the statement that holidays are worked.',
        example: 'open Mon-Fri 08:00-18:00',
    },
    Closing: {
        syntax: 'closed on (holidays "…" | DATE ["…"])',
        meaning: 'Days without work: the public holidays of a region (ISO 3166), or one date.',
        example: 'closed on holidays "GB-ENG"',
    },
    Scope: {
        syntax: '(applies to | protects) SUBJECT, …',
        meaning: 'The services or categories that a block speaks of.',
        example: 'applies to servers, network',
    },
    IndicatorMeaning: {
        syntax: 'means TEXT',
        meaning: 'What the indicator says, in words.',
        example: 'means "The share of calls that are answered in time."',
    },
    IndicatorClass: {
        syntax: 'class (critical | key | informational)',
        meaning: 'How grave a miss is, in the words of the parties.',
        example: 'class critical',
    },
    IndicatorFormula: {
        syntax: 'formula "…" [of "…"]',
        meaning: 'How the indicator is computed: what is counted, out of what.',
        example: 'formula "calls answered within 30 seconds" of "all calls"',
    },
    IndicatorTarget: {
        syntax: 'target at (least | most) (NUMBER out of NUMBER | PERCENTAGE | TIME | QUANTITY)',
        meaning: 'The value that is promised.',
        example: 'target at least 95%',
    },
    IndicatorMinimum: {
        syntax: 'minimum at (least | most) (NUMBER out of NUMBER | PERCENTAGE | TIME | QUANTITY)',
        meaning: 'The value below which the miss is serious.',
        example: 'minimum at least 90%',
    },
    IndicatorPeriod: {
        syntax: 'per [calendar] PERIOD',
        meaning: 'The period over which the indicator is measured.',
        example: 'per calendar month',
    },
    IndicatorWeight: {
        syntax: 'weight PERCENTAGE in POOL',
        meaning: 'What the indicator weighs in a pool.',
        example: 'weight 25% in operations',
    },
    IndicatorSource: {
        syntax: 'source TEXT',
        meaning: 'Where the numbers come from.',
        example: 'source "The call statistics of the telephone system."',
    },
    IndicatorExclusion: {
        syntax: 'exclude TEXT',
        meaning: 'What is left out of the count.',
        example: 'exclude "Calls that end within 5 seconds."',
    },
    IndicatorStrength: {
        syntax: 'strength (guarantee | target | objective | best-effort)',
        meaning: 'How strongly the value is promised.',
        example: 'strength guarantee',
    },
    IndicatorBaseline: {
        syntax: 'baseline TIME [TEXT]',
        meaning: 'The time in which the indicator is measured before its target counts.',
        example: 'baseline 3 months "The target is the mean of these months, if it is higher."',
    },
    ChronicFailure: {
        syntax: 'chronic NUMBER [of NUMBER] (months | quarters | years) (terminate | refund | rectification-plan) [within TIME] [TEXT]',
        meaning: 'What follows when the target is missed again and again.',
        example: 'chronic 3 of 6 months terminate',
    },
    PoolSize: {
        syntax: 'at-risk PERCENTAGE of (monthly-fees | quarterly-fees | yearly-fees)',
        meaning: 'The share of the fees that is at risk.',
        example: 'at-risk 12% of monthly-fees',
    },
    PoolAllocation: {
        syntax: 'allocation PERCENTAGE',
        meaning: 'How many times the amount at risk is divided, as a share of it.',
        example: 'allocation 150%',
    },
    PoolCap: {
        syntax: 'cap PERCENTAGE per PERIOD',
        meaning: 'The most that is credited from the pool.',
        example: 'cap 12% per month',
    },
    PoolMultiplier: {
        syntax: 'multiplier NUMBER from NUMBER misses in a row',
        meaning: 'By how much a credit grows when the same target is missed in several periods in a row.',
        example: 'multiplier 2 from 2 misses in a row',
    },
    EarnBack: {
        syntax: 'earn-back TEXT [within TIME]',
        meaning: 'How a credit is earned back by good results.',
        example: 'earn-back "All indicators above target" within 3 months',
    },
    WeightChange: {
        syntax: 'weights may change HOW-OFTEN [notice TIME]',
        meaning: 'How often, and with which notice, weights may be changed.',
        example: 'weights may change quarterly notice 30 days',
    },
    Classifier: {
        syntax: 'set by PARTY [TEXT]',
        meaning: 'Which party sets the priority of a ticket.',
        example: 'set by northwind "On the description of the Client, when the ticket is received."',
    },
    ClassificationDispute: {
        syntax: 'dispute TEXT [within TIME]',
        meaning: 'What happens when the parties disagree on a priority.',
        example: 'dispute "The service manager decides; until then the higher priority holds" within 1 hour',
    },
    Reclassification: {
        syntax: 'change TEXT',
        meaning: 'When a priority is raised or lowered.',
        example: 'change "A working workaround lowers the priority by one."',
    },
    VipOverride: {
        syntax: 'override "…" as PRIORITY',
        meaning: 'Persons or systems whose tickets have a priority of their own.',
        example: 'override "Tickets of the managing director" as P2',
    },
    ClockOnChange: {
        syntax: 'clock (restarts | continues | recomputed)',
        meaning: 'What a change of the priority does to the time that runs.',
        example: 'clock continues',
    },
    MatrixColumns: {
        syntax: 'columns NAME NAME, …',
        meaning: 'The question of the columns, and its answers.',
        example: 'columns urgency high, medium, low',
    },
    MatrixRow: {
        syntax: 'row NAME NAME : PRIORITY, …',
        meaning: 'A row: the question, the answer, and the priority for each answer of the columns.',
        example: 'row impact high: P1, P2, P3',
    },
    BandHours: {
        syntax: 'open DAYS, … HH:MM-HH:MM, …',
        meaning: 'Days and times of the band.',
        example: 'open Mon-Fri 18:00-22:00',
    },
    BandCalendar: {
        syntax: 'hours (during | outside) CALENDAR',
        meaning: 'The calendar whose hours are the band, or outside of whose hours it is.',
        example: 'hours outside support',
    },
    BandHolidays: {
        syntax: 'holidays (included | excluded)',
        meaning: 'Whether public holidays belong to the band.',
        example: 'holidays included',
    },
    UptimeTarget: {
        syntax: 'target PERCENTAGE [per [calendar] PERIOD] [for TIER, …]',
        meaning: 'A share of the minutes of a period, for every tier or for some.',
        example: 'target 99.9% per calendar month',
    },
    DowntimeDefinition: {
        syntax: 'downtime TEXT',
        meaning: 'What counts as downtime.',
        example: 'downtime "A minute in which a check fails from both locations."',
    },
    Measurement: {
        syntax: 'measured TEXT',
        meaning: 'How uptime is measured.',
        example: 'measured "A check every minute from two locations."',
    },
    DowntimeExclusions: {
        syntax: 'exclude ((scheduled-maintenance | emergency-maintenance | client-caused | client-infrastructure | third-party | internet | force-majeure | unsupported-configuration | suspension) | "…") [up to TIME per PERIOD] [with TIME notice], …',
        meaning: 'Causes that do not count as downtime.',
        example: 'exclude scheduled-maintenance up to 4 hours per month with 5 days notice',
    },
    CreditSchedule: {
        syntax: 'credit { … }',
        meaning: 'What the provider credits when the target is missed.',
        example: '',
    },
    MeasurementMethod: {
        syntax: 'method (time | user-minutes | error-rate | interval-average | successful-executions | requests | synthetic-probe) [above PERCENTAGE] [TEXT]',
        meaning:
            'What is counted: minutes, minutes of users, error rates, requests, executions, or checks from outside.',
        example: 'method error-rate above 5%',
    },
    MeasurementScope: {
        syntax: 'measured-per UNIT',
        meaning: 'For which unit the uptime is measured on its own.',
        example: 'measured-per region',
    },
    ServiceHours: {
        syntax: 'hours CALENDAR',
        meaning: 'The hours in which the uptime is promised.',
        example: 'hours support',
    },
    MinimumOutage: {
        syntax: 'minimum-outage TIME',
        meaning: 'The shortest outage that counts.',
        example: 'minimum-outage 5 min',
    },
    Rounding: {
        syntax: 'rounded to NUMBER decimals',
        meaning: 'To how many decimal places the measured uptime is rounded.',
        example: 'rounded to 2 decimals',
    },
    PartialPeriod: {
        syntax: 'partial-period TEXT',
        meaning: 'How incomplete periods are counted.',
        example: 'partial-period "The first month counts from the start of the service."',
    },
    DowntimeStart: {
        syntax: 'starts on EVENT',
        meaning: 'With which event downtime starts.',
        example: 'starts on detection',
    },
    Monitoring: {
        syntax: 'monitor every TIME [from NUMBER locations] [fails after NUMBER checks] [TEXT]',
        meaning:
            'Who watches the service, how often, from how many places, and after how many failures it counts as down.',
        example: 'monitor every 1 min from 2 locations fails after 3 checks "The results are shown in the portal."',
    },
    AvailabilityPrecondition: {
        syntax: 'precondition TEXT [otherwise (not-counted | best-effort | targets-suspended | extra-charge)]',
        meaning: 'What the promise depends on.',
        example: 'precondition "Two instances in different zones"',
    },
    AvailabilityStrength: {
        syntax: 'strength (guarantee | target | objective | best-effort)',
        meaning: 'How strongly the uptime is promised.',
        example: 'strength guarantee',
    },
    CreditBand: {
        syntax: 'below PERCENTAGE credit PERCENTAGE',
        meaning: 'From this uptime downwards, until the next band.',
        example: 'below 99.9% credit 5%',
    },
    CreditBase: {
        syntax: 'of (monthly-fees | quarterly-fees | yearly-fees) [of affected services]',
        meaning: 'The fees of which the credit is a percentage.',
        example: 'of monthly-fees of affected services',
    },
    CreditCap: {
        syntax: 'cap PERCENTAGE [per PERIOD]',
        meaning: 'The most that is credited, as a share of the fees.',
        example: 'cap 50% per month',
    },
    CreditClaim: {
        syntax: 'claim (automatic | within TIME [after (month end | quarter end | incident | report)])',
        meaning: 'How the client gets the credit.',
        example: 'claim automatic',
    },
    IntervalCredit: {
        syntax: 'each TIME credit PERCENTAGE [up to PERCENTAGE per PERIOD]',
        meaning: 'A share of the fees for each stretch of downtime that has begun.',
        example: 'each 30 min credit 2% up to 20% per day',
    },
    DowntimeRefund: {
        syntax: 'refund NUMBER times downtime',
        meaning: 'The fee of the downtime, so many times.',
        example: 'refund 10 times downtime',
    },
    LinearCredit: {
        syntax: 'step PERCENTAGE credit PERCENTAGE',
        meaning: 'A share of the fees for each step below the target.',
        example: 'step 0.1% credit 1%',
    },
    ServiceExtension: {
        syntax: 'extend TIME below PERCENTAGE',
        meaning: 'Time that is added to the end of the service below an uptime.',
        example: 'extend 7 days below 99.0%',
    },
    BreachCredit: {
        syntax: 'breach credit (MONEY | PERCENTAGE) [for PRIORITY, …]',
        meaning: 'What each missed ticket costs, an amount or a share.',
        example: 'breach credit GBP 50.00 for P1, P2',
    },
    BreachCountCredit: {
        syntax: 'breaches from NUMBER per PERIOD credit PERCENTAGE',
        meaning: 'What a number of misses in a period costs.',
        example: 'breaches from 3 per month credit 5%',
    },
    CreditPoints: {
        syntax: 'points (from NUMBER credit PERCENTAGE | for "…" add NUMBER [doubling])',
        meaning: 'Points for a miss, and the credit for a number of points.',
        example: 'points from 10 credit 5%',
    },
    GapCredit: {
        syntax: 'gap credited',
        meaning: 'The missing share of the uptime is credited as the same share of the fees.',
        example: 'gap credited',
    },
    DelayPenalty: {
        syntax: 'delay PERCENTAGE per PERIOD [up to PERCENTAGE] [grace TIME]',
        meaning: 'What late delivery costs.',
        example: 'delay 1% per week up to 10% grace 5 days',
    },
    UsageCredit: {
        syntax: 'plus-usage TEXT',
        meaning: 'Whether the value of the affected units is credited on top.',
        example: 'plus-usage "The fees of the failed executions."',
    },
    CreditStacking: {
        syntax: 'stacking (sum | largest)',
        meaning: 'Whether several credits for one event add up, or only the largest counts.',
        example: 'stacking largest',
    },
    CreditIssue: {
        syntax: 'issue within TIME [after EVENT]',
        meaning: 'How soon the provider decides on a claim and pays.',
        example: 'issue within 30 days after claim',
    },
    CreditForm: {
        syntax: 'form (offset | cash | extension) [TEXT]',
        meaning: 'How a credit is paid.',
        example: 'form offset',
    },
    CreditExpiry: {
        syntax: 'expires after TIME',
        meaning: 'After which time a credit is lost.',
        example: 'expires after 12 months',
    },
    SoleRemedy: {
        syntax: 'sole-remedy (holds [except "…"] | none)',
        meaning: 'Whether the credit is all that the client can ask for, and what is excepted.',
        example: 'sole-remedy holds except "the right to terminate"',
    },
    CreditEarnBack: {
        syntax: 'earn-back TEXT [within TIME]',
        meaning: 'How a credit is earned back.',
        example: 'earn-back "Three months at or above the target" within 6 months',
    },
    MinimumPayout: {
        syntax: 'minimum MONEY',
        meaning: 'The smallest credit that is paid.',
        example: 'minimum GBP 10.00',
    },
    CreditEvidence: {
        syntax: 'evidence TEXT',
        meaning: 'What a claim has to contain.',
        example: 'evidence "Date, time and affected service."',
    },
    GoodStanding: {
        syntax: 'condition TEXT',
        meaning: 'A condition on the side of the client.',
        example: 'condition "No invoice is overdue."',
    },
    AccessMethod: {
        syntax: 'method (vpn | remote-management | cloud-management | remote-desktop | remote-support | on-site | other) [TEXT] [for SUBJECT, …]',
        meaning: 'A permitted way to reach the systems, perhaps only for some services.',
        example: 'method vpn "WireGuard with certificates" for servers, network',
    },
    MultiFactor: {
        syntax: 'mfa (required for (all-access | remote-access | privileged-access) | none)',
        meaning: 'For which access a second factor is needed, or that none is.',
        example: 'mfa required for all-access',
    },
    Accounts: {
        syntax: 'accounts (named | shared) [TEXT]',
        meaning: 'Whether each person has an account of their own.',
        example: 'accounts named',
    },
    InactiveAccounts: {
        syntax: 'inactive-accounts disabled after TIME',
        meaning: 'How soon an account that nobody uses is disabled.',
        example: 'inactive-accounts disabled after 45 days',
    },
    Credentials: {
        syntax: 'credentials (managed TEXT | stored TEXT | rotated HOW-OFTEN [and on exit] | lost reported within TIME)',
        meaning: 'How passwords and keys are managed, stored, rotated and reported lost.',
        example: 'credentials managed "Each technician has personal accounts; shared secrets are checked out by name."',
    },
    AccessLog: {
        syntax: 'log TEXT [keep TIME], …',
        meaning: 'What is recorded of each access, and for how long the record is kept.',
        example: 'log "Person, system, start and end of each session." keep 12 months, client-readable, tamper-proof',
    },
    AccessGrant: {
        syntax: 'reaches SUBJECT, … [as "…"]',
        meaning: 'The systems that the provider may reach, and with which rights.',
        example: 'reaches servers, network as "administrator"',
    },
    AccessRestriction: {
        syntax: 'restriction TEXT',
        meaning: 'What the provider may not do with its access.',
        example: 'restriction "No access to payroll data without written approval."',
    },
    AccessApproval: {
        syntax: 'approval TEXT',
        meaning: 'Who approves an access, and when approval is needed.',
        example: 'approval "The IT manager of the Client approves each new administrator."',
    },
    BreakGlass: {
        syntax: 'break-glass TEXT [within TIME]',
        meaning: 'Access in an emergency, around the usual approval.',
        example: 'break-glass "Two directors may open the sealed account; its use is reported" within 1 business day',
    },
    AccessRevocation: {
        syntax: 'revoke within TIME after EVENT',
        meaning: 'How soon access ends after an event.',
        example: 'revoke within 1 day after departure',
    },
    AdministratorAccess: {
        syntax: 'administrators TEXT',
        meaning: 'Whether the client keeps administrative access to its own systems.',
        example: 'administrators "The Client keeps an administrator account on every system."',
    },
    BackgroundCheck: {
        syntax: 'background-check TEXT',
        meaning: 'How the people with access are vetted.',
        example: 'background-check "Criminal record check before the first access."',
    },
    SecurityDuty: {
        syntax: 'client-duty TEXT [otherwise (not-counted | best-effort | targets-suspended | extra-charge)]',
        meaning: 'What the client does for security, and what follows when it does not.',
        example: 'client-duty "Keeps operating systems within vendor support." otherwise targets-suspended',
    },
    PatchDeadline: {
        syntax: 'patch (critical | high | medium | low | all) within TIME [TEXT]',
        meaning: 'How soon updates of a severity are installed.',
        example: 'patch critical within 14 days',
    },
    SecurityScan: {
        syntax: 'scan HOW-OFTEN [TEXT]',
        meaning: 'How often systems are searched for vulnerabilities.',
        example: 'scan monthly "All servers and firewalls."',
    },
    PenetrationTest: {
        syntax: 'penetration-test HOW-OFTEN [TEXT]',
        meaning: 'How often somebody tries to break in on behalf of the parties.',
        example: 'penetration-test yearly',
    },
    AwarenessTraining: {
        syntax: 'training HOW-OFTEN [TEXT]',
        meaning: 'How often the employees of the client are trained to recognise attacks.',
        example: 'training quarterly "Phishing simulation with a short course."',
    },
    IncidentResponse: {
        syntax: 'incident TEXT [within TIME]',
        meaning: 'What the provider does when the security of a system is breached.',
        example: 'incident "Contain the attack, preserve evidence and report to the Client." within 1 hour',
    },
    Responsibility: {
        syntax: 'responsible PARTY for "…"',
        meaning: 'What a party does.',
        example: 'responsible northwind for "Restoring the systems"',
    },
    BackupInterval: {
        syntax: '(every TIME | continuous)',
        meaning: 'How often the data is backed up.',
        example: 'every 4 hours',
    },
    Retention: {
        syntax: 'keep (TIME | NUMBER (hourly | daily | weekly | monthly | quarterly | yearly), …)',
        meaning: 'What is kept: `30 days`, or a ladder such as `24 hourly, 14 daily, 12 monthly`.',
        example: 'keep 24 hourly, 14 daily, 12 monthly',
    },
    RecoveryPoint: {
        syntax: 'rpo TIME | none | best effort',
        meaning: 'RPO: how much data, as a time, may be lost.',
        example: 'rpo 4 hours',
    },
    RecoveryTime: {
        syntax: 'rto TIME | none | best effort',
        meaning: 'RTO: how long it may take until the systems run again.',
        example: 'rto 8 hours',
    },
    BackupCopy: {
        syntax: 'copy (onsite | offsite | cloud) ["…"] [(encrypted | immutable | offline), …]',
        meaning: 'Where a copy is, and how it is protected.',
        example: 'copy offsite "eu-west-2" encrypted, immutable',
    },
    RecoveryTest: {
        syntax: 'test (restore | failover | tabletop | full) HOW-OFTEN',
        meaning: 'What is tested, and how often.',
        example: 'test restore quarterly',
    },
    BackupMethod: {
        syntax: 'method (image | file | application-aware | dump | replication | cloud-to-cloud) [TEXT]',
        meaning: 'How the data is copied.',
        example: 'method image',
    },
    BackupWindow: {
        syntax: 'window DAYS HH:MM-HH:MM, …',
        meaning: 'The time of day in which backups run.',
        example: 'window Mon-Fri 20:00-06:00 next day',
    },
    BackupSuccess: {
        syntax: 'success PERCENTAGE per PERIOD',
        meaning: 'The share of backups that succeed.',
        example: 'success 98% per month',
    },
    RestoreRequest: {
        syntax: 'restore within TIME [included HOW-OFTEN] [then PRICE]',
        meaning: 'How soon a restore that the client asks for is done, and what it costs.',
        example: 'restore within 4 business hours included 5 times per month then GBP 40.00 per restore',
    },
    BackupAlert: {
        syntax: 'alert within TIME [TEXT]',
        meaning: 'How soon somebody looks at a failed backup.',
        example: 'alert within 4 hours "The ticket has priority P3."',
    },
    BackupExclusion: {
        syntax: 'excludes "…"',
        meaning: 'What is not backed up.',
        example: 'excludes "Data on local drives of laptops"',
    },
    BackupDeletion: {
        syntax: 'delete within TIME after EVENT',
        meaning: 'How soon backups are deleted at the end.',
        example: 'delete within 90 days after termination',
    },
    GrowthNotice: {
        syntax: 'growth PERCENTAGE notice TIME',
        meaning: 'The notice when the volume of data grows.',
        example: 'growth 20% notice 30 days',
    },
    BackupLogRetention: {
        syntax: 'log TIME',
        meaning: 'How long the records of backups are kept.',
        example: 'log 12 months',
    },
    RestoreValidation: {
        syntax: 'validated by PARTY',
        meaning: 'Who confirms that a restored system works.',
        example: 'validated by acme-ltd',
    },
    PlanReview: {
        syntax: 'plan reviewed HOW-OFTEN',
        meaning: 'How often the written recovery plan is brought up to date.',
        example: 'plan reviewed yearly',
    },
    RecoverySite: { syntax: 'site "…"', meaning: 'Where the systems run after a disaster.', example: 'site "Leeds"' },
    Failover: {
        syntax: 'failover (automatic | manual | none) [TEXT]',
        meaning: 'Whether the systems move to another site by themselves, and how.',
        example: 'failover automatic "Virtual machines start at the recovery site."',
    },
    Communication: {
        syntax: 'communication TEXT',
        meaning: 'How the parties speak with each other during a disaster.',
        example: 'communication "The Provider informs the Client by phone every hour."',
    },
    IncidentReview: {
        syntax: 'review within TIME after incident',
        meaning: 'How soon the parties look back at a disaster.',
        example: 'review within 10 business days after incident',
    },
    DisasterDeclaration: {
        syntax: 'declared by PARTY [TEXT]',
        meaning: 'Who declares a disaster, and when.',
        example: 'declared by northwind "When a site is lost for more than 4 hours."',
    },
    NewSystems: {
        syntax: 'new-systems within TIME',
        meaning: 'How soon new systems are taken into the plan.',
        example: 'new-systems within 30 days',
    },
    RecoveryCharge: {
        syntax: 'charge (included | PRICE)',
        meaning: 'What recovery costs.',
        example: 'charge included',
    },
    CommunicationCadence: {
        syntax: 'updates every TIME [TEXT]',
        meaning: 'How often the parties hear of each other during a disaster.',
        example: 'updates every 2 hours',
    },
    DataOwner: {
        syntax: 'owner PARTY',
        meaning: 'Whose property the data is, throughout the agreement.',
        example: 'owner acme-ltd',
    },
    DataPurpose: {
        syntax: 'purpose TEXT',
        meaning: 'What the data may be used for.',
        example: 'purpose "Only to perform the Services."',
    },
    DataResidency: {
        syntax: 'residency "…", …',
        meaning: 'The countries or regions in which the data stays.',
        example: 'residency "United Kingdom", "European Economic Area"',
    },
    DataRole: {
        syntax: 'party PARTY as (controller | joint-controller | processor | subprocessor)',
        meaning: 'Who decides on the data and who processes it on behalf of whom.',
        example: 'party acme-ltd as controller',
    },
    DataClass: {
        syntax: 'class "…" (handled | prohibited)',
        meaning: 'A kind of data that the provider handles, or that must not reach it.',
        example: 'class "Card numbers" prohibited',
    },
    Regime: {
        syntax: 'regime "…", …',
        meaning: 'A law or standard that applies to the data.',
        example: 'regime "UK GDPR", "PCI DSS"',
    },
    Instrument: {
        syntax: 'instrument "…" [version "…"]',
        meaning: 'A document that a regime asks for.',
        example: 'instrument "Data processing agreement" version "2.1"',
    },
    BreachNotice: {
        syntax: 'breach-notice within TIME [after EVENT] [, details within TIME]',
        meaning: 'How soon a breach of data is notified, counted from which event, and what follows.',
        example: 'breach-notice within 24 hours after detection, details within 72 hours',
    },
    BreachProcedure: {
        syntax: 'breach-procedure TEXT',
        meaning: 'What is done and reported when data is breached, and who pays.',
        example: 'breach-procedure "Name the data and persons concerned, the cause and the measures taken."',
    },
    Subprocessor: {
        syntax: 'subprocessor "…" [for "…"] [in "…"]',
        meaning: 'A company that processes data for the provider.',
        example: 'subprocessor "Harbour Cloud Ltd" for "Off-site backup" in "United Kingdom"',
    },
    SubprocessorChange: {
        syntax: 'subprocessor-change notice TIME [, objection within TIME]',
        meaning: 'The notice before a subprocessor changes, and the time to object.',
        example: 'subprocessor-change notice 30 days, objection within 14 days',
    },
    Confidentiality: {
        syntax: 'confidentiality TEXT [for TIME | unlimited]',
        meaning: 'What is kept secret, and for how long after the end.',
        example:
            'confidentiality "Passwords, network plans, personal data and everything marked confidential." for 5 years',
    },
    DataRetention: {
        syntax: 'retention "…" for TIME',
        meaning: 'How long data or records are kept.',
        example: 'retention "Ticket history" for 2 years',
    },
    DataReturn: {
        syntax: 'return in "…", … [within TIME] [after EVENT]',
        meaning: 'In which formats and how soon the client gets its data back at the end.',
        example: 'return in "SQL dump", "CSV" within 30 days after termination',
    },
    DataDeletion: {
        syntax: 'delete within TIME [after EVENT] [, backups within TIME] [, certified]',
        meaning: 'How soon the provider deletes its copies, those in backups included, and whether it certifies that.',
        example: 'delete within 30 days after termination, backups within 90 days, certified',
    },
    DataAudit: {
        syntax: 'audit [HOW-OFTEN] TEXT',
        meaning: 'Who may inspect the handling of the data, and how.',
        example: 'audit yearly "By the Client or an independent auditor, with 30 days notice."',
    },
    ChangeType: {
        syntax: 'type (standard | normal | emergency | major) TEXT',
        meaning: 'A kind of change and what belongs to it.',
        example: 'type standard "Pre-approved and documented, such as a password reset."',
    },
    ChangeRequest: {
        syntax: 'request TEXT',
        meaning: 'How a change is requested.',
        example: 'request "Through the portal, with the reason and the wished date."',
    },
    ChangeEvaluation: {
        syntax: 'evaluate TEXT [within TIME]',
        meaning: 'How a change is evaluated, and how soon.',
        example: 'evaluate "Risk, effort and effect on other systems" within 2 business days',
    },
    ChangeApproval: {
        syntax: 'approve (standard | normal | emergency | major) by "…" [within TIME]',
        meaning: 'Who approves changes of a kind.',
        example: 'approve normal by "the IT manager of the Client"',
    },
    ChangeSilence: {
        syntax: 'silence (approved | rejected | escalated) after TIME',
        meaning: 'What happens when nobody answers a request for approval.',
        example: 'silence rejected after 5 business days',
    },
    ChangeLeadTime: {
        syntax: 'lead-time (standard | normal | emergency | major) TIME',
        meaning: 'How long before the work a change has to be requested.',
        example: 'lead-time normal 5 business days',
    },
    ChangeTest: {
        syntax: 'test TEXT',
        meaning: 'Which tests a change passes before production.',
        example: 'test "On a copy of the system, with a written result."',
    },
    ChangeRollback: {
        syntax: 'rollback TEXT',
        meaning: 'How a change is undone when it causes problems.',
        example: 'rollback "Each plan names the steps back and the latest time to decide on them."',
    },
    ChangeCompletion: {
        syntax: 'complete (standard | normal | emergency | major) within TIME',
        meaning: 'How soon a change of a kind is done after its approval.',
        example: 'complete standard within 2 business days',
    },
    EmergencyChange: {
        syntax: 'emergency TEXT',
        meaning: 'What may be done without the usual approval, and who decides.',
        example:
            'emergency "The Provider may act at once to stop an outage; the emergency contact of the Client is told first."',
    },
    ChangeReview: {
        syntax: 'review (standard | normal | emergency | major) within TIME [TEXT]',
        meaning: 'The review after a change of a kind.',
        example: 'review emergency within 5 business days',
    },
    ChangeFreeze: {
        syntax: 'freeze DATE to DATE ["…"]',
        meaning: 'Days on which nothing is changed.',
        example: 'freeze 2027-12-15 to 2028-01-05 "Year-end closing"',
    },
    ChangeCharge: {
        syntax: 'charge (standard | normal | emergency | major) (included | PRICE)',
        meaning: 'What changes of a kind cost.',
        example: 'charge normal USD 120.00 per hour',
    },
    ChangeLimit: {
        syntax: 'limit (standard | normal | emergency | major) QUANTITY',
        meaning: 'How many changes of a kind are included.',
        example: 'limit standard 10 changes per month',
    },
    MaintenanceWindow: {
        syntax: 'window [first | second | third | fourth | last] DAYS HH:MM-HH:MM, … [TEXT]',
        meaning: 'A time in which planned work may be done: each week, or on certain weeks of the month.',
        example: 'window Sun 02:00-06:00',
    },
    MaintenanceLimit: {
        syntax: 'limit TIME per PERIOD',
        meaning: 'The most maintenance in a period.',
        example: 'limit 8 hours per month',
    },
    MaintenanceNotice: {
        syntax: 'notice TIME [TEXT]',
        meaning: 'How long before, and by which way, maintenance is announced.',
        example: 'notice 5 business days "by e-mail to the technical contact"',
    },
    MaintenanceDowntime: {
        syntax: 'downtime (counted | not-counted)',
        meaning: 'Whether maintenance in a window counts as downtime.',
        example: 'downtime not-counted',
    },
    EmergencyMaintenance: {
        syntax: 'emergency TEXT [notice TIME] [up to TIME per PERIOD]',
        meaning: 'Work that cannot wait for a window: when it is permitted, its notice and its limit.',
        example: 'emergency "To close a vulnerability that is being exploited." notice 1 hour up to 4 hours per month',
    },
    MaintenanceConsent: {
        syntax: 'consent TEXT',
        meaning: 'Who agrees to maintenance, or that nobody has to.',
        example: 'consent "Work outside the windows needs the agreement of the Client."',
    },
    MaintenanceZone: {
        syntax: 'timezone "…"',
        meaning: 'The zone whose clocks the windows follow.',
        example: 'timezone "Europe/London"',
    },
    PatchPolicy: {
        syntax: 'patching (automatic | manual) [TEXT]',
        meaning: 'How updates are installed: by hand or by themselves, restarts, exceptions.',
        example: 'patching automatic "Servers restart inside the window only."',
    },
    ProcurementRole: {
        syntax: 'role (reseller | agent | adviser) [TEXT]',
        meaning: 'Whether the provider sells in its own name, for the vendor, or only advises.',
        example: 'role reseller',
    },
    Markup: {
        syntax: 'markup "…" (PERCENTAGE on (cost | list-price) | MONEY | none)',
        meaning: 'What the provider adds to a price, for a class of goods.',
        example: 'markup "hardware" 12% on cost',
    },
    QuoteValidity: { syntax: 'quote valid TIME', meaning: 'How long a quote holds.', example: 'quote valid 30 days' },
    ApprovalLimit: {
        syntax: 'approval above MONEY [by "…"]',
        meaning: 'From which amount the client has to approve a purchase.',
        example: 'approval above GBP 500.00 by "the finance director"',
    },
    TitleAndRisk: {
        syntax: 'title TEXT',
        meaning: 'When property and risk pass to the client.',
        example: 'title "Property passes with payment, risk with delivery."',
    },
    Warranty: {
        syntax: 'warranty TEXT [for TIME]',
        meaning: 'Who gives the warranty, and who handles returns.',
        example:
            'warranty "The manufacturer\'s warranty passes to the Client; the Provider handles returns." for 36 months',
    },
    Replacement: {
        syntax: 'replacement within TIME [TEXT]',
        meaning: 'How soon defective equipment is replaced.',
        example: 'replacement within 2 business days',
    },
    VendorCoordination: {
        syntax: 'vendors TEXT',
        meaning: 'How the provider deals with vendors on behalf of the client.',
        example: 'vendors "The Provider opens and follows vendor tickets for the systems in scope."',
    },
    EndOfLife: {
        syntax: 'end-of-life "…" [after TIME] [notice TIME] [TEXT]',
        meaning: 'When equipment is old, how long before that the client is told, and what is recommended.',
        example:
            'end-of-life "servers" after 5 years notice 6 months "The Provider proposes a replacement with its price."',
    },
    Licences: {
        syntax: 'licences TEXT',
        meaning: 'Who owns licences, and what happens to them at the end.',
        example: 'licences "Licences are bought in the name of the Client and stay with it."',
    },
    LicenceCompliance: {
        syntax: 'compliance PARTY [TEXT]',
        meaning: 'Which party answers for the right number of licences.',
        example: 'compliance acme-ltd "The Provider reports use each quarter."',
    },
    LicenceAudit: {
        syntax: 'licence-audit TEXT [up to TIME] [then PRICE]',
        meaning: 'What the provider does when a vendor audits licences.',
        example: 'licence-audit "The Provider gathers the records" up to 8 hours then GBP 95.00 per hour',
    },
    LicenceTrueUp: {
        syntax: 'true-up HOW-OFTEN',
        meaning: 'How often licences are counted and charged anew.',
        example: 'true-up quarterly',
    },
    HardwareReturn: {
        syntax: 'hardware-return within TIME [TEXT]',
        meaning: 'How rented hardware comes back.',
        example: 'hardware-return within 14 days "At the cost of the Client."',
    },
    OnboardingStart: {
        syntax: 'starts (DATE | on EVENT)',
        meaning: 'When onboarding starts: on a date, or with an event.',
        example: 'starts on signature',
    },
    OnboardingStep: {
        syntax: 'step (discovery | documentation | transition-plan | tool-deployment | knowledge-transfer | operating-documentation | security-baseline | training | go-live | other) TEXT [within TIME]',
        meaning: 'A step, what it contains, and its deadline from the start.',
        example: 'step discovery "Inventory of servers, network, accounts and contracts." within 10 business days',
    },
    OnboardingEnd: {
        syntax: 'complete within TIME',
        meaning: 'How long onboarding takes at most.',
        example: 'complete within 30 business days',
    },
    Acceptance: {
        syntax: 'acceptance TEXT [within TIME]',
        meaning: 'How the client accepts the result.',
        example: 'acceptance "The Client accepts in writing, or names defects" within 5 business days',
    },
    ServiceLevelStart: {
        syntax: 'service-levels apply (from start | after TIME | on EVENT)',
        meaning: 'From when the service levels hold: at once, or after a time of stabilisation.',
        example: 'service-levels apply after 30 days',
    },
    OnboardingFee: {
        syntax: 'fee (included | PRICE | NUMBER times the monthly-fees) [including TIME]',
        meaning: 'What onboarding costs.',
        example: 'fee GBP 3500.00',
    },
    TransitionPeriod: {
        syntax: 'transition TIME after EVENT',
        meaning: 'How long the provider helps with the move, and from which event.',
        example: 'transition 90 days after notice-of-termination',
    },
    TransitionAssistance: {
        syntax: 'assistance (TIME | none) [then PRICE]',
        meaning: 'The help that is included, and the price of more.',
        example: 'assistance 20 hours then GBP 95.00 per hour',
    },
    Deliverable: {
        syntax: 'deliver (documentation | credentials | data-export | domains | licences | tool-removal | backups | hardware | knowledge-transfer | other) TEXT [in "…", …] [within TIME [after EVENT]]',
        meaning:
            'Something that is handed over or done, and its deadline. A deadline without an event runs from that of `transition`, or else from the notice of termination.',
        example: 'deliver documentation "Network plans, inventories and procedures." within 10 business days',
    },
    OffboardingRevocation: {
        syntax: 'revoke access within TIME after EVENT',
        meaning: "How soon the provider's access ends.",
        example: 'revoke access within 1 day after end',
    },
    OffboardingDeletion: {
        syntax: 'delete data within TIME after EVENT [, certified]',
        meaning: 'How soon the provider deletes what it still holds.',
        example: 'delete data within 30 days after end, certified',
    },
    OffboardingFees: {
        syntax: 'fees TEXT',
        meaning: 'Which fees go on during the transition.',
        example: 'fees "The monthly fees go on until the end of the transition."',
    },
    OffboardingCondition: {
        syntax: 'condition TEXT',
        meaning: 'On what the help depends.',
        example: 'condition "All undisputed invoices are paid."',
    },
    Cooperation: {
        syntax: 'cooperation TEXT',
        meaning: 'How the provider works with its successor.',
        example: 'cooperation "The Provider answers questions of the new provider within the transition."',
    },
    RecordsKept: {
        syntax: 'keep "…" for TIME',
        meaning: 'Which records the provider keeps after the end, and for how long.',
        example: 'keep "Invoices and contracts" for 7 years',
    },
    Charge: {
        syntax: 'charge "…" PRICE [for TIER, …] [includes QUANTITY [then PRICE]] [minimum QUANTITY]',
        meaning: 'A recurring fee: flat, or for each unit, perhaps with an included quantity and the price of more.',
        example: 'charge "Managed workstation" GBP 12.00 per workstation per month',
    },
    PriceScale: {
        syntax: '(graduated | volume) "…" per UNIT [per PERIOD] { … }',
        meaning:
            'Prices that fall with the quantity. `graduated`: each unit has the price of its own band. `volume`: all units have the price of the band that the quantity reaches.',
        example: '',
    },
    LabourRate: {
        syntax: 'rate "…" PRICE [during TIMEBAND] [minimum TIME] [increments TIME]',
        meaning: 'What work outside the scope costs, perhaps at certain times, with the smallest unit that is charged.',
        example: 'rate "Engineer" GBP 95.00 per hour minimum 30 min increments 15 min',
    },
    BlockOfHours: {
        syntax: 'block "…" TIME MONEY [valid TIME] [rollover TIME | forfeited]',
        meaning: 'Hours that are paid in advance, how long they last, and whether the rest is carried over.',
        example: 'block "Support hours" 20 hours GBP 1700.00 valid 12 months rollover 3 months',
    },
    BlockUse: {
        syntax: 'hours count NUMBER times during TIMEBAND',
        meaning: 'How many prepaid hours an hour of work uses at certain times.',
        example: 'hours count 1.5 times during nights',
    },
    PercentageFee: {
        syntax: 'percentage "…" PERCENTAGE of "…" [minimum PRICE]',
        meaning: 'A fee that is a share of other fees, perhaps with a floor: the larger of the two is paid.',
        example: 'percentage "Platinum support" 8% of "the cloud consumption" minimum USD 500.00 per month',
    },
    MinimumCommitment: {
        syntax: 'minimum-commitment PRICE',
        meaning: 'The least that is paid, whatever the quantities.',
        example: 'minimum-commitment GBP 1500.00 per month',
    },
    OneTimeFee: {
        syntax: 'one-time "…" MONEY',
        meaning: 'A fee that is paid once.',
        example: 'one-time "Set-up" GBP 2500.00',
    },
    Discount: {
        syntax: 'discount "…" (PERCENTAGE | PRICE) [from QUANTITY]',
        meaning: 'A reduction and its condition.',
        example: 'discount "Three-year term" 8%',
    },
    Surcharge: {
        syntax: 'surcharge "…" (PERCENTAGE | PRICE)',
        meaning: 'An addition and its reason.',
        example: 'surcharge "No fixed term" 15%',
    },
    PassThrough: {
        syntax: 'pass-through "…"',
        meaning: 'Costs of others that are charged as they are.',
        example: 'pass-through "Domain registrations and certificates"',
    },
    Deposit: {
        syntax: 'deposit MONEY [TEXT]',
        meaning: 'Money that is held until the end.',
        example: 'deposit GBP 2000.00 "Returned with the last invoice."',
    },
    TravelCost: {
        syntax: 'travel "…" (included | PRICE)',
        meaning: 'What travel costs.',
        example: 'travel "To sites outside Leeds" GBP 0.45 per mile',
    },
    Invoicing: {
        syntax: 'invoice HOW-OFTEN (in-advance | in-arrears)',
        meaning: 'How often, and for which side of the period, invoices are sent.',
        example: 'invoice monthly in-advance',
    },
    PaymentTerm: {
        syntax: 'due within TIME after EVENT',
        meaning: 'When an invoice is due.',
        example: 'due within 30 days after invoice',
    },
    LateInterest: {
        syntax: 'late-interest PERCENTAGE per PERIOD [TEXT]',
        meaning: 'Interest on late payment.',
        example: 'late-interest 8% per year',
    },
    Suspension: {
        syntax: 'suspend after TIME [notice TIME] [TEXT]',
        meaning: 'When services stop for want of payment.',
        example: 'suspend after 30 days notice 10 days',
    },
    CountingDate: {
        syntax: 'count TEXT',
        meaning: 'When the units of a period are counted.',
        example: 'count "On the first day of the month, in the management tool."',
    },
    Proration: {
        syntax: 'proration TEXT',
        meaning: 'How a part of a period is charged.',
        example: 'proration "By the day."',
    },
    PriceTrueUp: {
        syntax: 'true-up HOW-OFTEN',
        meaning: 'How often quantities and invoices are brought into line.',
        example: 'true-up quarterly',
    },
    Tax: {
        syntax: 'tax (included | excluded) [TEXT]',
        meaning: 'Whether prices contain taxes.',
        example: 'tax excluded',
    },
    Indexation: {
        syntax: 'indexation HOW-OFTEN by ("…" | PERCENTAGE) [plus PERCENTAGE] [cap PERCENTAGE] [floor PERCENTAGE] [from DATE] [notice TIME] [exit-right]',
        meaning:
            'How prices may rise: an index or a fixed share, its limits, its date and notice, and whether the client may leave.',
        example: 'indexation yearly by "the UK consumer price index (CPI)" cap 5% floor 0% notice 60 days exit-right',
    },
    PriceFreeze: {
        syntax: 'price-freeze TIME',
        meaning: 'How long prices stay as they are.',
        example: 'price-freeze 12 months',
    },
    Renegotiation: {
        syntax: 'renegotiate when quantity moves by PERCENTAGE',
        meaning: 'How far quantities may move before the parties talk about the price.',
        example: 'renegotiate when quantity moves by 20%',
    },
    UpperPriceBand: {
        syntax: 'up to NUMBER at MONEY',
        meaning: 'The price up to and including a quantity.',
        example: 'up to 500 at GBP 0.10',
    },
    LastPriceBand: {
        syntax: 'above at MONEY',
        meaning: 'The price above all other bands.',
        example: 'above at GBP 0.07',
    },
    TermStart: {
        syntax: 'starts (DATE | on EVENT)',
        meaning: 'When the agreement starts: on a date, or with an event.',
        example: 'starts 2027-01-01',
    },
    InitialTerm: {
        syntax: 'initial TIME',
        meaning: 'How long the agreement lasts at first.',
        example: 'initial 36 months',
    },
    Renewal: {
        syntax: 'renews (none | TIME (automatically | by-agreement))',
        meaning: 'What happens at the end of the term.',
        example: 'renews 12 months automatically',
    },
    NonRenewalNotice: {
        syntax: 'non-renewal notice TIME',
        meaning: 'How long before the end a party says that it does not want to renew.',
        example: 'non-renewal notice 90 days',
    },
    ConvenienceTermination: {
        syntax: 'convenience PARTY (none | notice TIME [fee "…"])',
        meaning: 'Whether a party may end the agreement without a reason, with which notice and fee.',
        example: 'convenience acme-ltd notice 90 days fee "50% of the monthly fees until the end of the term"',
    },
    TerminationForCause: {
        syntax: 'cause TEXT [cure TIME]',
        meaning: 'For which breach a party may end the agreement, and how long the other has to mend it.',
        example: 'cause "A material breach" cure 30 days',
    },
    TerminationEvent: {
        syntax: 'event (insolvency | force-majeure | non-payment | service-levels | change-of-control | price-increase | regulation) [TEXT]',
        meaning: 'An event with which a party may end the agreement.',
        example: 'event insolvency',
    },
    TermExtension: {
        syntax: 'extension TIME [TEXT]',
        meaning: 'The right to make the term longer.',
        example: 'extension 6 months "At the request of the Client, once."',
    },
    Survival: {
        syntax: 'survives "…" [for TIME]',
        meaning: 'What holds after the end.',
        example: 'survives "Confidentiality, liability and data protection" for 5 years',
    },
    LiabilityCap: {
        syntax: 'cap "…" [greater of] (MONEY [or NUMBER times fees of TIME] | NUMBER times fees of TIME)',
        meaning:
            'The most that is paid, in general or for some claims: an amount, a multiple of fees, or the greater of both.',
        example: 'cap "general" 1 times fees of 12 months',
    },
    UnlimitedLiability: {
        syntax: 'unlimited "…"',
        meaning: 'Claims without a limit.',
        example: 'unlimited "Death and personal injury, fraud, wilful misconduct"',
    },
    ExcludedDamage: {
        syntax: 'excluded-damage "…"',
        meaning: 'Damage for which nobody pays.',
        example: 'excluded-damage "Loss of profit and indirect damage"',
    },
    CreditsAndCap: {
        syntax: 'credits (counted | not-counted)',
        meaning: 'Whether service credits use up the limit.',
        example: 'credits not-counted',
    },
    LimitationPeriod: {
        syntax: 'limitation TIME',
        meaning: 'After which time a claim is lost.',
        example: 'limitation 24 months',
    },
    Insurance: {
        syntax: 'insurance PARTY "…" limit MONEY [tail TIME] [certificate HOW-OFTEN]',
        meaning: 'An insurance that a party carries.',
        example: 'insurance northwind "Professional indemnity" limit GBP 2000000.00 certificate yearly',
    },
    Indemnity: {
        syntax: 'indemnity PARTY "…"',
        meaning: 'Claims of others that a party bears.',
        example: 'indemnity northwind "Claims that the services infringe the rights of others"',
    },
    Report: {
        syntax: 'report "…" HOW-OFTEN [due TIME] [missing "…"]',
        meaning: 'A report: its content, how often it comes, and when it is due.',
        example: 'report "Service levels, credits and open risks" monthly due 5 business days',
    },
    ReviewMeeting: {
        syntax: 'meeting "…" HOW-OFTEN [TEXT]',
        meaning: 'A meeting of the parties.',
        example: 'meeting "Service review" quarterly "Results, plans and risks."',
    },
    EscalationStep: {
        syntax: 'escalate "…" [after TIME] [for PRIORITY, …]',
        meaning: 'Whom to turn to, and after how long.',
        example: 'escalate "Service manager" after 4 hours',
    },
    DisputeStep: {
        syntax: 'dispute TEXT [within TIME]',
        meaning: 'A step to settle a dispute, and its time limit.',
        example: 'dispute "The service managers try to agree" within 10 business days',
    },
    Audit: {
        syntax: 'audit [HOW-OFTEN] TEXT',
        meaning: 'Who may check the performance of the services.',
        example: 'audit yearly "At the cost of the Client, with 30 days notice."',
    },
    Improvement: {
        syntax: 'improvement TEXT',
        meaning: 'How the services get better.',
        example: 'improvement "Each quarterly review agrees on three measures."',
    },
    Benchmark: {
        syntax: 'benchmark HOW-OFTEN [TEXT]',
        meaning: 'How prices and quality are compared with the market.',
        example: 'benchmark every 2 years "By an independent adviser."',
    },
    GoverningLaw: { syntax: 'law "…"', meaning: 'The law that applies.', example: 'law "England and Wales"' },
    Venue: { syntax: 'venue "…"', meaning: 'The court or arbitration that decides.', example: 'venue "Leeds"' },
    Notices: {
        syntax: 'notices TEXT [effective TIME]',
        meaning: 'How formal notices are given.',
        example: 'notices "In writing to the addresses above; by e-mail with confirmation" effective 2 business days',
    },
    Assignment: {
        syntax: 'assignment TEXT',
        meaning: 'Whether the agreement may be passed to others.',
        example: 'assignment "Only with the written consent of the other party."',
    },
    Publicity: {
        syntax: 'publicity TEXT',
        meaning: 'Whether the parties may speak of each other in public.',
        example: 'publicity "With consent."',
    },
    NonSolicitation: {
        syntax: 'non-solicitation TIME [TEXT]',
        meaning: "How long the parties do not hire each other's people.",
        example: 'non-solicitation 12 months',
    },
    Incorporation: {
        syntax: 'incorporates "…" [version "…"] [dated DATE]',
        meaning: 'Another document that is a part of the agreement, in a certain version.',
        example: 'incorporates "Acceptable use policy" version "2026-10"',
    },
    Precedence: {
        syntax: 'precedence "…", …',
        meaning: 'Which document holds when two contradict each other: the first one that speaks.',
        example: 'precedence "Order form", "this Agreement", "Service guide"',
    },
    AmendmentProcedure: {
        syntax: 'amendments (signed | text-form | unilateral | improve-only | frozen) [TEXT] [notice TIME] [exit-right]',
        meaning: 'How the agreement is changed.',
        example: 'amendments signed',
    },
    Amendment: {
        syntax: 'amendment "…" dated DATE TEXT',
        meaning: 'A change that the parties have agreed on.',
        example: 'amendment "Amendment 1" dated 2027-06-30 "The tier Premium covers the Sheffield site."',
    },
    Subcontractor: {
        syntax: 'subcontractor "…" [for "…"]',
        meaning: 'A company that performs a part of the services for the provider.',
        example: 'subcontractor "Pennine Cabling Ltd" for "Cabling"',
    },
    Certification: {
        syntax: 'certification "…" [scope "…"] [valid DATE to DATE] [report HOW-OFTEN]',
        meaning: 'A certificate of the provider, its scope and its validity.',
        example:
            'certification "ISO/IEC 27001:2022" scope "Service desk and data centre" valid 2026-03-01 to 2029-02-28',
    },
    Given: {
        syntax: 'given (INDICATOR at (PERCENTAGE | NUMBER) | uptime PERCENTAGE of AVAILABILITY | fees MONEY | tier TIER | priority PRIORITY | received DATE TIME-OF-DAY | QUANTITY | NAME NAME | "…" [at MONEY | for TIME])',
        meaning: 'A fact of the example.',
        example: 'given uptime 99.2% of core-systems',
    },
    Expectation: {
        syntax: 'expect (credit (MONEY | PERCENTAGE) | price MONEY | priority PRIORITY | (acknowledge | respond | assign | start | diagnose | plan | reply | escalate | contain | workaround | restore | resolve | close | root-cause | on-site | replace-part | communicate | complete-change | restore-data | answer-call) by DATE TIME-OF-DAY)',
        meaning: 'What follows: a credit, a price, a priority, or the time by which something is done.',
        example: 'expect credit USD 50.00',
    },
};
