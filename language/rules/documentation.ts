import { EmptyFileSystem, URI } from 'langium';
import { checkDocument, type Project } from '../findings/check-document.js';
import type { Finding } from '../findings/finding.js';
import { createMsaCoreServices } from '../module.js';
import type { Rule } from './rule.js';

/** Longer examples show their beginning only. */
const LONGEST_EXAMPLE = 3000;

/**
 * The page of a rule as Markdown: what it reports, why that matters, an example that fails with the message that it
 * gets, and one that passes. All of it comes from the rule itself.
 */
export async function rulePageText(rule: Rule, missingPartsOf: Project['missingPartsOf']): Promise<string> {
    const [finding] = (await findingsIn(rule.example.fails, missingPartsOf)).filter(({ code }) => code === rule.code);
    const message = [finding?.message, finding?.help].filter(part => part !== undefined).join(' ');
    const fixes = finding?.fixes.map(fix => `- ${fix.title}`) ?? [];
    return `# ${rule.code}: ${rule.slug}

${rule.summary}

Severity: ${rule.severity}. Profile: ${rule.profile}. ${rule.fixable ? 'With a quick fix.' : 'Without a quick fix.'}

## Why

${rule.explanation}

## An agreement that breaks it

${example(rule.example.fails)}
> ${message.replaceAll('\n', '\n> ')}
${fixes.length > 0 ? `\nThe quick fix:\n\n${fixes.join('\n')}\n` : ''}
## An agreement that keeps it

${example(rule.example.passes)}`;
}

/** The list of all pages. */
export function ruleIndexText(rules: readonly Rule[]): string {
    const rows = rules.map(
        ({ code, severity, profile, summary, fixable }) =>
            `| [${code}](${code}.md) | ${severity} | ${profile} | ${fixable ? 'yes' : ''} | ${summary} |`,
    );
    return `# Rules

${rules.length} checks. A code never changes its meaning. \`core\` rules follow from the document alone, \`clarity\` rules report what two
careful readers would understand differently, \`practice\` rules are advice, \`regime\` rules act where a law is declared.

| Code | Severity | Profile | Fix | Reports |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

async function findingsIn(text: string, missingPartsOf: Project['missingPartsOf']): Promise<Finding[]> {
    const { shared } = createMsaCoreServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const document = LangiumDocumentFactory.fromString(text, URI.parse('memory:/example/agreement.msa'));
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], {});
    const folders = [URI.parse('memory:/example')];
    return checkDocument(document, { documents: LangiumDocuments, folders, missingPartsOf });
}

function example(text: string): string {
    const shown = text.length > LONGEST_EXAMPLE ? `${text.slice(0, 60)}…\n` : text;
    return `\`\`\`msa\n${shown}\`\`\`\n`;
}
