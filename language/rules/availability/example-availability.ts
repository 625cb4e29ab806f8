const DEFAULTS = {
    target: 'target 99.9% per calendar month',
    measured: 'measured "The Provider shall check every minute from two locations."',
    downtime: 'downtime "Downtime is each minute in which a check fails from both locations."',
    exclude: 'exclude scheduled-maintenance up to 4 hours per month with 5 days notice',
};

/** The text of an availability block for examples: each part may be written differently, or left out. */
export function exampleAvailability(parts: Partial<Record<keyof typeof DEFAULTS | 'credit', string>> = {}): string {
    const lines = Object.values({ ...DEFAULTS, ...parts }).filter(line => line !== '');
    const body = lines.map(line => line.replace(/^(?=.)/gm, '  ')).join('\n');
    return `service servers "Servers"\n\navailability core-systems "Core systems" {\n  applies to servers\n${body}\n}\n`;
}

/** A credit schedule with these statements. */
export function exampleCredit(...statements: readonly string[]): string {
    return `credit {\n${statements.map(statement => `  ${statement}`).join('\n')}\n}`;
}
