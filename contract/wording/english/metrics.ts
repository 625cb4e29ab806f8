import type { Metric } from '../../../language/agreement/model.js';

const METRIC_WORDS: Readonly<Record<Metric, readonly [heading: string, deed: string]>> = {
    'answer-call': ['Answer', 'has answered the call'],
    acknowledge: ['Acknowledgement', 'has confirmed to the Client that it has received the Ticket'],
    respond: ['Response', 'has told the Client that a qualified person is working on the Ticket'],
    reply: ['Next reply', 'has replied to a further message of the Client'],
    update: ['Updates', 'informs the Client of the state of the Ticket at these intervals until it is resolved'],
    assign: ['Assignment', 'has assigned a qualified person to the Ticket'],
    start: ['Start of work', 'has begun to work on the cause of the Ticket'],
    diagnose: ['Diagnosis', 'has told the Client what causes the Ticket'],
    plan: ['Plan', 'has given the Client a plan for resolving the Ticket'],
    contain: ['Containment', 'has stopped the incident from spreading'],
    escalate: ['Escalation', 'has escalated the Ticket'],
    communicate: ['Communication', 'has informed everybody concerned'],
    'on-site': ['Arrival on site', 'has arrived on site'],
    'replace-part': ['Replacement of parts', 'has replaced the defective part'],
    workaround: ['Workaround', 'has given the Client a means to continue its work until the Ticket is resolved'],
    restore: ['Restoration', 'has restored the operation of the systems that the Ticket concerns'],
    'restore-data': ['Restoration of data', 'has restored the data that the Client asked for'],
    'complete-change': ['Completion of a change', 'has completed the approved change'],
    resolve: ['Resolution', 'has removed the cause of the Ticket or fulfilled the request'],
    'root-cause': ['Root cause analysis', 'has given the Client a written analysis of the cause'],
    close: ['Closure', 'has closed the Ticket with the consent of the Client'],
};

/** What a service level is called at the head of a column. */
export function metricName(metric: Metric): string {
    return METRIC_WORDS[metric][0];
}

/** What the provider has done when a service level is met: `has arrived on site`. */
export function metricDeed(metric: Metric): string {
    return METRIC_WORDS[metric][1];
}
