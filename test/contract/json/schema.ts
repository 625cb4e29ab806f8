import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../schemas/agreement.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const validate = ajv.compile(schema);

/** What the published schema has against a text; empty where it allows it. */
export function schemaErrors(json: string): readonly string[] {
    if (validate(JSON.parse(json))) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
    );
}
