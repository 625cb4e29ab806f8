import { expect, test } from 'vitest';
import { GrammarAST, GrammarUtils, AstUtils } from 'langium';
import { MsaGrammar } from '../../../language/generated/grammar.js';
import { check, resolve } from '../check.js';

const WORDS = [
    ...new Set(
        MsaGrammar()
            .rules.filter(GrammarAST.isParserRule)
            .flatMap(rule => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
            .map(keyword => keyword.value)
            .filter(word => /^[A-Za-z]/.test(word)),
    ),
];

test('the language has words', () => {
    expect(WORDS.length).toBeGreaterThan(100);
    expect(GrammarUtils.isOptionalCardinality('?')).toBe(true);
});

test.each(WORDS)('`%s` can name a service, a priority, a tier, a unit and a calendar', async word => {
    const named = (kind: string): string => `${kind} ${word} "A label"`;
    const inEachRole = [
        `${named('service')}\ntier gold "Gold" {\n  covers ${word} limited to 4 ${word} per month then USD 10.00 per ${word}\n}\n`,
        `${named('priority')} {\n  means "Bad."\n  example "Down."\n}\ntier gold "Gold" {\n  target ${word} respond 1 hour, resolve 2 hours\n}\n`,
        `${named('tier')} {\n}\ntier gold "Gold" extends ${word} {\n  price USD 1.00 per ${word} per month\n}\n`,
        `${named('calendar')} {\n  timezone "Europe/London"\n  open Mon-Fri 09:00-17:00\n}\ntier gold "Gold" {\n  hours ${word}\n}\n`,
        `${named('define')} as "Something."\nclause text "Text" {\n  """\n  A {{${word}}}.\n  """\n}\n`,
    ];
    for (const text of inEachRole) {
        const broken = (await check(text)).filter(
            ({ code }) => code.startsWith('T') || code === 'A01' || code === 'A02',
        );
        expect(broken, text).toEqual([]);
    }
});

test('names may hold letters of other alphabets, digits and hyphens', async () => {
    const [library] = await resolve('service büro-24 "Büro"\nservice поддержка "Поддержка"\n');
    expect(library?.services.map(service => service.name.value)).toEqual(['büro-24', 'поддержка']);
});
