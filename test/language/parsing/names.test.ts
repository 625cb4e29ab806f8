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

test.each(WORDS)('`%s` can name whatever has a name', async word => {
    const named = (kind: string): string => `${kind} ${word} "A label"`;
    const inEachRole = [
        `${named('service')}\ntier gold "Gold" {\n  covers ${word} limited to 4 ${word} per month then USD 10.00 per ${word}\n}\n`,
        `${named('priority')} {\n  means "Bad."\n  example "Down."\n}\ntier gold "Gold" {\n  target ${word} respond 1 hour, resolve 2 hours\n}\n`,
        `${named('tier')} {\n}\ntier gold "Gold" extends ${word} {\n  price USD 1.00 per ${word} per month\n}\n`,
        `${named('calendar')} {\n  timezone "Europe/London"\n  open Mon-Fri 09:00-17:00\n}\ntier gold "Gold" {\n  hours ${word}\n}\n`,
        `agreement base "Base" {\n  ${named('access')} {\n    inactive-accounts disabled after 45 days\n  }\n  locked ${word}\n}\nagreement b "B" based on base {\n  include ${word}\n  remove ${word} because "Not needed."\n  override ${word}.inactive-accounts 30 days because "Audit."\n}\n`,
        `agreement base "Base" {\n  tier gold "Gold" {\n    price USD 1.00\n  }\n  parameter ${word} "Price" for gold.price required\n}\nagreement b "B" based on base {\n  set ${word} USD 2.00\n}\n`,
        `agreement ${word} "Base" {\n}\nagreement b "B" based on ${word} {\n  status draft\n}\n`,
        `priority P1 "Critical" {\n}\nclassification c "C" {\n  columns ${word} ${word}, other\n  row ${word} ${word}: P1, P1\n}\n`,
        `agreement b "B" {\n  example "E" {\n    given 5 ${word}\n    given urgency ${word}\n    expect credit 5%\n  }\n}\n`,
        `${named('define')} as "Something."\nclause text "Text" {\n  """\n  A {{${word}}}.\n  """\n}\n`,
    ];
    for (const text of inEachRole) {
        const broken = (await check(text)).filter(
            ({ code }) => code.startsWith('T') || code === 'A01' || code === 'A02' || code === 'U01',
        );
        expect(broken, text).toEqual([]);
    }
});

test('names may hold letters of other alphabets, digits and hyphens', async () => {
    const [library] = await resolve('service büro-24 "Büro"\nservice поддержка "Поддержка"\n');
    expect(library?.services.map(service => service.name.value)).toEqual(['büro-24', 'поддержка']);
});
