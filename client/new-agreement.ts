import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { Templates } from '../protocol/library.js';
import type { WriteFile } from './files/write-file.js';
import { notificationText } from './notification-text.js';
import type { Server } from './server/server.js';

type Template = Templates.Result[number];

/** *MSA: New Agreement*: asks for a template and a place, writes its files, and opens the agreement. */
export function registerNewAgreement(context: ExtensionContext, server: Server, writeFile: WriteFile): void {
    context.subscriptions.push(
        commands.registerCommand('msa.newAgreement', async () => {
            await server.started;
            const templates = await server.client.sendRequest(Templates.type);
            const items = templates.map(template => ({ label: template.name, detail: template.summary, template }));
            const chosen = await window.showQuickPick(items, {
                title: 'New Agreement',
                placeHolder: 'Choose what to start from',
                matchOnDetail: true,
            });
            if (chosen) await create(chosen.template, writeFile);
        }),
    );
}

async function create(template: Template, writeFile: WriteFile): Promise<void> {
    const home = workspace.workspaceFolders?.[0]?.uri;
    const isAlone = Object.keys(template.files).length === 1;
    if (!home && isAlone) return openUntitled(template);
    const proposed = isAlone ? `${template.name}.msa` : `${template.name}/${template.main}`;
    const target = await window.showSaveDialog({
        title: 'New Agreement',
        filters: { Agreement: ['msa'] },
        ...(home ? { defaultUri: Uri.joinPath(home, proposed) } : {}),
    });
    if (!target) return;
    const files = Object.entries(template.files).map(([path, text]) => ({
        uri: path === template.main ? target : Uri.joinPath(target, '..', path),
        text,
    }));
    for (const { uri } of files) {
        // The dialog has asked about the agreement itself, but not about what is written beside it.
        if (uri !== target && (uri.toString() === target.toString() || (await exists(uri))))
            return void window.showErrorMessage(
                `"${notificationText(workspace.asRelativePath(uri))}" exists already. Choose another folder.`,
            );
    }
    for (const { uri, text } of files) await writeFile(uri, new TextEncoder().encode(text));
    await window.showTextDocument(target);
}

async function openUntitled({ files, main }: Template): Promise<void> {
    const document = await workspace.openTextDocument({ language: 'msa', content: files[main] ?? '' });
    await window.showTextDocument(document);
}

async function exists(uri: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}
