import type { Change } from '../change.js';

const COMPILED = new Map<string, RegExp>();

/**
 * Whether a pattern names a change, by its identifier or by its path. `*` stands for one step between dots, `**` for any
 * number of them: `promise.*.lengthened`, `premium.P1.**`.
 */
export function fits(pattern: string, { id, path }: Pick<Change, 'id' | 'path'>): boolean {
    let compiled = COMPILED.get(pattern);
    if (!compiled) COMPILED.set(pattern, (compiled = compile(pattern)));
    return compiled.test(id) || compiled.test(path);
}

function compile(pattern: string): RegExp {
    const steps = pattern.split('.').map((step, index) => {
        const dot = index === 0 ? '' : '\\.';
        // Any number of steps may be none: `data.**` names `data` too.
        if (step === '**') return index === 0 ? '[^.]*(?:\\.[^.]*)*' : '(?:\\.[^.]*)*';
        return dot + step.split('*').map(escaped).join('[^.]*');
    });
    return new RegExp(`^${steps.join('')}$`, 'u');
}

function escaped(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
