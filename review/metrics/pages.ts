import type { Direction } from '../change.js';
import { severityFor } from '../policy/severity.js';
import { EXAMPLES, type ChangeExample } from './examples.js';
import {
    actionsOf,
    changeId,
    directionOfAction,
    mirrored,
    mirroredAction,
    type Action,
    type Metric,
} from './metric.js';

const WHAT: Readonly<Record<Action, string>> = {
    added: 'It is stated now, and was not before.',
    removed: 'It was stated before, and is not any more.',
    changed: 'It is another one, and nothing says whether that is more or less.',
    increased: 'It is more than before.',
    decreased: 'It is less than before.',
    lengthened: 'It is longer than before.',
    shortened: 'It is shorter than before.',
    widened: 'It comprises all that it did before, and more.',
    narrowed: 'It comprises less than before, and nothing new.',
    strengthened: 'It is stronger than before.',
    weakened: 'It is weaker than before.',
    postponed: 'It is later than before.',
    advanced: 'It is earlier than before.',
};

const FOR_WHOM: Readonly<Record<Direction, string>> = {
    better: 'Better for the client, and worse for the provider.',
    worse: 'Worse for the client, and better for the provider.',
    neutral: 'Neither better nor worse for anybody.',
    mixed: 'Better in some cases and worse in others: a person has to look.',
    unclear: 'For whom it is better depends on more than is written: a person has to look.',
};

/** Two versions of the same statements that show a change, and the first one in other words. */
function exampleOf(metric: Metric, action: Action): ChangeExample | undefined {
    const own = EXAMPLES[changeId(metric, action)];
    if (own) return own;
    const other = EXAMPLES[changeId(metric, mirroredAction(metric, action))];
    return other && { ...other, before: other.after, after: other.before };
}

/** The section of a kind of change in the pages of documentation, as Markdown. `level`: the number of `#` of its heading. */
export function changeText(metric: Metric, action: Action, level: number): string {
    const direction = directionOfAction(metric, action);
    const [client, provider] = [severityFor(metric, direction), severityFor(metric, mirrored(direction))];
    const example = exampleOf(metric, action);
    return `${'#'.repeat(level)} ${changeId(metric, action)}

**${metric.title}.** ${metric.meaning}

${WHAT[action]} ${FOR_WHOM[direction]}

Severity: ${client} for the client, ${provider} for the provider. At stake: ${metric.stake}.
${example ? `\n${exampleText(example)}` : ''}`;
}

function exampleText({ before, after, nearMiss }: ChangeExample): string {
    return `Before, after, and what is no change:

\`\`\`msa
${shown(before)}
\`\`\`

\`\`\`msa
${shown(after)}
\`\`\`

\`\`\`msa
${nearMiss}
\`\`\`
`;
}

function shown(statements: string): string {
    return statements === '' ? '// Nothing is said.' : statements;
}

/** The page of all changes of a kind, such as `access`, as Markdown. */
export function kindPage(kind: string, metrics: readonly Metric[]): string {
    const sections = metrics.flatMap(metric => actionsOf(metric).map(action => changeText(metric, action, 2)));
    return `# Changes of ${kind}\n\n${sections.join('\n')}`;
}

/** The list of all pages, as Markdown. */
export function changeIndex(kinds: ReadonlyMap<string, readonly Metric[]>): string {
    const all = [...kinds.values()].flat().flatMap(actionsOf).length;
    const rows = [...kinds].map(([kind, metrics]) => {
        const ids = metrics.flatMap(actionsOf).length;
        return `| [${kind}](${kind}.md) | ${ids} | ${metrics.map(({ name }) => name).join(', ')} |`;
    });
    return `# Changes

${all} kinds of changes, each with a sentence, an example in both directions, and something that looks like it and is no
change. An identifier never changes its meaning. \`msa explain IDENTIFIER\` shows one of them.

| Kind | Changes | Of |
|---|---|---|
${rows.join('\n')}
`;
}
