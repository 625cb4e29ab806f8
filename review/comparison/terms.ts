import { blockMetrics } from './statement-metrics.js';
import {
    availabilityTerms,
    backupTerms,
    contactTerms,
    creditTerms,
    partyTerms,
    priorityTerms,
    recoveryTerms,
    serviceTerms,
    tierTerms,
} from './statements/terms.js';

/** The metrics of the statements of declarations that the model knows by parts. */
export const TERMS = {
    tier: blockMetrics('tier', tierTerms),
    availability: blockMetrics('availability', availabilityTerms),
    credit: blockMetrics('credit', creditTerms),
    backup: blockMetrics('backup', backupTerms),
    recovery: blockMetrics('recovery', recoveryTerms),
    party: blockMetrics('party', partyTerms),
    contact: blockMetrics('contact', contactTerms),
    service: blockMetrics('service', serviceTerms),
    priority: blockMetrics('priority', priorityTerms),
} as const;
