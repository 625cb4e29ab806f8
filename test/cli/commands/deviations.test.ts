import { expect, test } from 'vitest';
import { workplace } from '../msa.js';

const { file, read, msa } = workplace();

const STANDARD = `agreement standard-agreement "Standard" {
  status template
  provider northwind "Northwind" { address "Leeds" }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The ERP is down." }
  tier standard "Standard" { covers servers target P1 respond 1 hour, resolve 8 hours }
  tier premium "Premium" extends standard { target P1 respond 15 min }
  locked standard.P1.resolve
}
`;
const ACME = `import "standard.msa"

agreement acme "Acme" based on standard-agreement {
  client acme-ltd "Acme Ltd" { address "Sheffield" }
  override standard.P1.respond 30 min because "The plant runs at night."
  override standard.P1.resolve 9 hours because "Slower."
}
`;

function write(): void {
    file('standard.msa', STANDARD);
    file('acme.msa', ACME);
}

test('the text says what is, what was, why, and where', async () => {
    write();
    const { code, out } = await msa('deviations', 'acme.msa');
    expect(code).toBe(0);
    expect(out).toBe(`acme departs from standard-agreement in 3 places.
  \`acme-ltd\` is added: \`client acme-ltd "Acme Ltd"\`.
    acme.msa:4
  \`standard.P1.respond\` is \`30 min\` instead of \`respond 1 hour\`. The plant runs at night.
    acme.msa:5
  \`standard.P1.resolve\` is \`9 hours\` instead of \`resolve 8 hours\`. Slower. The base locks it, so it stays as it was.
    acme.msa:6
`);
});

test('Markdown is a table, JSON holds every value', async () => {
    write();
    const markdown = await msa('deviations', '--format', 'markdown', 'acme.msa');
    expect(markdown.out).toContain(
        '| `standard.P1.respond` | override | `respond 1 hour` | `30 min` | The plant runs at night. |',
    );
    const json = await msa('deviations', '--format', 'json', 'acme.msa');
    expect(JSON.parse(json.out)).toMatchObject({
        formatVersion: 1,
        agreements: [
            {
                agreement: 'acme',
                base: 'standard-agreement',
                deviations: [
                    { kind: 'addition', path: 'acme-ltd', before: null },
                    { kind: 'override', path: 'standard.P1.respond', before: 'respond 1 hour', after: '30 min' },
                    { kind: 'override', path: 'standard.P1.resolve', refused: true },
                ],
            },
        ],
    });
});

test('an agreement without a base has no deviations', async () => {
    write();
    const { code, error } = await msa('deviations', 'standard.msa');
    expect(code).toBe(2);
    expect(error).toContain('no agreement in these files is based on another one');
});

test('a value is explained with every place that has a say in it', async () => {
    write();
    const { out } = await msa('explain', 'acme.msa', 'standard.P1.respond');
    expect(out).toBe(`standard.P1.respond
  overridden in agreement \`acme\` because “The plant runs at night.”: \`30 min\`
    acme.msa:5:3
  instead of what is written in tier \`standard\`: \`respond 1 hour\`
    standard.msa:6:55
`);
    const premium = await msa('explain', 'acme.msa', 'premium.P1.resolve');
    expect(premium.out).toContain('written in tier `standard`: `resolve 8 hours`');
    const unknown = await msa('explain', 'acme.msa', 'standard.P9.resolve');
    expect(unknown.code).toBe(2);
    expect(unknown.error).toContain('has a value at "standard.P9.resolve"');
});

test('a file of the standard library is shown by its name', async () => {
    const { code, out } = await msa('explain', 'msa:legal');
    expect([code, out.includes('clause severability')]).toEqual([0, true]);
    expect((await msa('explain', 'acme.msa')).error).toContain('name the value, too');
});

test('the redline is that of the contract against the contract of the base', async () => {
    write();
    const { code, error } = await msa('deviations', '--redline', 'acme.md', 'acme.msa');
    expect({ code, error }).toEqual({ code: 0, error: 'The redline is in acme.md.\n' });
    expect(read('acme.md')).toContain('~~1 hour~~ <ins>30 minutes</ins>');
    expect(read('acme.md')).toContain('**Better for the client, improve:** Standard / P1 / Respond: 1 hour → 30 min');
    await msa('deviations', '--redline', 'acme.critic.md', 'acme.msa');
    expect(read('acme.critic.md')).toContain('{~~1 hour~>30 minutes~~}');
    // What the base locks stays as it was.
    expect(read('acme.md')).not.toMatch(/~~8 hours~~/);
});

test('the client of the base is the one that signs, by another name', async () => {
    file(
        'standard.msa',
        STANDARD.replace('  service', '  client client "The Client" { address "Anywhere" }\n  service'),
    );
    file('acme.msa', ACME);
    await msa('deviations', '--redline', 'acme.txt', 'acme.msa');
    expect(read('acme.txt')).toContain('Acme Ltd');
    expect(read('acme.txt')).not.toContain('The Client: removed');
});
