import { RULES } from '../../language/rules/rules.js';
import { rulePageText } from '../../language/rules/documentation.js';
import { mostSimilar } from '../../language/parsing/similar.js';
import type { Command } from '../command.js';
import { EXIT, UsageError } from '../terminal.js';

export const explain: Command = {
    help: `
Usage: msa explain CODE

Explains a rule by its code (D01) or its name (resolution-shorter-than-response), with an example that breaks it and one
that keeps it. \`msa rules\` lists all of them.
`,
    options: {},
    async run(call, terminal) {
        const [name, ...others] = call.operands;
        if (name === undefined || others.length > 0) throw new UsageError('name one rule.');
        const rule = RULES.find(
            each => each.code.toLowerCase() === name.toLowerCase() || each.slug === name.toLowerCase(),
        );
        if (!rule) {
            const similar = mostSimilar(
                name,
                RULES.flatMap(each => [each.code, each.slug]),
            );
            throw new UsageError(`there is no rule "${name}".${similar ? ` Did you mean ${similar}?` : ''}`);
        }
        terminal.out(await rulePageText(rule));
        return EXIT.ok;
    },
};
