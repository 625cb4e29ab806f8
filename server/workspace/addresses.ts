import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';

/** An address that an editor names; `undefined` for a text that is none. */
export function addressOf(text: string): URI | undefined {
    try {
        return URI.parse(text);
    } catch {
        return undefined;
    }
}

/** The document at an address that an editor names. */
export function documentAt(text: string, documents: LangiumDocuments): LangiumDocument | undefined {
    const uri = addressOf(text);
    return uri && documents.getDocument(uri);
}
