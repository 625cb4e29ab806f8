import { Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { referencesOf } from '../parsing/syntax-tree.js';

/** So many references are linked between two looks at whether a newer edit has come. */
const AT_A_TIME = 500;

/** Links the references of a document. Asks less often than Langium whether to stop, which is most of its work. */
export class MsaLinker extends DefaultLinker {
    override async link(
        document: LangiumDocument,
        cancelToken: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
    ): Promise<void> {
        const references = referencesOf(document.parseResult.value);
        for (let index = 0; index < references.length; index += AT_A_TIME) {
            await interruptAndCheck(cancelToken);
            for (const reference of references.slice(index, index + AT_A_TIME)) this.doLink(reference, document);
        }
    }
}
