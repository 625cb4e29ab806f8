/** What expressions of a workflow may name: `github`, `inputs`, `steps` and the like. */
export type Context = Readonly<Record<string, unknown>>;

/** A text with its `${{ … }}` replaced. */
export function resolved(text: string, context: Context): string {
    return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => valueOf(expression, context));
}

/** Whether a step runs: its condition, and no step before it failed unless it says otherwise. */
export function isDue(condition: string, context: Context, failed: boolean): boolean {
    const terms = condition.replace(/^\$\{\{ (.+) \}\}$/, '$1').split(' && ');
    const isAnyway = terms.some(term => term === 'always()' || term === '!cancelled()');
    return (isAnyway || !failed) && terms.every(term => term.endsWith('()') || holds(term, context));
}

function holds(term: string, context: Context): boolean {
    const [left, operator, right, ...more] = term.split(/ (==|!=) /);
    if (left === undefined || right === undefined || more.length > 0) throw new Error(`What is "${term}"?`);
    return (valueOf(left, context) === valueOf(right, context)) === (operator === '==');
}

/** Paths into the context with `||`, and texts in quotes: no more is used, and all else is an error. */
function valueOf(expression: string, context: Context): string {
    for (const part of expression.split(' || ')) {
        const text = /^'(.*)'$/.exec(part)?.[1];
        if (text === undefined && !/^[a-z]\w*(\.[\w-]+)+$/.test(part)) throw new Error(`What is "${part}"?`);
        const value = text ?? String(at(part, context) ?? '');
        if (value !== '') return value;
    }
    return '';
}

function at(path: string, context: Context): unknown {
    return path
        .split('.')
        .reduce<unknown>(
            (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
            context,
        );
}
