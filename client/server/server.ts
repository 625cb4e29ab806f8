import { commands, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
    CloseAction,
    ErrorAction,
    State,
    type BaseLanguageClient,
    type LanguageClientOptions,
} from 'vscode-languageclient';
import { createStatus } from './status.js';
import { answerScriptRequests } from './scripts.js';
import { answerFileRequests } from './workspace-files.js';

/** Makes a client that runs the server in the way of the platform. */
export type CreateLanguageClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the features use it. */
export interface Server {
    readonly client: BaseLanguageClient;
    /** Settles when the first start has succeeded or failed; a failure is shown to the user and not thrown. */
    readonly started: Promise<void>;
}

const MSA_DOCUMENTS = [{ language: 'msa' }];

/** How often a crashed server is started again before the user is asked. */
const MOST_RESTARTS = 4;

/** Starts the language server, keeps its state visible, and lets the user restart it. */
export function startServer(context: ExtensionContext, createClient: CreateLanguageClient): Server {
    const output = window.createOutputChannel('MSA Agreements', { log: true });
    const status = createStatus();
    context.subscriptions.push(output, status);

    let crashes = 0;
    const client = createClient(context, {
        documentSelector: MSA_DOCUMENTS,
        outputChannel: output,
        errorHandler: {
            error: () => ({ action: ErrorAction.Continue }),
            closed: () => {
                crashes++;
                if (crashes <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true };
                void offerRestart(output);
                return { action: CloseAction.DoNotRestart, handled: true };
            },
        },
    });
    answerFileRequests(client);
    answerScriptRequests(client, context.extensionUri);
    context.subscriptions.push(
        client.onDidChangeState(({ newState }) => status.show(newState)),
        commands.registerCommand('msa.restartServer', async () => {
            crashes = 0;
            await restart(client, output);
        }),
        commands.registerCommand('msa.showOutput', () => output.show()),
        { dispose: () => void client.dispose() },
    );
    return { client, started: start(client, output) };
}

async function start(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
    try {
        await client.start();
    } catch (error) {
        output.error(`The language server did not start: ${String(error)}`);
        void offerRestart(output);
    }
}

async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
    try {
        if (client.state === State.Running) await client.stop();
    } catch (error) {
        output.warn(`The language server did not stop in time: ${String(error)}`);
    }
    await start(client, output);
}

async function offerRestart(output: LogOutputChannel): Promise<void> {
    const again = 'Restart';
    const show = 'Show Output';
    const message = 'The MSA language server has stopped. Agreements are not checked until it runs again.';
    const choice = await window.showErrorMessage(message, again, show);
    if (choice === again) await commands.executeCommand('msa.restartServer');
    if (choice === show) output.show();
}
