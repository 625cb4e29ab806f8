import { Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { referencesOf } from '../parsing/syntax-tree.js';

/** How many references are linked before it is checked whether a newer edit has arrived. */
const AT_A_TIME = 500;

/**
 * Links the references of a document. It checks less often than Langium whether to stop, because that check took most
 * of the time.
 */
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
