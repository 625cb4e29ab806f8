import { EventEmitter, Uri, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { State } from 'vscode-languageclient';
import { ChangesOfFile, ReadBaselineFile, SetBaseline } from '../../protocol/review.js';
import type { Server } from '../server/server.js';
import { revisionOf } from './baselines.js';
import { readChoice, type BaselineChoice } from './choices.js';
import type { Revision } from './revision.js';
import { watchRevision } from './watching.js';

/** Where the choices are kept in the state of the workspace. */
const KEPT = 'msa.review.baselines';

const NO_SERVER = 'The language server does not run. The file is compared as soon as it does.';

/** A file that is compared with an earlier revision. */
export interface ComparedFile {
    readonly uri: Uri;
    readonly choice: BaselineChoice;
    /** What the choice means now; `undefined` until it is known, and while it means nothing. */
    readonly revision: Revision | undefined;
    /** The changes, once the server has found them. */
    readonly found: ChangesOfFile.Params | undefined;
    /** Why there are none; empty where there are. */
    readonly reason: string;
}

/** The files that are compared: across edits, moves of HEAD, restarts of the server and reloads of the window. */
export class Comparisons implements Disposable {
    private readonly files = new Map<string, ComparedFile>();
    private readonly watchers = new Map<string, Disposable>();
    private readonly changed = new EventEmitter<Uri>();
    private readonly begun = new EventEmitter<Uri>();
    private readonly subscriptions: readonly Disposable[];

    /** The changes of a file, or whether it is compared at all, are others than before. */
    readonly onDidChange = this.changed.event;
    /** A file is compared with another revision than before, or no more. */
    readonly onDidChangeBaseline = this.begun.event;

    constructor(
        private readonly server: Server,
        private readonly context: ExtensionContext,
    ) {
        const { client } = server;
        this.subscriptions = [
            client.onRequest(ReadBaselineFile.type, async ({ uri, revision }) => {
                const known = this.all.find(file => file.revision?.baseline.revision === revision);
                const text = await known?.revision?.read(Uri.parse(uri, true));
                return text === undefined ? null : { text };
            }),
            client.onNotification(ChangesOfFile.type, found => {
                const file = this.files.get(Uri.parse(found.uri).toString());
                if (file) this.keep({ ...file, found, reason: '' });
            }),
            // A server that starts knows of no baseline.
            client.onDidChangeState(({ oldState, newState }) => {
                if (oldState === State.Starting && newState === State.Running)
                    for (const file of this.all) void this.send(file);
            }),
        ];
        this.restore();
    }

    get all(): readonly ComparedFile[] {
        return [...this.files.values()];
    }

    of(uri: Uri): ComparedFile | undefined {
        return this.files.get(uri.toString());
    }

    /** Compares a file from now on. Answers with a sentence when there is nothing to compare it with. */
    async begin(uri: Uri, choice: BaselineChoice): Promise<string | undefined> {
        const revision = await revisionOf(choice, uri);
        if (typeof revision === 'string') return revision;
        await this.compare({ uri, choice, revision, found: undefined, reason: '' });
        return this.of(uri)?.reason;
    }

    /** Compares a file no more. */
    async end(uri: Uri): Promise<void> {
        if (!this.files.delete(uri.toString())) return;
        this.watchers.get(uri.toString())?.dispose();
        this.watchers.delete(uri.toString());
        this.save();
        await this.ask(uri, null);
        this.changed.fire(uri);
        this.begun.fire(uri);
    }

    dispose(): void {
        for (const each of [...this.subscriptions, ...this.watchers.values()]) each.dispose();
    }

    /** What a choice means now may be another commit than before. */
    private async follow(uri: Uri): Promise<void> {
        const known = this.of(uri);
        if (!known) return;
        const revision = await revisionOf(known.choice, uri);
        const current = this.of(uri);
        if (current?.choice !== known.choice) return;
        if (typeof revision === 'string')
            return this.keep({ ...current, revision: undefined, found: undefined, reason: revision });
        const { baseline } = revision;
        const before = current.revision?.baseline;
        if (baseline.revision === before?.revision && baseline.name === before.name) return;
        await this.compare({ ...current, revision });
    }

    private async compare(file: ComparedFile): Promise<void> {
        this.files.set(file.uri.toString(), file);
        this.watch(file);
        this.save();
        await this.send(file);
    }

    /** Tells the server, and keeps what it answers. */
    private async send({ uri, revision }: ComparedFile): Promise<void> {
        if (!revision) return;
        const result = await this.ask(uri, revision);
        const file = this.of(uri);
        if (file?.revision !== revision || result?.kind === 'ended') return;
        if (!result) return this.keep({ ...file, found: undefined, reason: NO_SERVER });
        if (result.kind === 'compared') this.keep({ ...file, found: result.changes, reason: '' });
        else this.keep({ ...file, found: undefined, reason: result.reason });
        this.begun.fire(uri);
    }

    private async ask(uri: Uri, revision: Revision | null): Promise<SetBaseline.Result | undefined> {
        await this.server.started;
        if (!this.server.client.isRunning()) return undefined;
        if (revision) await workspace.openTextDocument(uri).then(undefined, () => undefined);
        const params = { uri: uri.toString(), baseline: revision?.baseline ?? null };
        return this.server.client.sendRequest(SetBaseline.type, params);
    }

    private watch({ uri, choice }: ComparedFile): void {
        this.watchers.get(uri.toString())?.dispose();
        this.watchers.set(
            uri.toString(),
            watchRevision(choice, uri, () => this.follow(uri)),
        );
    }

    private keep(file: ComparedFile): void {
        this.files.set(file.uri.toString(), file);
        this.changed.fire(file.uri);
    }

    private save(): void {
        const kept = this.all.map(({ uri, choice }) => [uri.toString(), choice]);
        void this.context.workspaceState.update(KEPT, Object.fromEntries(kept));
    }

    /** Goes on with what was compared before the window was reloaded. */
    private restore(): void {
        const kept = this.context.workspaceState.get<Readonly<Record<string, unknown>>>(KEPT, {});
        for (const [address, value] of Object.entries(kept)) {
            const choice = readChoice(value);
            if (!choice) continue;
            const uri = Uri.parse(address);
            const file = { uri, choice, revision: undefined, found: undefined, reason: '' };
            this.files.set(uri.toString(), file);
            this.watch(file);
            void this.follow(uri);
        }
    }
}
