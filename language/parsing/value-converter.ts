import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';

/**
 * Takes the quotes off strings, as Langium does, but at once: character by character, each string would be thousands
 * of small objects until it is first read.
 */
export class MsaValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        if (rule.name === 'STRING' && !input.includes('\\')) return input.slice(1, -1);
        return super.runConverter(rule, input, cstNode);
    }
}
