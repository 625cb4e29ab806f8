import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import schema from '../../../schemas/review.schema.json' with { type: 'json' };
import { HOSTILE, HUGE, write } from './hostile.js';
import { CALENDAR, EVERYTHING, NOTHING, POLICY_WEAKENED, SHARED_HOURS } from './reviews.js';

const validate = new Ajv2020({ strict: true }).compile(schema);

test.each([EVERYTHING, NOTHING, HOSTILE, HUGE])('a review is valid by the published schema', review => {
    const json: unknown = JSON.parse(write('json', review));
    expect(validate(json) ? [] : validate.errors?.slice(0, 3)).toEqual([]);
});

test('the schema describes every definition, and refuses what the format does not have', () => {
    const undescribed = Object.entries(schema.$defs).filter(([, definition]) => !('description' in definition));
    expect(undescribed.map(([name]) => name)).toEqual([]);
    expect(validate({})).toBe(false);
    expect(validate({ ...JSON.parse(write('json', NOTHING)), more: true })).toBe(false);
});

test('JSON has the verdict, the counts, and all that follows from a cause', () => {
    const json = JSON.parse(write('json', EVERYTHING));
    expect(json).toMatchObject({ format: 'msa-review', formatVersion: 1, perspective: 'client', gated: true });
    expect(json.verdict).toMatch(/^Worse for the client: 3 changes are stopped until approved/);
    expect(json.counts.client).toEqual({ worse: 5, better: 2, mixed: 0, unclear: 1, neutral: 2 });
    expect(json.counts.groups).toEqual({ stopped: 3, review: 1, worse: 2, improved: 2, neutral: 1, renamed: 1 });
    const [acme] = json.agreements;
    const calendar = acme.changes.find((each: { id: string }) => each.id === CALENDAR.id);
    expect(calendar.consequences.map((each: { fingerprint: string }) => each.fingerprint)).toEqual(
        CALENDAR.consequences.map(each => each.fingerprint),
    );
    expect(calendar.after.location).toEqual({ file: 'services.msa', line: 12, column: 3, endLine: 12, endColumn: 20 });
    expect(json.shared).toMatchObject([
        {
            fingerprint: SHARED_HOURS.fingerprint,
            reaches: [{ name: 'acme', file: 'services.msa' }, { name: 'globex' }],
        },
    ]);
    expect(json.findings).toEqual([POLICY_WEAKENED]);
});

test('the manual names the format and its schema', () => {
    const manual = readFileSync(new URL('../../../docs/json.md', import.meta.url), 'utf8');
    expect(manual).toContain('"format": "msa-review"');
    expect(manual).toContain('schemas/review.schema.json');
});
