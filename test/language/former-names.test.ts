import { describe, expect, test } from 'vitest';
import type { Agreement, Declaration } from '../../language/agreement/model.js';
import { format } from '../../language/format.js';
import { readingsOf } from '../truth/readings.js';
import { blockAround } from './around.js';
import { applyFix, check, load, resolve } from './check.js';
import { describedBlocks } from './reference.js';
import { marks } from './rules/marks.js';

const NAMED = describedBlocks().filter(({ syntax }) => syntax.includes('NAME "name" [was NAME, …]'));

/** Everything that has a name, at any depth of the model. */
function declarationsIn(part: unknown): Declaration[] {
    if (typeof part !== 'object' || part === null) return [];
    const inside = Object.values(part).flatMap(declarationsIn);
    return 'formerNames' in part ? [part as Declaration, ...inside] : inside;
}

const namesOf = (agreements: readonly Agreement[]): string[] =>
    declarationsIn(agreements).flatMap(({ formerNames }) => formerNames.map(({ value }) => value));

describe('`was` after the label of a declaration', () => {
    test('nearly every block has a name, and so former ones', () => {
        expect(NAMED.length).toBeGreaterThan(28);
    });

    test.each(NAMED)('$keyword', async block => {
        const text = blockAround(block, 'subject', '').replace('subject "Subject"', 'subject "Subject" was old, older');
        const wrapped = block.keyword === 'agreement' ? text : `agreement a "A" {\n${text}\n}\n`;
        expect(new Set(namesOf(await resolve(wrapped)))).toEqual(new Set(['old', 'older']));
    });

    test.each([
        'category c "C" was old',
        'service c "C" was old',
        'define c "C" was old also "D" as "Words."',
        'clause c "C" was old { "Words." }',
        'annex c "C" was old { "Words." }',
        'tier b "B" { }\ntier c "C" was old extends b { }',
    ])('%s', async text => {
        expect(namesOf(await resolve(text))).toEqual(['old']);
    });

    test('a parameter, an agreement with a base, and a contact', async () => {
        const text = `agreement s "S" was old-s {
  provider p "P" { contact c "C" was old-c { } }
  tier t "T" { target all respond 1 hour }
  parameter time "Time" was old-time for t.all.respond
}
agreement a "A" was old-a based on s { }`;
        const [standard, client] = await resolve(text);
        expect(namesOf(standard ? [standard] : [])).toEqual(expect.arrayContaining(['old-s', 'old-c', 'old-time']));
        expect(client?.formerNames.map(({ value }) => value)).toEqual(['old-a']);
    });

    test('words of the language, such as `was` itself, may be former names, and `was` a name', async () => {
        expect(namesOf(await resolve('tier was "Was" was tier, was, extends extends b { }'))).toEqual([
            'tier',
            'was',
            'extends',
        ]);
    });

    test('the contract does not know it, and the JSON does', async () => {
        const before = await readingsOf('tier platinum "Platinum" { means "Fast." }');
        const after = await readingsOf('tier platinum "Platinum" was premium { means "Fast." }');
        expect(after.contract).toBe(before.contract);
        expect(after.findings.map(({ code }) => code)).toEqual(before.findings.map(({ code }) => code));
        const { tiers } = JSON.parse(after.json) as { tiers: { formerNames?: string[] }[] };
        expect(tiers.map(({ formerNames }) => formerNames)).toEqual([['premium']]);
        expect(before.json).not.toContain('formerNames');
    });

    test('the formatter keeps it on the line of its declaration', async () => {
        const { services } = await load('');
        const text = 'tier platinum "Platinum"\n    was   premium ,gold {\nmeans "Fast."\n}\n';
        expect(format(text, services.msa)).toBe('tier platinum "Platinum" was premium, gold {\n  means "Fast."\n}\n');
    });
});

const tier = (name: string, was = ''): string => `tier ${name} "${name}"${was} { means "Fast." }\n`;

describe('A21 stale former names', () => {
    test.each([
        ['its own name', tier('a', ' was a'), tier('a')],
        ['a tier that still has the name', tier('a', ' was b') + tier('b'), tier('a') + tier('b')],
        ['the same twice', tier('a', ' was b, b'), tier('a', ' was b')],
        ['one of several', tier('a', ' was a, b'), tier('a', ' was b')],
        ['what another tier was', tier('a', ' was c') + tier('b', ' was c'), tier('a', ' was c') + tier('b')],
    ])('%s is found, and mended', async (_, text, mended) => {
        const found = (await check(text)).filter(({ code }) => code === 'A21');
        expect(found).toHaveLength(1);
        expect(found.map(finding => applyFix(text, finding))).toEqual([mended]);
    });

    test.each([
        ['a name that is gone', tier('a', ' was b')],
        ['names that move on', tier('platinum', ' was gold') + tier('gold', ' was silver')],
        ['a name that a thing of another kind has now', `${tier('a', ' was servers')}service servers "Servers"`],
        [
            'contacts of two parties',
            'provider p "P" { contact c "C" was desk { } }\nclient q "Q" { contact c "C" was desk { } contact d "D" { } }',
        ],
        [
            'what the base has and the agreement removes',
            `agreement s "S" {\n${tier('premium')}}\nagreement a "A" based on s {\nremove premium because "It is new."\n${tier('platinum', ' was premium')}}`,
        ],
    ])('%s is not', async (_, text) => {
        expect(await marks('A21', text)).toEqual([]);
    });

    test('the base still has it', async () => {
        const text = `agreement s "S" {\n${tier('premium')}}\nagreement a "A" based on s {\n${tier('platinum', ' was premium')}}`;
        expect(await marks('A21', text)).toEqual(['premium']);
    });

    test('says what a comparison would do', async () => {
        const [finding] = (await check(tier('a', ' was b') + tier('b'))).filter(({ code }) => code === 'A21');
        expect(finding?.message).toBe(
            '`a` is said to have been `b` before, and the agreement still has the tier `b`, so a comparison would hold the wrong ones against each other.',
        );
    });
});

test('a reference to the former name says the new one', async () => {
    const text = 'service monitoring "Monitoring" was watching\ntier a "A" { covers watching }\n';
    const [finding] = (await check(text)).filter(({ code }) => code === 'A01');
    expect(finding?.help).toBe('It is called `monitoring` now.');
    expect(finding && applyFix(text, finding)).toContain('covers monitoring');
});
