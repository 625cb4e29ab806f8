import { describe, expect, test } from 'vitest';
import type { GradedChange, Review } from '../../../review/change.js';
import { FORMATS, type FormatName } from '../../../review/reports/formats.js';
import { rootsOf } from '../../../review/reports/groups.js';
import { HOSTILE, HUGE, write } from './hostile.js';
import { CONTEXT, EVERYTHING, NOTHING } from './reviews.js';

const NAMES = Object.keys(FORMATS) as FormatName[];

const withConsequences = (change: GradedChange): readonly GradedChange[] => [
    change,
    ...change.consequences.flatMap(withConsequences),
];

/** The fingerprints of a review that an output holds: those of its root changes. */
function fingerprintsIn(output: string, review: Review): Set<string> {
    const written = new Set(output.match(/(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])/g));
    return new Set(
        rootsOf(review)
            .map(change => change.fingerprint)
            .filter(fingerprint => written.has(fingerprint)),
    );
}

/** How many changes an output says that it leaves out. */
function leftOut(output: string): number {
    const sentences = output.matchAll(
        /(?:_|\+|")(\d+) more (?:is|are|change|changes|error|errors|warning|warnings|notice|notices)\b/g,
    );
    return [...sentences].reduce((sum, [, count]) => sum + Number(count), 0);
}

describe.each(NAMES)('%s', name => {
    test('states every change, and none that is not there', () => {
        const output = write(name, EVERYTHING);
        const approvable = EVERYTHING.findings.flatMap(({ fingerprint }) => fingerprint ?? []);
        const all = new Set<string>([
            ...approvable,
            ...rootsOf(EVERYTHING)
                .flatMap(withConsequences)
                .map(change => change.fingerprint),
        ]);
        expect(fingerprintsIn(output, EVERYTHING)).toEqual(
            new Set(rootsOf(EVERYTHING).map(change => change.fingerprint)),
        );
        for (const [written] of output.matchAll(/(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])/g))
            expect(all).toContain(written);
    });

    test('of 5,000 changes, says how many it leaves out', () => {
        const output = write(name, HUGE);
        const findings = HUGE.findings.length;
        const shown = fingerprintsIn(output, HUGE).size;
        const counted = shown + leftOut(output);
        // Findings are counted with the changes where a limit of the host is common to both.
        expect(
            counted === 5000 || (counted >= 5000 && counted <= 5000 + findings),
            `${shown} + ${leftOut(output)}`,
        ).toBe(true);
    });

    test('shows the gravest changes where it cannot show all', () => {
        const shown = fingerprintsIn(write(name, HUGE), HUGE);
        const isStopped = (change: GradedChange): boolean => withConsequences(change).some(each => each.gated);
        const gated = rootsOf(HUGE).filter(isStopped);
        const others = rootsOf(HUGE).filter(change => !isStopped(change) && shown.has(change.fingerprint));
        const hasAllGated = gated.every(change => shown.has(change.fingerprint));
        expect(hasAllGated || others.length === 0 || name === 'github').toBe(true);
    });

    test('lets no text steer a terminal or turn the direction of writing', () => {
        const steering = /.{0,30}(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u.exec(write(name, HOSTILE));
        expect(steering?.[0]).toBeUndefined();
    });

    test('is the same every time', () => {
        expect(FORMATS[name].write(HOSTILE, CONTEXT)).toBe(write(name, HOSTILE));
    });

    test('has something to say of nothing', () => {
        expect(write(name, NOTHING)).toMatch(/\S|^$/);
    });
});
