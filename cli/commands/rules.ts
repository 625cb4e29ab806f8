import { RULES } from '../../language/rules/rules.js';
import { expectNoOperands, type Command } from '../command.js';
import { jsonText } from '../../contract/text/terminal-text.js';
import { EXIT, styled } from '../terminal.js';

export const rules: Command = {
    help: `
Usage: msa rules [--json]

Lists every rule with its code, severity and profile, whether its findings have a quick fix, and what it reports.

  --json                an array of objects instead of a table
  --color, --no-color   with or without colours (default: as the terminal has them)
`,
    options: { json: { type: 'boolean' } },
    run(call, terminal) {
        expectNoOperands(call);
        const listed = RULES.map(({ code, slug, severity, profile, summary, fixable }) => ({
            code,
            slug,
            severity,
            profile,
            summary,
            fixable,
        }));
        if (call.flag('json')) terminal.out(jsonText(listed));
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
