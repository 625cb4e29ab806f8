const DEFAULTS = {
    interval: 'every 4 hours',
    keep: 'keep 14 daily, 12 monthly',
    rpo: 'rpo 4 hours',
    rto: 'rto 8 hours',
    copy: 'copy offsite "Leeds" encrypted, immutable',
    test: 'test restore quarterly',
};

/** The text of a backup block for examples: each part may be written differently, or left out. */
export function exampleBackup(parts: Partial<typeof DEFAULTS> = {}): string {
    const lines = Object.values({ ...DEFAULTS, ...parts }).filter(line => line !== '');
    return `service servers "Servers"\n\nbackup images "Servers" {\n  protects servers\n${lines.map(line => `  ${line}\n`).join('')}}\n`;
}
