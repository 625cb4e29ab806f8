import {
    Cancellation,
    DefaultLinker,
    interruptAndCheck,
    isAstNode,
    isReference,
    type AstNode,
    type LangiumDocument,
    type ReferenceInfo,
} from 'langium';

/** So many references are linked between two looks at whether a newer edit has come. */
const AT_A_TIME = 500;

/** Links the references of a document. Asks less often than Langium whether to stop, which is most of its work. */
export class MsaLinker extends DefaultLinker {
    override async link(
        document: LangiumDocument,
        cancelToken: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
    ): Promise<void> {
        const references: ReferenceInfo[] = [];
        collect(document.parseResult.value, references);
        for (let index = 0; index < references.length; index += AT_A_TIME) {
            await interruptAndCheck(cancelToken);
            for (const reference of references.slice(index, index + AT_A_TIME)) this.doLink(reference, document);
        }
    }
}

/** The references of a node and of everything in it, in the order of the text. The grammar bounds the depth. */
function collect(container: AstNode, references: ReferenceInfo[]): void {
    for (const [property, value] of Object.entries(container) as [string, unknown][]) {
        if (property.startsWith('$')) continue;
        if (!Array.isArray(value)) {
            if (isReference(value)) references.push({ reference: value, container, property });
            else if (isAstNode(value)) collect(value, references);
            continue;
        }
        value.forEach((each: unknown, index) => {
            if (isReference(each)) references.push({ reference: each, container, property, index });
            else if (isAstNode(each)) collect(each, references);
        });
    }
}
