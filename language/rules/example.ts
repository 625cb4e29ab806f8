/** The text of an example: an agreement with the parties that every agreement needs, around some declarations. */
export function exampleAgreement(...declarations: readonly string[]): string {
    const body = [PROVIDER, CLIENT, ...declarations].map(part => indented(part.trimEnd())).join('\n\n');
    return `agreement acme "Support Agreement" {\n${body}\n}\n`;
}

const PROVIDER = 'provider northwind "Northwind IT Services Ltd" {\n  address "1 Harbour Way, Leeds"\n}';
const CLIENT = 'client acme-ltd "Acme Manufacturing Ltd" {\n  address "Unit 7, Foundry Park, Sheffield"\n}';

/** Two priorities, for examples about something else. */
export const EXAMPLE_P1 =
    'priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}';
export const EXAMPLE_P2 =
    'priority P2 "High" {\n  means "A major system is degraded."\n  example "E-mail is delayed."\n}';

/** Office hours, for examples about something else. */
export const EXAMPLE_CALENDAR =
    'calendar support "Support Hours" {\n  timezone "Europe/London"\n  open Mon-Fri 09:00-17:00\n  closed on holidays "GB-ENG"\n}';

function indented(text: string): string {
    return text.replace(/^(?=.)/gm, '  ');
}
