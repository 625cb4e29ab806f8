import { RULES } from '../../language/rules/rules.js';
import type { Command } from '../command-line.js';
import { EXIT, styled } from '../terminal.js';

export const rules: Command = {
    name: 'rules',
    summary: 'lists what is checked',
    help: `
Usage: msa rules [--json]

Lists every rule with its code, severity and profile.

  --json   writes an array of objects instead of a table
`,
    options: { json: { type: 'boolean' } },
    run(call, terminal) {
        const listed = RULES.map(({ code, slug, severity, profile, summary, fixable }) => ({
            code,
            slug,
            severity,
            profile,
            summary,
            fixable,
        }));
        if (call.flag('json')) terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
        else {
            for (const { code, severity, profile, summary, fixable } of listed) {
                const marks = `${severity.padEnd(8)}${profile.padEnd(9)}${fixable ? 'fix ' : '    '}`;
                terminal.out(`${styled(terminal, 'bold', code)}  ${styled(terminal, 'dim', marks)} ${summary}\n`);
            }
            terminal.out(`\n${listed.length} rules. \`msa explain CODE\` says more about one.\n`);
        }
        return EXIT.ok;
    },
};
