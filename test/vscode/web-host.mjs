// What the extension does inside a web worker, as on vscode.dev: no Node, the server in a worker of its own.
import * as vscode from 'vscode';

/** Asks until an answer passes: the server starts in its own time. */
async function until(read, passes) {
    for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 100))) {
        const value = await read();
        if (passes(value)) return value;
    }
    throw new Error('Waited 60 s in vain.');
}

async function openAgreement(text) {
    const document = await vscode.workspace.openTextDocument({ language: 'msa', content: text });
    await vscode.window.showTextDocument(document);
    return document;
}

const TIERS =
    'service servers "Servers"\ntier basic "Basic" {\n  covers servers\n}\ntier gold "Gold" extends basic {\n}\n';

export default {
    'the host is no Node': async () => {
        if (typeof process !== 'undefined' && process.versions?.node) throw new Error('This is Node.');
    },

    'diagnostics arrive': async () => {
        const document = await openAgreement(TIERS.replace('extends basic', 'extends basik'));
        const codes = () => vscode.languages.getDiagnostics(document.uri).map(({ code }) => code?.value ?? code);
        await until(codes, found => found.includes('A01'));
    },

    'completion offers the tiers': async () => {
        const document = await openAgreement(TIERS);
        const position = new vscode.Position(4, 'tier gold "Gold" extends '.length);
        const labels = async () => {
            const list = await vscode.commands.executeCommand(
                'vscode.executeCompletionItemProvider',
                document.uri,
                position,
            );
            return list.items.map(({ label }) => label.label ?? label);
        };
        await until(labels, found => found.includes('basic'));
    },

    'files of the folder are read through the editor': async () => {
        const [file] = await vscode.workspace.findFiles('acme.msa');
        const document = await vscode.workspace.openTextDocument(file);
        const position = new vscode.Position(
            document.getText().slice(0, document.getText().indexOf('extends standard')).split('\n').length - 1,
            0,
        );
        const line = document.lineAt(position.line).text;
        const at = new vscode.Position(position.line, line.indexOf('standard') + 1);
        const targets = () => vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, at);
        const [target] = await until(targets, found => found.length > 0);
        const uri = target.targetUri ?? target.uri;
        if (!uri.path.endsWith('library/northwind-standard.msa')) throw new Error(`It leads to ${uri}.`);
    },
};
