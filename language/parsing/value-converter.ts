import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';
import { miswrittenAt } from './miswritten.js';

/**
 * Takes the quotes off strings, as Langium does, but at once: character by character, each string would be thousands
 * of small objects until it is first read. Of what is miswritten it reads what was meant.
 */
export class MsaValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, written: string, cstNode: CstNode): ValueType {
        const input = isSound(rule.name, written) ? written : meantBy(written, cstNode);
        if (rule.name === 'STRING' && !input.includes('\\')) return input.slice(1, -1);
        return super.runConverter(rule, input, cstNode);
    }
}

const FORMS: Readonly<Record<string, RegExp>> = {
    STRING: /^"[^]*"$/,
    NUMBER: /^\d+(?:\.\d+)?$/,
    DATE: /^\d{4}-\d\d-\d\d$/,
    TIME: /^\d{1,2}:\d\d$/,
    ID: /^[^$€£]/,
};

function isSound(rule: string, written: string): boolean {
    return FORMS[rule]?.test(written) ?? true;
}

function meantBy(written: string, { root, offset }: CstNode): string {
    return miswrittenAt(root.fullText, offset)?.meant[0].trim() ?? written;
}
