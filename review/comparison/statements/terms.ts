import type * as ast from '../../../language/generated/ast.js';
import { backupWindows } from '../../orders/windows.js';
import { strength } from '../../orders/strength.js';
import type { Comparison, Measure } from '../comparison.js';
import {
    always,
    benefitInMoney,
    benefitInPercent,
    betterFrom,
    capForProvider,
    committed,
    oneWay,
    favour,
    fee,
    feeBeyond,
    fewer,
    kept,
    lasting,
    line,
    more,
    allowance,
    named,
    naming,
    noneToTheGood,
    noticeByClient,
    number,
    ofLength,
    often,
    oneOf,
    promisedShare,
    prose,
    shareOfUnclearUse,
    things,
    upTo,
    within,
} from '../parts.js';
import { chronicFailure } from './shared.js';

const strongly: Measure<ast.Strength> = {
    domain: strength,
    preference: 'greater',
    absence: 'unclear',
    aspect: 'modality',
};

export const tierTerms: Comparison<ast.TierTerm> = {
    Eligibility: {
        added: 'unclear',
        stake: 'control',
        isKnownByContent: true,
        parts: { minimum: committed, maximum: allowance },
    },
    Precondition: { added: 'worse', stake: 'risk', dutyOf: 'client', parts: { text: 'key', effect: oneOf } },
    TierChange: {
        added: 'unclear',
        stake: 'control',
        parts: { direction: 'key', text: prose, notice: noticeByClient },
    },
    DefaultTier: { added: 'neutral', stake: 'control', parts: { default: 'key' } },
    Pause: { added: 'worse', stake: 'time', parts: { reasons: 'key', resume: prose } },
    ContinuousEffort: { added: 'better', stake: 'time', parts: { priorities: 'key' } },
    AttainmentRemainder: {
        added: 'better',
        stake: 'time',
        parts: { priority: 'key', metric: 'key', duration: within },
    },
    ClockStart: { added: 'unclear', stake: 'time', parts: { event: oneOf } },
    TargetStrength: { added: 'unclear', stake: 'remedy', weight: 'protected', parts: { strength: strongly } },
};

export const availabilityTerms: Comparison<ast.AvailabilityTerm> = {
    ServiceHours: { added: 'worse', stake: 'time', parts: { calendar: named } },
    MeasurementMethod: {
        added: 'unclear',
        stake: 'risk',
        parts: { method: oneOf, threshold: { ...shareOfUnclearUse, preference: 'less' }, text: prose },
    },
    MeasurementScope: { added: 'unclear', stake: 'risk', parts: { unit: oneOf } },
    Monitoring: {
        added: 'better',
        stake: 'risk',
        parts: { interval: within, locations: more, failures: oneWay(fewer), text: prose },
    },
    MinimumOutage: { added: 'worse', stake: 'risk', parts: { duration: within } },
    DowntimeStart: { added: 'unclear', stake: 'risk', parts: { event: oneOf } },
    PartialPeriod: { added: 'unclear', stake: 'risk', parts: { text: prose } },
    Rounding: { added: 'unclear', stake: 'risk', parts: { digits: number } },
    AvailabilityPrecondition: {
        added: 'worse',
        stake: 'risk',
        dutyOf: 'client',
        parts: { text: 'key', effect: oneOf },
    },
    AvailabilityStrength: { added: 'unclear', stake: 'remedy', weight: 'protected', parts: { strength: strongly } },
};

export const creditTerms: Comparison<ast.CreditTerm> = {
    LinearCredit: {
        added: 'better',
        stake: 'remedy',
        parts: { step: { ...shareOfUnclearUse, preference: 'less' }, credit: benefitInPercent },
    },
    IntervalCredit: {
        added: 'better',
        stake: 'remedy',
        parts: { interval: within, credit: benefitInPercent, limit: capForProvider, period: oneOf },
    },
    GapCredit: { added: 'better', stake: 'remedy', parts: { credited: 'key' } },
    DowntimeRefund: { added: 'better', stake: 'remedy', parts: { factor: more } },
    BreachCredit: {
        added: 'better',
        stake: 'remedy',
        parts: { priorities: 'key', amount: oneWay(benefitInMoney), credit: oneWay(benefitInPercent) },
    },
    BreachCountCredit: {
        added: 'better',
        stake: 'remedy',
        isKnownByContent: true,
        parts: { count: fewer, period: 'key', credit: benefitInPercent },
    },
    DelayPenalty: {
        added: 'better',
        stake: 'remedy',
        parts: {
            credit: benefitInPercent,
            period: oneOf,
            limit: capForProvider,
            grace: { ...within, absence: 'best' },
        },
    },
    CreditPoints: {
        added: 'better',
        stake: 'remedy',
        parts: {
            points: 'key',
            credit: always(benefitInPercent),
            reason: 'key',
            added: always(more),
            doubling: favour,
        },
    },
    ServiceExtension: {
        added: 'better',
        stake: 'remedy',
        isKnownByContent: true,
        parts: { threshold: promisedShare, duration: lasting },
    },
    UsageCredit: { added: 'better', stake: 'remedy', parts: { text: prose } },
    CreditForm: {
        added: 'unclear',
        stake: 'remedy',
        parts: { form: betterFrom('extension', 'offset', 'cash'), text: prose },
    },
    CreditIssue: { added: 'better', stake: 'remedy', parts: { deadline: within, event: oneOf } },
    CreditExpiry: { added: 'worse', stake: 'remedy', parts: { duration: lasting } },
    CreditStacking: { added: 'unclear', stake: 'remedy', parts: { rule: betterFrom('largest', 'sum') } },
    CreditEvidence: { added: 'worse', stake: 'remedy', dutyOf: 'client', parts: { text: prose } },
    CreditEarnBack: { added: 'worse', stake: 'remedy', parts: { text: 'key', window: within } },
    GoodStanding: { added: 'worse', stake: 'remedy', dutyOf: 'client', parts: { text: prose } },
    MinimumPayout: {
        added: 'worse',
        stake: 'remedy',
        parts: { amount: { ...benefitInMoney, preference: 'less', absence: 'best' } },
    },
    SoleRemedy: {
        added: 'worse',
        stake: 'remedy',
        weight: 'protected',
        parts: { holds: 'key', none: noneToTheGood, exception: { ...line, absence: 'worst' } },
    },
    ChronicFailure: chronicFailure,
};

export const backupTerms: Comparison<ast.BackupTerm> = {
    BackupMethod: { added: 'unclear', stake: 'data', parts: { method: oneOf, text: prose } },
    BackupWindow: {
        stake: 'time',
        together: { domain: backupWindows, preference: 'unclear', absence: 'unclear', aspect: 'scope' },
    },
    BackupExclusion: { added: 'worse', stake: 'data', parts: { value: 'key' } },
    BackupSuccess: { added: 'better', stake: 'data', parts: { period: 'key', percentage: promisedShare } },
    BackupAlert: { added: 'better', stake: 'data', parts: { deadline: within, text: prose } },
    BackupLogRetention: { added: 'better', stake: 'data', parts: { duration: kept } },
    BackupDeletion: { added: 'better', stake: 'data', parts: { event: 'key', deadline: within } },
    RestoreRequest: {
        added: 'better',
        stake: 'time',
        parts: { deadline: within, cadence: oneWay(often), price: feeBeyond },
    },
    RestoreValidation: { added: 'unclear', stake: 'control', parts: { party: 'key' } },
    GrowthNotice: { added: 'unclear', stake: 'control', parts: { share: shareOfUnclearUse, notice: ofLength } },
};

export const recoveryTerms: Comparison<ast.RecoveryTerm> = {
    DisasterDeclaration: { added: 'unclear', stake: 'control', parts: { party: named, text: prose } },
    CommunicationCadence: { added: 'better', stake: 'control', parts: { interval: within, text: prose } },
    NewSystems: { added: 'better', stake: 'risk', parts: { deadline: within } },
    RecoveryCharge: { added: 'unclear', stake: 'money', parts: { included: favour, price: oneWay(fee) } },
};

export const partyTerms: Comparison<ast.PartyTerm> = {
    LegalForm: { added: 'neutral', stake: 'wording', weight: 'slight', parts: { value: naming, jurisdiction: naming } },
    Registration: { added: 'neutral', stake: 'wording', weight: 'slight', parts: { value: 'key' } },
    Representative: { added: 'neutral', stake: 'wording', weight: 'slight', parts: { value: 'key', role: naming } },
    PartyZone: { added: 'unclear', stake: 'time', parts: { value: line } },
};

export const contactTerms: Comparison<ast.ContactTerm> = {
    ContactRole: { added: 'unclear', stake: 'control', parts: { role: 'key' } },
    ChannelFallback: { added: 'better', stake: 'control', parts: { text: prose } },
    NamedContacts: { added: 'worse', stake: 'control', parts: { count: upTo } },
    AutomaticReply: { added: 'unclear', stake: 'time', parts: { counting: betterFrom('counted', 'not-counted') } },
};

export const serviceTerms: Comparison<ast.ServiceTerm> = {
    ServiceDelivery: { added: 'unclear', stake: 'control', parts: { deliveries: things } },
    ServiceDependency: { added: 'worse', stake: 'risk', dutyOf: 'client', parts: { text: prose } },
    ServiceResponsibility: { added: 'unclear', stake: 'control', parts: { value: 'key', party: named } },
    RequestTypes: { added: 'better', stake: 'control', parts: { values: things } },
    OutOfScope: { added: 'unclear', stake: 'money', parts: { price: fee } },
    AssetEligibility: {
        added: 'unclear',
        stake: 'control',
        parts: { class: 'key', condition: line, age: { ...lasting, absence: 'best' } },
    },
};

export const priorityTerms: Comparison<ast.PriorityTerm> = {
    PriorityCriterion: { added: 'unclear', stake: 'time', parts: { value: 'key', answers: 'key' } },
    PriorityChannel: { added: 'worse', stake: 'control', dutyOf: 'client', parts: { value: line } },
    PriorityInformation: { added: 'worse', stake: 'control', dutyOf: 'client', parts: { value: 'key' } },
    DefaultPriority: { added: 'unclear', stake: 'time', parts: { default: 'key' } },
    PriorityAlias: { added: 'neutral', stake: 'wording', weight: 'slight', parts: { aliases: 'key' } },
};
