import { ProgressLocation, window, workspace, type CancellationToken, type Uri } from 'vscode';
import { RenderContract } from '../../protocol/contracts.js';
import type { FormatName } from '../../contract/formats.js';
import type { ContractView } from '../../contract/views.js';
import type { Server } from '../server/server.js';
import { houseStyle } from '../house-style.js';

/** What to render: a file, one of its agreements, and the format. */
export interface Rendering {
    readonly uri: Uri;
    readonly agreement: string | undefined;
    readonly format: FormatName;
    readonly draft: boolean;
    /** What of the agreement; the whole contract without it. */
    readonly view?: ContractView;
}

/** Asks the server for the contract as a document. */
export async function requestContract(
    { uri, agreement, format, draft, view }: Rendering,
    server: Server,
    token?: CancellationToken,
): Promise<RenderContract.Result> {
    const style = format === 'html' ? await houseStyle(uri) : undefined;
    const params: RenderContract.Params = {
        uri: uri.toString(),
        format,
        draft,
        paper: workspace.getConfiguration('msa', uri).get<string>('export.paper', ''),
        ...(style !== undefined && { style }),
        ...(agreement !== undefined && { agreement }),
        ...(view !== undefined && { view }),
    };
    await server.started;
    return server.client.sendRequest(RenderContract.type, params, token);
}

/** The same while a notification shows what goes on, with the `label` of the format; `undefined` when the user cancels. */
export function renderWithProgress(
    rendering: Rendering,
    label: string,
    server: Server,
): Thenable<RenderContract.Result | undefined> {
    const title = `Rendering the contract as ${label}…`;
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    return window.withProgress(options, async (_progress, token) => {
        try {
            return await requestContract(rendering, server, token);
        } catch (error) {
            if (token.isCancellationRequested) return undefined;
            throw error;
        }
    });
}

/** The bytes of a rendered document. */
export function bytesOf(content: string): Uint8Array {
    return Uint8Array.from(atob(content), character => character.charCodeAt(0));
}
