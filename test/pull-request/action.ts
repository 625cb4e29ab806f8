import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isDue, resolved } from './expressions.js';
import { bash } from './shell.js';

const ROOT = new URL('../../', import.meta.url).pathname;

interface Step {
    readonly name: string;
    readonly id?: string;
    readonly if?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly run?: string;
    readonly 'working-directory'?: string;
    readonly 'continue-on-error'?: boolean;
}

export interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
    readonly outputs?: Readonly<Record<string, { readonly value: string; readonly description: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export function readAction(file: string): Action {
    return parse(readFileSync(path.join(ROOT, file), 'utf8')) as Action;
}

/** A run of an action. */
export interface Run {
    /** The checkout of the repository under review. */
    readonly workspace: string;
    /** A folder of the run's own. */
    readonly temporary: string;
    readonly inputs?: Readonly<Record<string, string>>;
    /** The context `github`, as far as an action reads it. */
    readonly github: Readonly<Record<string, unknown>>;
    /** What the runner sets beside what it always sets. */
    readonly environment: NodeJS.ProcessEnv;
    /** The outputs of another action, which is only recorded; `undefined` where it fails. */
    readonly uses?: (step: string) => Readonly<Record<string, string>> | undefined;
    /** Called in front of each step with its name. */
    readonly before?: (step: string) => void;
}

export interface Ran {
    readonly failed: boolean;
    readonly outputs: Readonly<Record<string, string>>;
    readonly summary: string;
    /** What each step that ran wrote, by its name. */
    readonly logs: Readonly<Record<string, string>>;
    /** What other actions were given, by the names of their steps. */
    readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Runs the steps of an action as the runner of GitHub runs them. */
export async function runAction(action: Action, run: Run): Promise<Ran> {
    const { github, temporary, environment } = run;
    const inputs = Object.fromEntries(
        Object.entries(action.inputs).map(([name, input]) => [name, resolved(input.default, { github })]),
    );
    const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
    const context = { inputs: { ...inputs, ...run.inputs }, github, steps, runner: { temp: temporary } };
    const all = (values: Readonly<Record<string, string>> = {}): Record<string, string> =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolved(value, context)]));
    const [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY] = [path.join(temporary, 'output'), path.join(temporary, 'summary')];
    mkdirSync(temporary, { recursive: true });
    writeFileSync(GITHUB_STEP_SUMMARY, '');
    const logs: Record<string, string> = {};
    const used: Record<string, Readonly<Record<string, string>>> = {};
    let failed = false;
    for (const step of action.runs.steps) {
        if (!isDue(step.if ?? 'success()', context, failed)) continue;
        run.before?.(step.name);
        let outputs: Readonly<Record<string, string>> | undefined;
        if (step.uses === undefined) {
            writeFileSync(GITHUB_OUTPUT, '');
            const { code, log } = await bash(step.run ?? '', {
                folder: resolved(step['working-directory'] ?? run.workspace, context),
                environment: {
                    ...environment,
                    ...all(step.env),
                    ...{ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP: temporary },
                },
                script: path.join(temporary, 'step.sh'),
            });
            logs[step.name] = log;
            outputs = code === 0 ? outputsIn(readFileSync(GITHUB_OUTPUT, 'utf8')) : undefined;
        } else {
            used[step.name] = all(step.with);
            outputs = run.uses ? run.uses(step.name) : {};
        }
        failed ||= outputs === undefined && step['continue-on-error'] !== true;
        if (step.id) steps[step.id] = { outputs: outputs ?? {} };
    }
    const outputs = all(
        Object.fromEntries(Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, value])),
    );
    return { failed, outputs, summary: readFileSync(GITHUB_STEP_SUMMARY, 'utf8'), logs, used };
}

function outputsIn(text: string): Readonly<Record<string, string>> {
    const lines = text.split('\n').filter(Boolean);
    return Object.fromEntries(
        lines.map(line => {
            const [, name, value] = /^(\w+)=(.*)$/s.exec(line) ?? [];
            if (name === undefined || value === undefined) throw new Error(`"${line}" is no output.`);
            return [name, value];
        }),
    );
}
