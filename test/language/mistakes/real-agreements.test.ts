import { expect, test } from 'vitest';
import type { Finding } from '../../../language/findings/finding.js';
import { check, marked } from '../check.js';
import { MANAGED_IT_SERVICES } from '../examples.js';
import { slipsOf } from './slips.js';

const STATEMENT = /^[a-z]/;

/** The lines of a file that hold a statement, by their numbers. Those of prose are their author's. */
function statementLines(text: string): readonly (readonly [number: number, line: string])[] {
    let isInProse = false;
    return text.split('\n').flatMap((line, number) => {
        const isProse = isInProse || line.includes('"""');
        if ((line.match(/"""/g) ?? []).length === 1) isInProse = !isInProse;
        return !isProse && STATEMENT.test(line.trim()) ? [[number, line] as const] : [];
    });
}

/** Slips in a name: where that is declared, they are found where it is used. */
const MISNAMING: ReadonlySet<string> = new Set(['inner word misspelt', 'name misspelt', 'name in words']);

/** What a finding is about; a number in its message may depend on the line that cannot be read. */
function subject(text: string, finding: Finding): string {
    return `${finding.code} ${marked(text, finding)}`;
}

test.each(Object.keys(MANAGED_IT_SERVICES))(
    'a slip in any line of %s is one finding, on its line',
    { timeout: 120_000 },
    async name => {
        const text = MANAGED_IT_SERVICES[name] ?? '';
        const others = Object.entries(MANAGED_IT_SERVICES).filter(([other]) => other !== name);
        const findings = (written: string) => check({ [name]: written, ...Object.fromEntries(others) });
        const known = new Set((await findings(text)).map(finding => subject(text, finding)));
        for (const [number, line] of statementLines(text).filter((_, index) => index % 3 === 0)) {
            const slips = slipsOf(line.trim()).filter(([name]) => !MISNAMING.has(name));
            const [, slip = ''] = slips[(number * 7) % slips.length] ?? [];
            const broken = text
                .split('\n')
                .with(
                    number,
                    line.replace(line.trim(), () => slip),
                )
                .join('\n');
            const found = (await findings(broken)).filter(finding => !known.has(subject(broken, finding)));
            const places = found.map(({ span }) => broken.slice(0, span.offset).split('\n').length - 1);
            expect(places.length, slip).toBeLessThanOrEqual(1);
            expect(places, slip).toEqual(places.map(() => number));
        }
    },
);
