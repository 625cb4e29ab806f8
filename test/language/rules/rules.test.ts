import { describe, expect, test } from 'vitest';
import { RULES } from '../../../language/rules/rules.js';
import { applyFix, check } from '../check.js';

test('codes and slugs are unique, and the table is in the order of the codes', () => {
    const codes = RULES.map(rule => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(RULES.map(rule => rule.slug)).size).toBe(codes.length);
    expect(codes).toEqual([...codes].sort());
});

describe.each(RULES.map(rule => ({ rule, name: `${rule.code} ${rule.slug}` })))('$name', ({ rule }) => {
    test('reports its failing example, in whole sentences', async () => {
        const findings = (await check(rule.example.fails)).filter(finding => finding.code === rule.code);
        expect(findings).not.toEqual([]);
        for (const { message, help } of findings) {
            expect(message).toMatch(/^[A-Z`"].*[.?]$/s);
            if (help !== undefined) expect(help).toMatch(/^[A-Z`].*[.?]$/s);
        }
    });

    test('is silent on its passing example, which is free of errors', async () => {
        const findings = await check(rule.example.passes);
        expect(findings.filter(finding => finding.code === rule.code || finding.severity === 'error')).toEqual([]);
    });

    test(
        rule.fixable ? 'has a fix that mends the failing example' : 'offers no fix for its failing example',
        async () => {
            const findings = (await check(rule.example.fails)).filter(finding => finding.code === rule.code);
            const fixable = findings.filter(finding => finding.fixes.length > 0);
            expect(fixable.length > 0).toBe(rule.fixable);
            for (const finding of fixable) {
                const after = await check(applyFix(rule.example.fails, finding));
                const remaining = after.filter(({ code }) => code === rule.code);
                expect(remaining.length).toBeLessThan(findings.length);
            }
        },
    );

    test('explains itself', () => {
        expect(rule.summary).toMatch(/^[A-Z].*\.$/s);
        expect(rule.explanation.length).toBeGreaterThan(80);
    });
});
