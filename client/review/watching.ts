import { Disposable, Uri, workspace, type Disposable as Watcher } from 'vscode';
import { repositoryOf } from './baselines.js';
import type { BaselineChoice } from './choices.js';
import { neighbourPattern } from './file-revision.js';

/**
 * Calls when a choice may mean another revision than before: HEAD or a branch has moved, or a kept file has changed. Calls
 * that would come while one is still at work become one.
 */
export function watchRevision(choice: BaselineChoice, uri: Uri, follow: () => Promise<void>): Watcher {
    const call = oneAtATime(follow);
    if (choice.kind === 'file') {
        const watcher = workspace.createFileSystemWatcher(neighbourPattern(Uri.parse(choice.uri)));
        return Disposable.from(
            watcher,
            watcher.onDidChange(call),
            watcher.onDidCreate(call),
            watcher.onDidDelete(call),
        );
    }
    let isDisposed = false;
    let subscription: Watcher | undefined;
    void repositoryOf(uri).then(repository => {
        if (typeof repository !== 'string' && !isDisposed) subscription = repository.state.onDidChange(call);
    });
    return new Disposable(() => {
        isDisposed = true;
        subscription?.dispose();
    });
}

function oneAtATime(work: () => Promise<void>): () => void {
    let running = false;
    let again = false;
    const run = async (): Promise<void> => {
        if (running) return void (again = true);
        running = true;
        do {
            again = false;
            await work().catch(() => undefined);
        } while (again);
        running = false;
    };
    return () => void run();
}
