// What a task of the type `msa` writes: every format, from inside the extension host, with Node and without.
import * as vscode from 'vscode';

/** How a file of each format begins. */
const BEGINNINGS = {
    pdf: '%PDF-',
    docx: 'PK\u0003\u0004',
    html: '<!doctype html>',
    markdown: '# Managed IT Services Agreement',
    json: '{',
};

const folder = () => vscode.workspace.workspaceFolders[0].uri;

/** Runs a task of `tasks.json` and answers how it ended. */
async function run(task) {
    const ended = new Promise(resolve => {
        const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
            if (execution.task.name !== task.name) return;
            listener.dispose();
            resolve(exitCode);
        });
    });
    await vscode.tasks.executeTask(task);
    return ended;
}

async function taskOf(definition) {
    const label = JSON.stringify(definition);
    const text = JSON.stringify({ version: '2.0.0', tasks: [{ label, ...definition }] });
    const changed = new Promise(resolve => {
        const listener = vscode.workspace.onDidChangeConfiguration(event => {
            if (!event.affectsConfiguration('tasks')) return;
            listener.dispose();
            resolve();
        });
    });
    const file = vscode.Uri.joinPath(folder(), '.vscode/tasks.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await changed;
    const tasks = await vscode.tasks.fetchTasks({ type: 'msa' });
    const task = tasks.find(({ name }) => name === label);
    if (!task) throw new Error(`VS Code offers only ${tasks.map(({ name }) => name).join(', ')}.`);
    return task;
}

async function beginning(file, length) {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), file));
    return new TextDecoder('latin1').decode(bytes.slice(0, length));
}

const writesEachFormat = Object.entries(BEGINNINGS).map(([format, expected]) => [
    `a task writes the contract as ${format}`,
    async () => {
        const output = `out/contract.${format}`;
        const code = await run(await taskOf({ type: 'msa', file: 'acme.msa', format, output }));
        if (code !== 0) throw new Error(`The task ended with ${code}.`);
        const found = await beginning(output, expected.length);
        if (found !== expected) throw new Error(`The file begins with ${JSON.stringify(found)}.`);
    },
]);

export default {
    ...Object.fromEntries(writesEachFormat),

    'every agreement has a task of its own': async () => {
        const tasks = await vscode.tasks.fetchTasks({ type: 'msa' });
        const provided = tasks.map(({ name }) => name).filter(name => name.endsWith('acme.msa'));
        if (provided.length !== 1) throw new Error(`VS Code offers ${tasks.map(({ name }) => name).join(', ')}.`);
    },

    'a task writes nothing outside its folder': async () => {
        const task = await taskOf({ type: 'msa', file: 'acme.msa', format: 'html', output: '../outside.html' });
        const code = await run(task);
        if (code !== 2) throw new Error(`The task ended with ${code}.`);
        const outside = vscode.Uri.joinPath(folder(), '../outside.html');
        const isWritten = await vscode.workspace.fs.stat(outside).then(
            () => true,
            () => false,
        );
        if (isWritten) throw new Error(`${outside.path} was written.`);
    },
};
