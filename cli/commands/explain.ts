import { elementsAt, historyOf, PLAIN, describeStage } from '../../language/agreement/resolve/history.js';
import * as ast from '../../language/generated/ast.js';
import { libraryText, libraryUri } from '../../language/library/standard-library.js';
import { mostSimilar } from '../../language/parsing/similar.js';
import { documentRoot } from '../../language/references/imports.js';
import { actionsOf, changeId } from '../../review/metrics/metric.js';
import { changeText } from '../../review/metrics/pages.js';
import { CHANGE_IDS } from '../../review/metrics/registry.js';
import { missingParts } from '../../contract/missing-parts.js';
import { rulePageText } from '../../language/rules/documentation.js';
import { RULES } from '../../language/rules/rules.js';
import type { Command } from '../command.js';
import { loadProject } from '../project.js';
import { reportOf } from '../reports/report.js';
import { printable } from '../../contract/text/terminal-text.js';
import { EXIT, styled, UsageError, type Terminal } from '../terminal.js';

export const explain: Command = {
    help: `
Usage: msa explain CODE
       msa explain CHANGE
       msa explain msa:LIBRARY
       msa explain [OPTIONS] FILE PATH.TO.VALUE

Explains a rule by its code (D01) or its name (resolution-shorter-than-response), with an example that breaks it and one
that keeps it. \`msa rules\` lists all of them.

Explains a change that \`msa diff\` reports by its identifier (promise.respond.lengthened): what it means and for whom, with
an example and something that looks like it and is none. The word before the first dot lists all changes of a kind.

Shows a file of the standard library by its name, such as msa:legal.

Explains a value of an agreement: what holds, where that is written, and what it replaces. A path goes from a declaration
to a value: standard.P1.respond, standard.price, remote-access.inactive-accounts.

  --agreement NAME        which agreement, when the file holds several
  --color, --no-color     with or without colours (default: as the terminal has them)

Examples:
  msa explain D01
  msa explain promise.respond.lengthened
  msa explain agreements/acme.msa standard.P1.respond

Exit codes: 0 explained, 2 wrong use, 4 a file cannot be read.
`,
    options: { agreement: { type: 'string' } },
    async run(call, terminal) {
        const [first, second, ...others] = call.operands;
        if (first === undefined || others.length > 0) throw new UsageError('name one rule, or a file and a path.');
        if (second === undefined) terminal.out(await ruleText(first));
        else terminal.out(await valueText(first, second, call.text('agreement'), terminal));
        return EXIT.ok;
    },
};

function ruleText(name: string): Promise<string> {
    const library = libraryUri(name);
    const text = library && libraryText(library);
    if (text !== undefined) return Promise.resolve(text);
    if (name.endsWith('.msa')) throw new UsageError('name the value, too: msa explain FILE PATH.TO.VALUE.');
    const rule = RULES.find(each => each.code.toLowerCase() === name.toLowerCase() || each.slug === name.toLowerCase());
    if (rule) return rulePageText(rule, missingParts);
    const change = changeExplanation(name.toLowerCase());
    if (change !== undefined) return Promise.resolve(change);
    const similar = mostSimilar(name, [...RULES.flatMap(each => [each.code, each.slug]), ...CHANGE_IDS.keys()]);
    throw new UsageError(`there is no rule and no change "${name}".${similar ? ` Did you mean ${similar}?` : ''}`);
}

/** The page of a change, or the list of those of a kind; `undefined` for another name. */
function changeExplanation(name: string): string | undefined {
    const metric = CHANGE_IDS.get(name);
    const action = metric && actionsOf(metric).find(each => changeId(metric, each) === name);
    if (metric && action) return changeText(metric, action, 1);
    const ids = [...CHANGE_IDS.keys()].filter(id => id.startsWith(`${name}.`));
    return ids.length === 0 ? undefined : `${ids.join('\n')}\n`;
}

async function valueText(file: string, path: string, name: string | undefined, terminal: Terminal): Promise<string> {
    const project = await loadProject([file], terminal.folder);
    const agreements = project.files.flatMap(
        ({ document }) => documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? [],
    );
    const fitting = agreements.filter(each => name === undefined || each.name === name);
    const histories = fitting.flatMap(agreement => {
        const elements = elementsAt(agreement, path);
        return (elements && historyOf(agreement, path, elements)) ?? [];
    });
    const [history, ...others] = histories;
    if (!history) {
        const where = name === undefined ? `no agreement in "${file}"` : `no agreement "${name}" in "${file}"`;
        throw new UsageError(`${where} has a value at "${path}". Write it as in standard.P1.respond.`);
    }
    if (others.length > 0) throw new UsageError('several agreements have this value: name one with --agreement.');
    const { locate } = reportOf([], project, terminal.folder);
    const lines = history.stages.map((stage, index) => {
        const { file: shown, range } = locate(stage.span);
        const place = styled(
            terminal,
            'dim',
            printable(`${shown}:${range.start.line + 1}:${range.start.character + 1}`),
        );
        const line = printable(describeStage(stage, PLAIN));
        return `  ${index === 0 ? line : `instead of what is ${line}`}\n    ${place}`;
    });
    return `${styled(terminal, 'bold', printable(path))}\n${lines.join('\n')}\n`;
}
