import type { Metric } from '../../agreement/model.js';

/** What is done to a ticket in each phase, after "promises to". */
export const PHASES: Readonly<Record<Metric, string>> = {
    acknowledge: 'acknowledge',
    respond: 'respond to',
    update: 'give updates on',
    start: 'start work on',
    plan: 'plan the repair of',
    workaround: 'find a workaround for',
    restore: 'restore service for',
    resolve: 'resolve',
    'root-cause': 'explain the root cause of',
};
