import type { AstNode, AstNodeDescription } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import * as ast from '../../language/generated/ast.js';

interface Kinds {
    readonly symbol: SymbolKind;
    readonly completion: CompletionItemKind;
}

/** The icon of each kind of declaration; other blocks are objects, anything else is a field. */
const KINDS: Readonly<Record<string, Kinds>> = {
    AgreementDeclaration: { symbol: SymbolKind.Package, completion: CompletionItemKind.Module },
    Provider: { symbol: SymbolKind.Class, completion: CompletionItemKind.Class },
    Client: { symbol: SymbolKind.Class, completion: CompletionItemKind.Class },
    Contact: { symbol: SymbolKind.Property, completion: CompletionItemKind.Property },
    Calendar: { symbol: SymbolKind.Event, completion: CompletionItemKind.Event },
    Category: { symbol: SymbolKind.Namespace, completion: CompletionItemKind.Module },
    Service: { symbol: SymbolKind.Function, completion: CompletionItemKind.Function },
    Priority: { symbol: SymbolKind.EnumMember, completion: CompletionItemKind.EnumMember },
    Tier: { symbol: SymbolKind.Struct, completion: CompletionItemKind.Struct },
    Availability: { symbol: SymbolKind.Interface, completion: CompletionItemKind.Interface },
    Backup: { symbol: SymbolKind.Object, completion: CompletionItemKind.Struct },
    Recovery: { symbol: SymbolKind.Object, completion: CompletionItemKind.Struct },
    DefinedTerm: { symbol: SymbolKind.Constant, completion: CompletionItemKind.Constant },
    Clause: { symbol: SymbolKind.String, completion: CompletionItemKind.Text },
    Commitment: { symbol: SymbolKind.Field, completion: CompletionItemKind.Value },
    TierPrice: { symbol: SymbolKind.Field, completion: CompletionItemKind.Value },
};
const TOPIC: Kinds = { symbol: SymbolKind.Object, completion: CompletionItemKind.Struct };
const FIELD: Kinds = { symbol: SymbolKind.Field, completion: CompletionItemKind.Field };

export class MsaNodeKindProvider implements NodeKindProvider {
    getSymbolKind(node: AstNode | AstNodeDescription): SymbolKind {
        return kindsOf(node).symbol;
    }

    getCompletionItemKind(node: AstNode | AstNodeDescription): CompletionItemKind {
        return kindsOf(node).completion;
    }
}

function kindsOf(node: AstNode | AstNodeDescription): Kinds {
    const type = 'type' in node && typeof node.type === 'string' ? node.type : '$type' in node ? node.$type : '';
    return KINDS[type] ?? (ast.reflection.isSubtype(type, ast.Topic.$type) ? TOPIC : FIELD);
}
