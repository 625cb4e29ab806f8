import type { ExtensionContext } from 'vscode';
import { composeExtension } from './compose-extension.js';
import { writeThroughProvider } from './files/write-file.js';
import { webLanguageClient } from './server/web-language-client.js';

/** Starts the extension where VS Code runs in the browser. */
export function activate(context: ExtensionContext): Promise<void> {
    return composeExtension(context, { createClient: webLanguageClient, writeFile: writeThroughProvider });
}
