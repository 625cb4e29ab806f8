import type { AstNode } from 'langium';
import { escapeText } from '../../../contract/markdown/escaping.js';
import type { Content, Inline } from '../../../contract/tree/document.js';
import { sayOpening } from '../../../contract/wording/english/opening-hours.js';
import { sayTierPrice, sayTierPrices } from '../../../contract/wording/english/tier-charges.js';
import { plainText } from '../../../contract/wording/english/reading.js';
import { sayTimeTarget } from '../../../contract/wording/english/said-values.js';
import type { Agreement, Calendar, Declaration, Priority, Tier } from '../../../language/agreement/model.js';
import type { Prose } from '../../../language/agreement/prose.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { readStatement } from '../../../language/agreement/resolve/statements.js';
import { spanOf } from '../../../language/agreement/resolve/spans.js';
import { formatScope } from '../../../language/agreement/ticket-scope.js';
import * as ast from '../../../language/generated/ast.js';
import { readTimeTarget, readPercentage } from '../../../language/agreement/resolve/values.js';
import { formatPercentage } from '../../../language/values/formatting.js';
import { kindInWords } from '../../../language/statements/kind-names.js';

/** What a name stands for, as Markdown: its kind and label, and what it amounts to when everything is resolved. */
export function describeDeclaration(node: AstNode, agreements: () => readonly Agreement[]): string | undefined {
    if (ast.isCommitment(node)) return inContract(readTimeTarget(node.target), sayTimeTarget);
    if (ast.isTierPrice(node)) return inContract(readStatement(node), sayTierPrice);
    if (ast.isUptimeTarget(node)) return inContract(readPercentage(node.percentage), formatPercentage);
    if (!ast.isSharedDeclaration(node) && !ast.isContact(node) && !ast.isAgreementDeclaration(node)) return undefined;
    const label = ast.isAgreementDeclaration(node) ? node.title : node.label;
    const head = `**${escapeText(label ?? node.name ?? '')}** (${kindInWords(node.$type)})${formerly(node.formerNames)}`;
    const span = spanOf(node);
    const find = <T extends Declaration>(list: (agreement: Agreement) => readonly T[]): T | undefined =>
        agreements()
            .flatMap(list)
            .find(each => isWithin(each.provenance.span, span));
    if (ast.isTier(node)) {
        const tiers = agreements().flatMap(agreement => agreement.tiers);
        return withDetails(
            head,
            tierDetails(
                find(agreement => agreement.tiers),
                tiers,
            ),
        );
    }
    if (ast.isPriority(node)) return withDetails(head, priorityDetails(find(agreement => agreement.priorities)));
    if (ast.isCalendar(node)) return withDetails(head, calendarDetails(find(agreement => agreement.calendars)));
    if (ast.isService(node))
        return withDetails(
            head,
            node.statements.filter(ast.isInclusion).map(each => `- ${escapeText(each.value ?? '')}`),
        );
    if (ast.isDefinedTerm(node)) return withDetails(head, [proseLine(find(agreement => agreement.definedTerms)?.text)]);
    return head;
}

function isWithin(inner: SourceSpan, outer: SourceSpan): boolean {
    return inner.uri === outer.uri && inner.offset >= outer.offset && inner.end <= outer.end;
}

function inContract<T>(value: T | undefined, say: (value: T) => Inline | Content): string | undefined {
    return value === undefined ? undefined : `In the contract: **${escapeText(plainText(say(value)))}**`;
}

function formerly(names: readonly string[]): string {
    return names.length === 0 ? '' : `, formerly ${names.map(name => `\`${name}\``).join(', ')}`;
}

function tierDetails(tier: Tier | undefined, tiers: readonly Tier[]): string[] {
    if (!tier) return [];
    const rows = tier.targets.map(({ scope, metric, promise }) => {
        const giver = tiers.find(each => each !== tier && isWithin(promise.provenance.span, each.provenance.span));
        const from = giver ? ` (from ${cellText(giver.label?.value ?? giver.name.value)})` : '';
        return `| ${escapeText(formatScope(scope))} | ${metric} | ${escapeText(plainText(sayTimeTarget(promise.value)))}${from} |`;
    });
    const price = tier.prices.length > 0 ? [`Price: ${escapeText(plainText(sayTierPrices(tier, tier.prices)))}`] : [];
    return [...price, ...(rows.length > 0 ? ['', '| Tickets | | Target |', '|---|---|---|', ...rows] : [])];
}

function cellText(text: string): string {
    return escapeText(text).replaceAll('|', '\\|');
}

function priorityDetails(priority: Priority | undefined): string[] {
    if (!priority) return [];
    return [proseLine(priority.meaning), '', ...priority.examples.map(example => `- ${escapeText(example.value)}`)];
}

function calendarDetails(calendar: Calendar | undefined): string[] {
    if (!calendar) return [];
    const hours = calendar.always
        ? ['- around the clock']
        : calendar.openings.map(opening => `- ${escapeText(plainText(sayOpening(opening.value)))}`);
    return [...hours, ...(calendar.timeZone ? [`- ${escapeText(calendar.timeZone.value)}`] : [])];
}

/** Prose as one line of plain words. */
function proseLine(prose: Prose | undefined): string {
    const words =
        prose?.parts.map(part => (part.kind === 'markdown' ? part.markdown : part.path.join('.'))).join('') ?? '';
    return escapeText(words.replace(/\s+/g, ' ').trim());
}

function withDetails(head: string, details: readonly string[]): string {
    return details.length === 0 ? head : `${head}\n\n${details.join('\n')}`;
}
