import { languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import { State } from 'vscode-languageclient';

/** The state of the language server in the status bar of an agreement. */
export interface Status extends Disposable {
    show(state: State): void;
}

export function createStatus(): Status {
    const item = languages.createLanguageStatusItem('msa.server', { language: 'msa' });
    item.name = 'MSA Language Server';
    const restart = { command: 'msa.restartServer', title: 'Restart' };
    const showOutput = { command: 'msa.showOutput', title: 'Show Output' };
    const show = (state: State): void => {
        item.busy = state === State.Starting;
        item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
        item.text = textOf(state);
        item.command = state === State.Stopped ? restart : showOutput;
    };
    show(State.Starting);
    return { show, dispose: () => item.dispose() };
}

function textOf(state: State): string {
    switch (state) {
        case State.Starting:
        case State.StartFailed:
            return 'MSA: starting';
        case State.Running:
            return 'MSA: ready';
        case State.Stopped:
            return 'MSA: stopped';
    }
}
