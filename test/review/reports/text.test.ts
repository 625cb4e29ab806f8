import { styleText } from 'node:util';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../contract/text/terminal-text.js';
import { textReport } from '../../../review/reports/text.js';
import {
    agreement,
    CALENDAR,
    change,
    CONTEXT,
    EVERYTHING,
    LOOSENED,
    NOTHING,
    reviewOf,
    SERVICE_ADDED,
    SHARED_HOURS,
} from './reviews.js';

const everything = textReport(EVERYTHING, CONTEXT);

test('the verdict comes first, then how many changes are better and worse for whom', () => {
    const [verdict, extent] = textReport(EVERYTHING, { ...CONTEXT, columns: 120 }).split('\n');
    expect(verdict).toBe(
        'Worse for the client: 3 changes are stopped until approved, and 1 finding about the review must be settled.',
    );
    expect(extent).toBe(
        'From main to HEAD, seen from the side of the client: 10 changes in 2 agreements, from which 15 more follow.',
    );
    expect(everything).toContain('  Client    5 worse · 2 better · 1 unclear · 2 neutral\n');
    expect(everything).toContain('  Provider  2 worse · 5 better · 1 unclear · 2 neutral\n');
});

test('the gravest group comes first, and renames stand apart', () => {
    expect(everything.match(/^[A-Z][a-z ]+\(\d+\)$/gm)).toEqual([
        'Stopped (3)',
        'Needs review (1)',
        'Worse (2)',
        'Improved (2)',
        'Neutral (1)',
        'Renamed and moved (1)',
        'About the review (1)',
    ]);
});

test('a change that fits has one line', () => {
    const update = change('Premium / P1 / Update', '1 h → 2 h');
    const review = reviewOf([agreement('Acme', [update])]);
    expect(textReport(review, { ...CONTEXT, columns: 120 })).toContain(
        `  Premium / P1 / Update  1 h → 2 h  worse for the client · major · ${update.fingerprint}  services.msa:41\n`,
    );
});

test('what is gone is shown where it was, and out of what it was taken', () => {
    expect(everything).toContain('removed: 5% of the fee below 99.5%');
    expect(everything).toContain('services.msa:119 (before), out of services.msa:110');
});

test('long clauses are shown from where they differ', () => {
    expect(everything).toMatch(/- ….{10,50} intent or gross negligence,.*\n +\+ ….{10,50} intent, and/);
});

test('a cause shows its first consequences and counts the others', () => {
    const text = textReport(reviewOf([agreement('Acme', [CALENDAR])]), CONTEXT);
    expect(text).toContain('12 commitments follow, all worse for the client:\n        Premium / P1 / Resolution ');
    expect(text).toContain('        … and 7 more\n');
    expect(text).toContain('This holds if no ticket is reported at night.');
});

test('where its consequences differ, it says how many are what', () => {
    const [first, ...others] = CALENDAR.consequences;
    const consequences = first
        ? [{ ...first, verdict: { ...first.verdict, client: 'better' as const } }, ...others]
        : [];
    const text = textReport(reviewOf([agreement('Acme', [{ ...CALENDAR, consequences }])]), CONTEXT);
    expect(text).toContain('12 commitments follow, 11 of them worse, 1 better for the client:\n');
});

test('an edit of what several agreements use is shown once, with all that follows and where', () => {
    const text = textReport(reviewOf([], { shared: [SHARED_HOURS] }), { ...CONTEXT, columns: 120 });
    expect(text).toContain('  In Acme Managed Services (services.msa) and Globex Support (clients/globex.msa):\n');
    expect(text).toContain(`${SHARED_HOURS.fingerprint}  services.msa:5\n`);
    expect(text).toContain(
        [
            '3 commitments in 2 agreements follow, all better for the client:',
            '        Nights / P1 / Response                4 hours',
            '        acme: Acme Plant / P2 / Response      4 hours',
            '        globex: Globex Plant / P2 / Response  4 hours\n',
        ].join('\n'),
    );
});

test('who has to approve is in the command', () => {
    const stopped = change('Fee', '1 → 2', { gated: true, missingRoles: ['client-owner', 'legal'] });
    expect(textReport(reviewOf([agreement('Acme', [stopped])]), CONTEXT)).toContain(
        `msa approve ${stopped.fingerprint} --role client-owner --reason "WHY"`,
    );
});

test('an approved change stays visible, with who approved it and why', () => {
    expect(everything).toContain('✓ Approved by Ada Brown as client-owner: Replaced by the right to terminate.');
});

test('it says how to approve what is stopped, and only then', () => {
    expect(everything).toContain(`msa approve ${LOOSENED.fingerprint} --role ROLE --reason "WHY"`);
    expect(textReport(reviewOf([agreement('Acme', [SERVICE_ADDED])]), CONTEXT)).not.toContain('msa approve');
});

test('several agreements are told from each other', () => {
    expect(everything).toContain('\n  In Globex Support (clients/globex.msa):\n\n  Exit / Assistance ');
});

describe('the verdict', () => {
    const verdictOf = (...parameters: Parameters<typeof reviewOf>): string | undefined =>
        textReport(reviewOf(...parameters), { ...CONTEXT, columns: 120 }).split('\n')[0];

    test('of nothing', () => {
        expect(textReport(NOTHING, CONTEXT)).toBe(
            'Nothing that is agreed has changed.\nmain and HEAD say the same in 1 agreement.\n',
        );
    });

    test('of an agreement that is new', () => {
        expect(verdictOf([agreement('Acme', [], { status: 'added' })])).toBe('1 agreement is new.');
    });

    test('of an improvement', () => {
        expect(verdictOf([agreement('Acme', [SERVICE_ADDED])])).toBe('Better for the client, and nothing is stopped.');
    });

    test('of what others have approved', () => {
        const approved = change('Fee', '1 → 2', {
            approval: { by: 'Ada', role: 'owner', reason: 'Agreed.', file: 'a' },
        });
        expect(verdictOf([agreement('Acme', [approved])])).toBe(
            'Worse for the client, and nothing is stopped: 1 change is approved.',
        );
    });

    test('from both sides', () => {
        expect(
            verdictOf([agreement('Acme', [LOOSENED, { ...SERVICE_ADDED, gated: true }])], { perspective: 'both' }),
        ).toBe('Worse for both parties: 2 changes are stopped until approved.');
    });
});

test.each([80, 100, 120])('at %d columns no line is wider', columns => {
    for (const line of textReport(EVERYTHING, { ...CONTEXT, columns }).split('\n'))
        expect(columnsOf(line), line).toBeLessThanOrEqual(columns);
});

test('colours change no words', () => {
    const styled = textReport(EVERYTHING, {
        ...CONTEXT,
        styled: (style, text) => styleText(style, text, { validateStream: false }),
    });
    expect(styled).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(everything);
});
