import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as model from '../../../language/agreement/model.js';
import { agreementJson } from '../../../contract/json/agreement.js';
import type * as published from '../../../contract/json/agreement-json.js';
import { TEMPLATES } from '../../../language/library/templates.js';
import { resolve } from '../../language/check.js';
import { agreementWith, EXAMPLES } from '../../language/grammar-examples.js';
import { agreements } from '../generated-agreements.js';
import { schemaErrors } from './schema.js';

const ROOT = new URL('../../../', import.meta.url).pathname;

test('the published schemas are what the types generate', () => {
    const fresh = mkdtempSync(path.join(tmpdir(), 'msa-schema-'));
    try {
        execFileSync(process.execPath, ['scripts/generate-schemas.mjs', fresh], { cwd: ROOT, stdio: 'pipe' });
        const names = readdirSync(fresh);
        expect(names).toContain('agreement.schema.json');
        for (const name of names) {
            const [made, published] = [fresh, path.join(ROOT, 'schemas')].map(folder =>
                readFileSync(path.join(folder, name), 'utf8'),
            );
            expect(made, 'run `npm run generate`').toBe(published);
        }
    } finally {
        rmSync(fresh, { recursive: true, force: true });
    }
});

test('the schema describes every definition, and refuses what the format does not have', () => {
    const schema: { $id: string; $defs: Record<string, { description?: string }> } = JSON.parse(
        readFileSync(path.join(ROOT, 'schemas/agreement.schema.json'), 'utf8'),
    );
    const undescribed = Object.entries(schema.$defs).filter(([, { description }]) => !description);
    expect(undescribed.map(([name]) => name)).toEqual([]);
    expect(schemaErrors('{}')).not.toEqual([]);
});

describe.each(TEMPLATES)('the example $name', ({ files }) => {
    test('is valid as JSON', async () => {
        for (const name of Object.keys(files)) {
            const { [name]: main = '', ...others } = files;
            for (const agreement of await resolve({ [name]: main, ...others }))
                expect(schemaErrors(agreementJson(agreement))).toEqual([]);
        }
    });
});

test.each(EXAMPLES)('$block.keyword: `$example` is valid as JSON', async ({ block, example }) => {
    for (const agreement of await resolve(agreementWith(block, example)))
        expect(schemaErrors(agreementJson(agreement))).toEqual([]);
});

test('an agreement that breaks off anywhere is valid as JSON', async () => {
    const text = Object.values(TEMPLATES.find(({ name }) => name === 'outsourcing')?.files ?? {}).join('');
    for (let length = 0; length < text.length; length += 211)
        for (const agreement of await resolve(text.slice(0, length)))
            expect(schemaErrors(agreementJson(agreement)), text.slice(0, length).slice(-80)).toEqual([]);
});

test('whatever an agreement states or leaves out, its JSON is valid and the same every time', () => {
    fc.assert(
        fc.property(agreements(fc.string({ unit: 'binary' })), agreement => {
            const json = agreementJson(agreement);
            expect(schemaErrors(json)).toEqual([]);
            expect(agreementJson(agreement)).toBe(json);
            expect(json.endsWith('}\n')).toBe(true);
        }),
        { numRuns: 60 },
    );
});

test('every part of the model is in the JSON', () => {
    /** The parts of a model that its JSON lacks; the places in files stay out, and terms are statements. */
    type Lacking<Model, Json> = Exclude<keyof Model, keyof Json | 'provenance' | 'terms'>;
    expectTypeOf<Lacking<model.Agreement, published.AgreementJson>>().toEqualTypeOf<'kind'>();
    expectTypeOf<
        | Lacking<model.Party, published.PartyJson>
        | Lacking<model.Contact, published.ContactJson>
        | Lacking<model.Calendar, published.CalendarJson>
        | Lacking<model.Category, published.CategoryJson>
        | Lacking<model.Service, published.ServiceJson>
        | Lacking<model.Priority, published.PriorityJson>
        | Lacking<model.Tier, published.TierJson>
        | Lacking<model.Availability, published.AvailabilityJson>
        | Lacking<model.CreditSchedule, published.CreditScheduleJson>
        | Lacking<model.Backup, published.BackupJson>
        | Lacking<model.Recovery, published.RecoveryJson>
        | Lacking<model.DefinedTerm, published.DefinedTermJson>
        | Lacking<model.Clause, published.ClauseJson>
        | Lacking<model.Topic, published.TopicJson>
        | Lacking<model.Parameter, published.ParameterJson>
        | Lacking<model.Deviation, published.DeviationJson>
        | Lacking<model.WorkedExample, published.WorkedExampleJson>
    >().toEqualTypeOf<never>();
    expectTypeOf<Lacking<model.Target, published.TargetJson>>().toEqualTypeOf<'promise' | 'clock'>();
    expectTypeOf<Lacking<model.TicketScope, published.TicketScopeJson>>().toEqualTypeOf<never>();
});
