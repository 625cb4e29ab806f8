import { URI, UriUtils, type LangiumDocument } from 'langium';
import { escapeText } from '../../../contract/markdown/escaping.js';
import { historyOf, describeStage, type Stage, type Writing } from '../../../language/agreement/resolve/history.js';
import type * as ast from '../../../language/generated/ast.js';
import { pathElements } from '../../../language/references/members.js';

/**
 * How the value that the first `steps` of a path lead to came about; `undefined` where it is neither inherited nor
 * overridden.
 */
export function describeHistory(
    agreement: ast.AgreementDeclaration,
    path: ast.Path,
    steps: number,
    documentAt: (uri: URI) => LangiumDocument | undefined,
): string | undefined {
    const history = historyOf(agreement, '', pathElements(path).slice(0, steps));
    if (!history || history.stages.length < 2) return undefined;
    const lines = history.stages.map((stage, index) => {
        const line = describeStage(stage, ESCAPED);
        return `- ${index === 0 ? '' : 'instead of what is '}${line} (${placeOf(stage, documentAt)})`;
    });
    return lines.join('\n');
}

const ESCAPED: Writing = { code: text => `**${escapeText(text)}**`, words: escapeText };

function placeOf({ span }: Stage, documentAt: (uri: URI) => LangiumDocument | undefined): string {
    const uri = URI.parse(span.uri);
    const line = (documentAt(uri)?.textDocument.positionAt(span.offset).line ?? 0) + 1;
    return `[${escapeText(UriUtils.basename(uri))}, line ${line}](${span.uri}#L${line})`;
}
