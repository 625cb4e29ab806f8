const DEFAULTS = {
    plan: 'plan reviewed yearly',
    test: 'test failover quarterly',
    rpo: 'rpo 4 hours',
    rto: 'rto 8 hours',
    failover: 'failover manual "The Provider starts the recovery site when the Client agrees."',
    communication: 'communication "The Provider shall inform the Client by phone every hour."',
    provider: 'responsible northwind for "Restoring the systems"',
    client: 'responsible acme-ltd for "Deciding on priorities"',
    review: 'review within 10 business days after incident',
};

const AROUND = `provider northwind "Northwind IT Services Ltd" {
  address "1 Harbour Way, Leeds"
}
client acme-ltd "Acme Manufacturing Ltd" {
  address "Unit 7, Foundry Park, Sheffield"
}
service servers "Servers"
`;

/** The text of a recovery block for examples: each part may be written differently, or left out. */
export function exampleRecovery(parts: Partial<typeof DEFAULTS> = {}): string {
    const lines = Object.values({ ...DEFAULTS, ...parts }).filter(line => line !== '');
    return `${AROUND}\nrecovery disaster-recovery "Disaster recovery" {\n  protects servers\n${lines.map(line => `  ${line}\n`).join('')}}\n`;
}
