import { expect, test } from 'vitest';
import type { Finding } from '../../../language/findings/finding.js';
import { applyFix, check, marked } from '../check.js';
import { mistakes, type Mistake } from './mistakes.js';

/** What is found in the texts without their mistakes. */
const sound = new Map<string, readonly string[]>();

/** What the mistake adds to the findings of the text without it. */
async function findingsOf({ text, meant }: Mistake): Promise<readonly Finding[]> {
    if (!sound.has(meant)) sound.set(meant, (await check(meant)).map(key));
    const before = [...(sound.get(meant) ?? [])];
    return (await check(text)).filter(finding => {
        const index = before.indexOf(key(finding));
        if (index >= 0) before.splice(index, 1);
        return index < 0;
    });
}

const key = ({ code, message }: Finding): string => `${code} ${message}`;

function lineOf(text: string, offset: number): number {
    return text.slice(0, offset).split('\n').length - 1;
}

/** The findings of a mistake for people to read: place, words and fixes. */
function recorded({ slip, written, text, firstLine }: Mistake, findings: readonly Finding[]): string {
    const lines = findings.map(finding => {
        const line = lineOf(text, finding.span.offset) - firstLine;
        const place = `«${marked(text, finding).split('\n')[0] ?? ''}»${line === 0 ? '' : ` (line ${line >= 0 ? '+' : ''}${line})`}`;
        const fixes = finding.fixes.map(
            ({ isCertain }, index) => `      ${isCertain ? '⇒' : '→'} ${changed(text, applyFix(text, finding, index))}`,
        );
        return [`    ${finding.code} ${place} ${shortened(finding.message)}`, ...fixes].join('\n');
    });
    return [`  ${slip}: ${written.replaceAll('\n', '⏎')}`, ...(lines.length > 0 ? lines : ['    (no finding)'])].join(
        '\n',
    );
}

const MOST_LETTERS = 150;

function shortened(message: string): string {
    return message.length > MOST_LETTERS ? `${message.slice(0, MOST_LETTERS)}…` : message;
}

/** The lines of a text that differ from those of another. */
function changed(before: string, after: string): string {
    const [old, lines] = [before.split('\n'), after.split('\n')];
    let start = 0;
    while (start < lines.length && lines[start] === old[start]) start++;
    let end = 0;
    while (end < lines.length - start && end < old.length - start && lines.at(-1 - end) === old.at(-1 - end)) end++;
    const shown = lines.slice(start, lines.length - end);
    return shown.length > 0 ? shown.map(line => line.trim()).join('⏎') : '(line removed)';
}

const RECORD = new URL('mistakes.txt', import.meta.url).pathname;

test('every mistake has its finding, on its line', { timeout: 300_000 }, async () => {
    const found: { readonly mistake: Mistake; readonly findings: readonly Finding[] }[] = [];
    for (const mistake of mistakes()) found.push({ mistake, findings: await findingsOf(mistake) });

    const wrong = found.filter(({ findings }) => findings.length > 0);
    const count = wrong.reduce((sum, { findings }) => sum + findings.length, 0);
    const astray = wrong.filter(({ mistake: { text, firstLine, lastLine }, findings }) =>
        findings.some(({ span }) => lineOf(text, span.offset) < firstLine || lineOf(text, span.offset) > lastLine),
    );
    const places = new Map(
        found.map(({ mistake }) => [mistake.place, found.filter(each => each.mistake.place === mistake.place)]),
    );
    const record = [...places]
        .map(([place, each]) => [place, ...each.map(({ mistake, findings }) => recorded(mistake, findings))].join('\n'))
        .join('\n\n');
    const mends = ({ text, meant }: Mistake, [finding]: readonly Finding[]): boolean =>
        finding?.fixes.some((_, index) => applyFix(text, finding, index) === meant) ?? false;
    const mended = wrong.filter(({ mistake, findings }) => mends(mistake, findings));
    const sure = wrong.filter(({ findings: [finding] }) => finding?.fixes[0]?.isCertain);
    const otherwise = sure.filter(({ mistake, findings }) => !mends(mistake, findings));
    await expect(`${record}\n`).toMatchFileSnapshot(RECORD);
    expect(wrong.length).toBeGreaterThan(300);
    expect(astray.map(({ mistake }) => mistake.written)).toEqual([]);
    expect(count / wrong.length).toBeLessThan(1.01);
    // The rest lacks what only its author knows: a label, a name, a unit, a currency.
    expect(mended.length / wrong.length).toBeGreaterThan(0.75);
    expect(otherwise.length / sure.length).toBeLessThan(0.04);
});
