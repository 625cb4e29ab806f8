import {
    CustomExecution,
    EventEmitter,
    Task,
    tasks,
    Uri,
    workspace,
    type ExtensionContext,
    type Pseudoterminal,
    type TaskDefinition,
    type WorkspaceFolder,
} from 'vscode';
import { CONTRACT_FORMATS, type ContractFormat } from '../../contract/formats.js';
import type { Server } from '../server/server.js';
import type { WriteFile } from '../files/write-file.js';
import { bytesOf, requestContract } from './render.js';

/** A task of `tasks.json` that renders one agreement: `{ "type": "msa", "file": "acme.msa", "format": "pdf" }`. */
interface ContractTask {
    readonly type: 'msa';
    /** The agreement, seen from the folder of the workspace. */
    readonly file: string;
    readonly format: string;
    /** Where the contract goes, seen from that folder; beside the agreement without it. */
    readonly output?: string;
    /** Which agreement, when the file holds several. */
    readonly agreement?: string;
    /** Renders in spite of errors. */
    readonly draft?: boolean;
}

/** Offers a task for every agreement of the workspace, and runs those that `tasks.json` states. */
export function registerExportTasks(context: ExtensionContext, server: Server, writeFile: WriteFile): void {
    const run: Run = (task, folder) => exportFile(task, folder, server, writeFile);
    context.subscriptions.push(
        tasks.registerTaskProvider('msa', {
            async provideTasks() {
                const files = await workspace.findFiles('**/*.msa', '**/node_modules/**', 100);
                return files.flatMap(file => {
                    const folder = workspace.getWorkspaceFolder(file);
                    if (!folder) return [];
                    const path = workspace.asRelativePath(file, false);
                    return [contractTask({ type: 'msa', file: path, format: 'docx' }, folder, run)];
                });
            },
            resolveTask(task) {
                const definition = readDefinition(task.definition);
                const folder = typeof task.scope === 'object' ? task.scope : workspace.workspaceFolders?.[0];
                return definition && folder ? contractTask(definition, folder, run, task.definition) : undefined;
            },
        }),
    );
}

function contractTask(
    definition: ContractTask,
    folder: WorkspaceFolder,
    run: Run,
    original: TaskDefinition = definition,
): Task {
    const execution = new CustomExecution(() => Promise.resolve(terminalThat(() => run(definition, folder))));
    const name = `${definition.format} of ${definition.file}`;
    const task = new Task(original, folder, name, 'msa', execution);
    task.detail = 'Renders the contract of this agreement.';
    return task;
}

/** A definition as somebody wrote it into `tasks.json`; `undefined` when it lacks a file. */
function readDefinition(definition: TaskDefinition): ContractTask | undefined {
    const text = (key: string): string | undefined => {
        const value: unknown = definition[key];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const file = text('file');
    const [output, agreement] = [text('output'), text('agreement')];
    if (file === undefined) return undefined;
    return {
        type: 'msa',
        file,
        format: text('format') ?? '',
        draft: definition['draft'] === true,
        ...(output !== undefined && { output }),
        ...(agreement !== undefined && { agreement }),
    };
}

interface Outcome {
    readonly lines: readonly string[];
    readonly code: number;
}

/** Does what a task states, in a folder. */
type Run = (task: ContractTask, folder: WorkspaceFolder) => Promise<Outcome>;

async function exportFile(
    task: ContractTask,
    folder: WorkspaceFolder,
    server: Server,
    writeFile: WriteFile,
): Promise<Outcome> {
    const format = CONTRACT_FORMATS.find(each => each.name === task.format);
    if (!format) return failed(`There is no format "${task.format}": say ${namesOf(CONTRACT_FORMATS)}.`);
    const uri = Uri.joinPath(folder.uri, task.file);
    const target = Uri.joinPath(folder.uri, task.output ?? task.file.replace(/(\.msa)?$/, format.extension));
    for (const each of [uri, target])
        if (!each.path.startsWith(`${folder.uri.path.replace(/\/$/, '')}/`))
            return failed('The task names a file outside its folder.');
    if (target.path.endsWith('.msa')) return failed('The contract would overwrite an agreement.');
    try {
        await workspace.openTextDocument(uri);
    } catch {
        return failed(`${task.file} cannot be read.`);
    }
    const { agreement, draft = false } = task;
    const result = await requestContract({ uri, agreement, format: format.name, draft }, server);
    if (result.kind === 'refused') return { lines: result.reasons, code: 1 };
    await writeFile(target, bytesOf(result.content));
    return { lines: [`Wrote ${workspace.asRelativePath(target, false)}.`], code: 0 };
}

function failed(reason: string): Outcome {
    return { lines: [reason], code: 2 };
}

function namesOf(formats: readonly ContractFormat[]): string {
    return formats.map(format => format.name).join(', ');
}

/** A terminal that shows what comes of some work, and ends with it. */
function terminalThat(work: () => Promise<Outcome>): Pseudoterminal {
    const written = new EventEmitter<string>();
    const closed = new EventEmitter<number>();
    return {
        onDidWrite: written.event,
        onDidClose: closed.event,
        close: () => undefined,
        async open() {
            const { lines, code } = await work().catch((error: unknown) => failed(String(error)));
            // eslint-disable-next-line no-control-regex -- text of an agreement must not steer the terminal
            for (const line of lines) written.fire(`${line.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ')}\r\n`);
            closed.fire(code);
        },
    };
}
