import { URI } from 'langium';
import { ResponseError, type Connection } from 'vscode-languageserver';
import { libraryText } from '../../language/library/standard-library.js';
import { TEMPLATES } from '../../language/library/templates.js';
import { LibraryText, Templates } from '../../protocol/library.js';

const NOT_FOUND = -32_001;

/** Answers an editor that shows a file of the standard library, or starts an agreement from a template. */
export function serveLibrary(connection: Connection): void {
    connection.onRequest(LibraryText.type, ({ uri }) => {
        const text = libraryText(URI.parse(uri));
        return text === undefined ? new ResponseError<void>(NOT_FOUND, 'The library has no such file.') : { text };
    });
    connection.onRequest(Templates.type, () => TEMPLATES);
}
