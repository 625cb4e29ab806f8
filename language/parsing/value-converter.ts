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

/** Whether a word is written as the grammar has it. It is asked of each word, so it looks at as little as it can. */
function isSound(rule: string, written: string): boolean {
    switch (rule) {
        case 'STRING':
            return written.length > 1 && written.startsWith('"') && written.endsWith('"');
        case 'ID':
            return !SIGN.has(written);
        case 'NUMBER':
            return /^\d+(?:\.\d+)?$/.test(written);
        case 'DATE':
            return /^\d{4}-\d\d-\d\d$/.test(written);
        case 'TIME':
            return /^\d{1,2}:\d\d$/.test(written);
        default:
            return true;
    }
}

const SIGN: ReadonlySet<string> = new Set(['$', '€', '£']);

function meantBy(written: string, { root, offset }: CstNode): string {
    return miswrittenAt(root.fullText, offset)?.meant[0].trim() ?? written;
}
