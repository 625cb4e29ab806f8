import type { Metric } from '../../agreement/model.js';

/** The phases that follow each other: a later one cannot be due before an earlier one. */
export const PHASE_ORDER: readonly Metric[] = [
    'acknowledge',
    'respond',
    'start',
    'diagnose',
    'plan',
    'workaround',
    'restore',
    'resolve',
    'root-cause',
];

/** What is done to a ticket in each phase, after "promises to". */
export const PHASES: Readonly<Record<Metric, string>> = {
    'answer-call': 'answer',
    acknowledge: 'acknowledge',
    respond: 'respond to',
    reply: 'reply to',
    update: 'give updates on',
    assign: 'assign',
    start: 'start work on',
    diagnose: 'diagnose',
    plan: 'plan the repair of',
    contain: 'contain',
    escalate: 'escalate',
    communicate: 'inform about',
    'on-site': 'arrive on site for',
    'replace-part': 'replace parts for',
    workaround: 'find a workaround for',
    restore: 'restore service for',
    'restore-data': 'restore data for',
    'complete-change': 'complete the change for',
    resolve: 'resolve',
    'root-cause': 'explain the root cause of',
    close: 'close',
};
