import {
    AstUtils,
    GrammarAST,
    stream,
    type AstNode,
    type AstNodeDescription,
    type LangiumDocuments,
    type ReferenceInfo,
    type Stream,
} from 'langium';
import type { CompletionValueItem, LangiumServices } from 'langium/lsp';
import * as ast from '../../../language/generated/ast.js';
import type { BlockNode } from '../../../language/statements/block.js';
import { neededIn } from '../../../language/statements/needed.js';
import { choicesAt } from './choices.js';
import { importPath } from './import-paths.js';
import { literalsFor } from './literals.js';
import { declaredElsewhere, importEdit } from './other-files.js';
import { statementsAt, type Place } from './place.js';
import { sortText } from './ranking.js';
import type { Choices } from './snippets.js';
import { StatedAlready } from './stated-already.js';
import { allMissingRow, statementRows } from './statement-rows.js';
import { statementStartsOf } from './statement-starts.js';
import { namesTaken, namesUsed } from './used-names.js';
import { wordRows } from './word-rows.js';

/** The rows at one place, each for one thing that the grammar allows there. */
export class Proposals {
    private readonly documents: LangiumDocuments;
    private readonly stated: StatedAlready;
    private readonly choices: Choices;
    private readonly needed: readonly string[];
    private readonly used = new Map<string, ReadonlySet<string>>();
    private readonly elsewhere = new Set<AstNodeDescription>();
    private names = 0;
    private isAllMissingOffered = false;

    constructor(
        private readonly place: Place,
        private readonly services: LangiumServices,
    ) {
        this.documents = services.shared.workspace.LangiumDocuments;
        this.stated = new StatedAlready(place);
        this.choices = choicesAt(place, services.references.ScopeProvider, services.shared.AstReflection);
        this.needed = place.block ? this.neededIn(place.block) : neededInFile(statementsAt(place));
    }

    /** What the block needs; each priority needs a target. */
    private neededIn(block: BlockNode): readonly string[] {
        const needed = neededIn(block);
        if (!ast.isTier(block) || block.base || needed.includes('TargetRow')) return needed;
        return this.choices.names('TargetRow.priority').unused.length > 0 ? [...needed, 'TargetRow'] : needed;
    }

    /** The rows for a word of the language; none where it begins a statement that may stand only once and stands already. */
    keyword(keyword: GrammarAST.Keyword): readonly CompletionValueItem[] {
        const wordRule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
        if (!wordRule || !/\p{L}/u.test(keyword.value)) return [];
        const { startedBy, startedByValue } = statementStartsOf(this.services.Grammar);
        const rule = startedBy(keyword) ?? (this.place.begun === '' ? startedByValue(keyword) : undefined);
        if (!rule) return wordRows(keyword, wordRule.name, this.place);
        if (this.stated.isStated(rule, keyword.value)) return this.allMissing();
        const { needed, choices } = this;
        const { blockRule } = this.place;
        const choice = { keyword: keyword.value, rule: rule.name, wordRule: wordRule.name, blockRule, needed };
        return [...this.allMissing(), ...statementRows(choice, choices)];
    }

    /** Once, where statements begin. */
    private allMissing(): readonly CompletionValueItem[] {
        if (this.isAllMissingOffered || !this.place.block) return [];
        this.isAllMissingOffered = true;
        const row = allMissingRow(this.needed, this.place.blockRule, this.choices);
        return row ? [row] : [];
    }

    /** The values that are known for a part of a statement. */
    values(feature: GrammarAST.AbstractElement): readonly CompletionValueItem[] {
        const assignment = AstUtils.getContainerOfType(feature, GrammarAST.isAssignment);
        const rule = AstUtils.getContainerOfType(feature, GrammarAST.isParserRule);
        if (!rule) return [];
        const part = assignment ? `${rule.name}.${assignment.feature}` : rule.name;
        return literalsFor(part, this.place, this.documents.all).map((literal, index) => ({
            ...literal,
            sortText: sortText('value', index),
            ...(QUOTED.test(part) && { insertText: `"${literal.label}"`, filterText: `"${literal.label}"` }),
        }));
    }

    /** The names that may stand in a property: those that are known, then those that an import would make known. */
    candidates(known: Stream<AstNodeDescription>, reference: ReferenceInfo): Stream<AstNodeDescription> {
        const taken = namesTaken(this.place, reference.property);
        const names = new Set(taken);
        const here = known.filter(each => !taken.has(each.name) && !this.isItself(each, reference)).toArray();
        for (const { name } of here) names.add(name);
        if (ast.isPath(reference.container) || ast.isPathSegment(reference.container)) return stream(here);
        const type = this.services.shared.AstReflection.getReferenceType(reference);
        const { document, word } = this.place;
        const elsewhere = declaredElsewhere(document, type, this.services).filter(
            ({ name }) => !names.has(name) && name !== word,
        );
        for (const description of elsewhere) this.elsewhere.add(description);
        return stream([...here, ...elsewhere]);
    }

    /** Nothing builds on itself. */
    private isItself({ node, documentUri }: AstNodeDescription, { property }: ReferenceInfo): boolean {
        const { document, offset } = this.place;
        if (documentUri.toString() !== document.uri.toString()) return false;
        const around = node?.$cstNode;
        return property === 'base' && around !== undefined && around.offset <= offset && offset <= around.end;
    }

    /** What the row of a name shows, and where it stands: names that the block does not refer to yet come first. */
    name(description: AstNodeDescription, { container, property }: ReferenceInfo): Partial<CompletionValueItem> {
        const detail = labelOf(description.node) ?? description.type;
        if (this.elsewhere.has(description)) {
            const { document } = this.place;
            return {
                detail,
                labelDetails: { description: importPath(document, description.documentUri) },
                additionalTextEdits: [importEdit(document, description)],
                sortText: sortText('elsewhere'),
            };
        }
        const key = `${container.$type}.${property}`;
        const used = this.used.get(key) ?? namesUsed(this.place, container.$type, property);
        this.used.set(key, used);
        const rank = this.names++ + (used.has(description.name) ? LATER : 0);
        return { detail, sortText: sortText('name', rank) };
    }
}

const LATER = 5000;
const QUOTED = /^(TimeZone|PartyZone|EnvironmentZone|BandZone|MaintenanceZone|Opening|Closing|BandHolidays|Import)\./;

/** An empty file needs an agreement. */
function neededInFile(elements: readonly AstNode[]): readonly string[] {
    return elements.length === 0 ? ['AgreementDeclaration'] : [];
}

function labelOf(node: AstNode | undefined): string | undefined {
    if (ast.isAgreementDeclaration(node)) return node.title;
    return node && (ast.isSharedDeclaration(node) || ast.isContact(node)) ? node.label : undefined;
}
