import type { DescribedBlock } from '../language/reference.js';

/** Every statement of the language as the second half of docs/language.md. */
export function statementsText(blocks: readonly DescribedBlock[]): string {
    return blocks
        .filter(({ rule }) => rule !== 'Document' && rule !== 'AgreementDeclaration')
        .map(blockText)
        .join('\n');
}

function blockText({ syntax, meaning, statements }: DescribedBlock): string {
    const seen = new Set<string>();
    const own = statements.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
    return [
        `### ${syntax.split(' ')[0]?.replace(/^\(/, '').replace(/\|$/, '') ?? ''}`,
        '',
        meaning,
        '',
        `\`${syntax}\``,
        '',
        ...own.flatMap(each => [
            `- \`${each.syntax}\`: ${each.meaning}`,
            '',
            '  ```text',
            ...each.examples.map(example => `  ${example}`),
            '  ```',
            '',
        ]),
    ].join('\n');
}
