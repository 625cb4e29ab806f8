import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { createMsaCoreServices } from '../../../language/module.js';
import { mergeTexts, type Versions } from '../../../review/merge/texts.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

const BASE = `// Agreed with Acme.
import "library.msa"

agreement acme "Acme" {
  version "1.0"

  tier gold "Gold" {
    // The client asked for this.
    target P1 respond 15 min, resolve 4 hours
    target P2 respond 1 hour // in the first line
    price GBP 50.00 per user per month
    covers servers, network
  }
  tier silver "Silver" {
    target P1 respond 1 hour
  }
}
`;

type Edit = readonly [from: string, to: string];

/** A text in which each edit has been made; one that cannot be made is a mistake of the test. */
function edited(text: string, ...edits: readonly Edit[]): string {
    return edits.reduce((before, [from, to]) => {
        if (!before.includes(from)) throw new Error(`The text has no "${from}".`);
        return before.replace(from, to);
    }, text);
}

function merge(ours: readonly Edit[], theirs: readonly Edit[], base = BASE): ReturnType<typeof mergeTexts> {
    const versions: Versions = { base, ours: edited(base, ...ours), theirs: edited(base, ...theirs) };
    return mergeTexts(versions, msa);
}

const P1: Edit = ['respond 15 min', 'respond 10 min'];

describe('edits of different facts go together', () => {
    const tier = (name: string): Edit => ['  tier silver', `  tier ${name} "T" {\n  }\n  tier silver`];

    test.each<readonly [string, Edit, Edit, readonly string[]]>([
        [
            'on lines that touch each other',
            P1,
            ['P2 respond 1 hour', 'P2 respond 2 hours'],
            ['    target P1 respond 10 min, resolve 4 hours\n    target P2 respond 2 hours // in the first line\n'],
        ],
        ['in one row', P1, ['resolve 4 hours', 'resolve 2 hours'], ['target P1 respond 10 min, resolve 2 hours']],
        ['added at one place', tier('bronze'), tier('iron'), ['tier bronze "T" {', 'tier iron "T" {', 'tier silver']],
        [
            'in one list',
            ['covers servers, network', 'covers servers, network, backups'],
            ['covers servers, network', 'covers network'],
            ['    covers network, backups\n'],
        ],
        [
            'in one head',
            ['tier gold "Gold"', 'tier gold "Golden"'],
            ['tier gold "Gold" {', 'tier gold "Gold" extends silver {'],
            ['  tier gold "Golden" extends silver {\n'],
        ],
        [
            'a comment and a value',
            ['The client asked', 'Acme asked'],
            P1,
            ['    // Acme asked for this.\n    target P1 respond 10'],
        ],
        [
            'a declared rename and an edit inside',
            ['tier gold "Gold"', 'tier platinum "Platinum" was gold'],
            P1,
            ['tier platinum "Platinum" was gold {', 'target P1 respond 10 min'],
        ],
        [
            'a move and an edit',
            [
                '    price GBP 50.00 per user per month\n    covers servers, network\n',
                '    covers servers, network\n    price GBP 50.00 per user per month\n',
            ],
            ['GBP 50.00', 'GBP 55.00'],
            ['    covers servers, network\n    price GBP 55.00 per user per month\n'],
        ],
        [
            'removed and edited elsewhere',
            ['    price GBP 50.00 per user per month\n', ''],
            P1,
            ['first line\n    covers', '10 min'],
        ],
        [
            'imports',
            ['import "library.msa"\n', 'import "a.msa"\nimport "library.msa"\n'],
            ['import "library.msa"\n', 'import "library.msa"\nimport "b.msa"\n'],
            ['import "a.msa"\nimport "library.msa"\nimport "b.msa"\n'],
        ],
    ])('%s', (_, ours, theirs, expected) => {
        for (const merged of [merge([ours], [theirs]), merge([theirs], [ours])]) {
            expect(merged?.conflicts).toEqual([]);
            for (const part of expected) expect(merged?.text).toContain(part);
        }
    });

    test('shows the whole result', () => {
        const merged = merge(
            [P1, ['  version "1.0"\n', '  version "1.0"\n  effective 2027-01-01\n']],
            [
                ['P2 respond 1 hour', 'P2 respond 2 hours'],
                ['  tier silver "Silver" {\n    target P1 respond 1 hour\n  }\n', ''],
            ],
        );
        expect(merged).toEqual({
            conflicts: [],
            text: `// Agreed with Acme.
import "library.msa"

agreement acme "Acme" {
  version "1.0"
  effective 2027-01-01

  tier gold "Gold" {
    // The client asked for this.
    target P1 respond 10 min, resolve 4 hours
    target P2 respond 2 hours // in the first line
    price GBP 50.00 per user per month
    covers servers, network
  }
}
`,
        });
    });
});

test('the same fact becomes a conflict that names both values, with the rest merged', () => {
    const merged = merge(
        [P1, ['"1.0"', '"1.1"']],
        [['respond 15 min, resolve 4 hours', 'respond 30 min, resolve 2 hours']],
    );
    expect(merged?.conflicts).toEqual([
        { place: ['agreement acme', 'tier gold', 'target P1 respond'], ours: '10 min', theirs: '30 min' },
    ]);
    expect(merged?.text).toBe(`// Agreed with Acme.
import "library.msa"

agreement acme "Acme" {
  version "1.1"

  tier gold "Gold" {
    // The client asked for this.
<<<<<<< ours: 10 min
    target P1 respond 10 min, resolve 2 hours
=======
    target P1 respond 30 min, resolve 2 hours
>>>>>>> theirs: 30 min
    target P2 respond 1 hour // in the first line
    price GBP 50.00 per user per month
    covers servers, network
  }
  tier silver "Silver" {
    target P1 respond 1 hour
  }
}
`);
});

describe('the same fact is a conflict', () => {
    test.each<readonly [string, Edit, Edit, string, string]>([
        [
            'of a price',
            ['GBP 50.00', 'GBP 55.00'],
            ['GBP 50.00', 'GBP 60.00'],
            'GBP 55.00 per user per month',
            'GBP 60.00 per user per month',
        ],
        ['of a version', ['"1.0"', '"1.1"'], ['"1.0"', '"2.0"'], '"1.1"', '"2.0"'],
        [
            'that one side removed',
            ['    price GBP 50.00 per user per month\n', ''],
            ['GBP 50.00', 'GBP 60.00'],
            'removed',
            'price GBP 60.00 per user per month',
        ],
        [
            'removed with its block',
            ['  tier silver "Silver" {\n    target P1 respond 1 hour\n  }\n', ''],
            ['P1 respond 1 hour', 'P1 respond 2 hours'],
            'removed',
            'tier silver "Silver"',
        ],
        [
            'that both added',
            ['    covers', '    hours support\n    covers'],
            ['    covers', '    hours nights\n    covers'],
            'support',
            'nights',
        ],
        [
            'of a label',
            ['tier gold "Gold"', 'tier gold "Golden"'],
            ['tier gold "Gold"', 'tier gold "Gilded"'],
            'tier gold "Golden"',
            'tier gold "Gilded"',
        ],
        [
            'that may be stated often',
            ['target P2 respond 1 hour', 'target P2 respond 2 hours'],
            ['target P2 respond 1 hour', 'target P2 respond 3 hours'],
            '2 hours',
            '3 hours',
        ],
    ])('%s', (_, ours, theirs, oursSaid, theirsSaid) => {
        const merged = merge([ours], [theirs]);
        expect(merged?.conflicts.map(({ ours, theirs }) => [ours, theirs])).toEqual([[oursSaid, theirsSaid]]);
        expect(merged?.text).toContain(`\n<<<<<<< ours: ${oursSaid}\n`);
        expect(merged?.text).toContain(`\n>>>>>>> theirs: ${theirsSaid}\n`);
        const mirrored = merge([theirs], [ours]);
        expect(mirrored?.conflicts.map(({ ours, theirs }) => [ours, theirs])).toEqual([[theirsSaid, oursSaid]]);
        // Whoever takes one side of every conflict has a file that can be read.
        for (const side of ['ours', 'theirs'] as const) expect(readable(taken(merged?.text ?? '', side))).toBe(true);
    });

    test('the markers are as long as git wants them', () => {
        const versions = { base: 'version "1"', ours: 'version "2"', theirs: 'version "3"' };
        const inAgreement = Object.fromEntries(
            Object.entries(versions).map(([side, text]) => [side, `agreement a "A" {\n  ${text}\n}\n`]),
        ) as unknown as Versions;
        expect(mergeTexts(inAgreement, msa, 9)?.text).toContain(
            '<<<<<<<<< ours: "2"\n  version "2"\n=========\n  version "3"\n>>>>>>>>> theirs: "3"\n',
        );
    });
});

/** The text of a merge in which all conflicts are resolved for one side. */
function taken(text: string, side: 'ours' | 'theirs'): string {
    return text.replace(
        /<{7} ours[^\n]*\n((?:(?!={7})[^\n]*\n)*)={7}\n((?:(?!>{7})[^\n]*\n)*)>{7} theirs[^\n]*\n/g,
        (_, ours: string, theirs: string) => (side === 'ours' ? ours : theirs),
    );
}

function readable(text: string): boolean {
    const { lexerErrors, parserErrors } = msa.parser.LangiumParser.parse(text);
    return lexerErrors.length + parserErrors.length === 0;
}

describe('layout', () => {
    const long = 'agreement a "A" {\r\n  version "1"\r\n  locale "en-GB"\r\n}\r\n';

    test('line ends are those of ours', () => {
        const merged = mergeTexts(
            {
                base: long,
                ours: long.replace('"1"', '"2"'),
                theirs: long.replace('en-GB', 'en-US').replaceAll('\r', ''),
            },
            msa,
        );
        expect(merged?.text).toBe('agreement a "A" {\r\n  version "2"\r\n  locale "en-US"\r\n}\r\n');
    });

    test('a file that is not formatted stays as it is', () => {
        const base = 'agreement a "A" {\n      version "1"\n\n\n\n   locale "en-GB"\n}\n';
        const merged = mergeTexts(
            { base, ours: base.replace('"1"', '"2"'), theirs: base.replace('en-GB', 'en-US') },
            msa,
        );
        expect(merged?.text).toBe('agreement a "A" {\n      version "2"\n\n\n\n   locale "en-US"\n}\n');
    });

    test('what is added on a line of its own ends a comment', () => {
        const base = 'agreement a "A" { version "1" // the first\n}\n';
        const merged = mergeTexts(
            {
                base,
                ours: base.replace('"1"', '"2"'),
                theirs: 'agreement a "A" { version "1" /* */ locale "en-GB" // the first\n}\n',
            },
            msa,
        );
        expect(merged?.conflicts).toEqual([]);
        expect(readable(merged?.text ?? '')).toBe(true);
        expect(merged?.text).toMatch(/version "2"[^]*locale "en-GB"/);
    });
});

describe('what only lines can merge', () => {
    test.each([
        [
            'a text that cannot be read',
            { base: BASE, ours: BASE.replace('target', 'tarrget'), theirs: BASE.replace('1.0', '2') },
        ],
        [
            'priorities in two new orders',
            {
                base: 'priority a "A" {}\npriority b "B" {}\npriority c "C" {}\n',
                ours: 'priority b "B" {}\npriority a "A" {}\npriority c "C" {}\n',
                theirs: 'priority a "A" {}\npriority c "C" {}\npriority b "B" {}\n',
            },
        ],
    ])('%s', (_, versions) => {
        expect(mergeTexts(versions, msa)).toBeUndefined();
    });
});
