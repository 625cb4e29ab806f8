import type { ExtensionContext } from 'vscode';
import { composeExtension } from './compose-extension.js';
import { writeOnDisk } from './files/write-on-disk.js';
import { nodeLanguageClient } from './server/node-language-client.js';

/** Starts the extension where VS Code runs on Node: on the desktop, over SSH, in a container. */
export function activate(context: ExtensionContext): Promise<void> {
    return composeExtension(context, { createClient: nodeLanguageClient, writeFile: writeOnDisk });
}
