// Writes an agreement of `agreement.mjs` as YAML, in the form that `agreement.schema.json` describes.

/** The text of an agreement as a `.yaml` file. */
export function asYaml({ name, title, provider, client, calendars, priorities, sites }) {
    return [
        `name: ${name}`,
        `title: "${title}"`,
        'version: "1.0"',
        'status: draft',
        'effective: 2027-01-01',
        '',
        ...party('provider', provider),
        '',
        ...party('client', client),
        '',
        ...block('calendars', calendars.flatMap(calendar)),
        '',
        ...block('priorities', priorities.flatMap(priority)),
        '',
        ...block('sites', sites.flatMap(site)),
        '',
    ].join('\n');
}

function indented(lines) {
    return lines.map(line => (line === '' ? '' : `  ${line}`));
}

function block(key, lines) {
    return [`${key}:`, ...indented(lines)];
}

function party(kind, { name, label, address, contact }) {
    return block(kind, [
        `name: ${name}`,
        `label: "${label}"`,
        `address: "${address}"`,
        ...block('contacts', [
            ...block(contact.name, [`label: "${contact.label}"`, `email: "${contact.email}"`, 'open: support']),
        ]),
    ]);
}

function calendar({ name, label, zone, open }) {
    return block(name, [`label: "${label}"`, `timezone: "${zone}"`, `open: "${open}"`, 'holidays: GB-ENG']);
}

function priority({ name, label, means, example }) {
    return block(name, [`label: "${label}"`, `means: "${means}"`, `examples: ["${example}"]`]);
}

function site({ category, tier, availability, backup, recovery, clauses }) {
    return [
        '',
        ...block(category.name, [
            ...categoryLines(category),
            ...block('tier', tierLines(tier)),
            ...block('availability', availabilityLines(availability)),
            ...block('backup', backupLines(backup)),
            ...block('recovery', recoveryLines(recovery)),
            ...block('clauses', clauses.flatMap(clauseLines)),
        ]),
    ];
}

function categoryLines({ label, means, services }) {
    const lines = services.flatMap(({ name, label, includes, excludes, activity }) =>
        block(name, [
            `label: "${label}"`,
            'includes:',
            ...includes.map(value => `  - "${value}"`),
            `excludes: ["${excludes}"]`,
            `activity: { task: "${activity.value}", cadence: ${activity.cadence} }`,
        ]),
    );
    return [`label: "${label}"`, `means: "${means}"`, ...block('services', lines)];
}

function tierLines({ name, label, base, means, covers, hours, onCall, targets, price }) {
    return [
        `name: ${name}`,
        `label: "${label}"`,
        ...(base ? [`extends: ${base}`] : []),
        `means: "${means}"`,
        `covers: [${covers.join(', ')}]`,
        `hours: ${hours}`,
        `on-call: [${onCall}]`,
        ...block(
            'targets',
            targets.map(
                ({ priority, respond, update, resolve }) =>
                    `${priority}: { respond: ${respond}, update: ${update}, resolve: ${resolve} }`,
            ),
        ),
        `price: ${price}`,
    ];
}

function availabilityLines({ name, label, applies, target, measured, downtime, exclude, bands, base, cap, claim }) {
    return [
        `name: ${name}`,
        `label: "${label}"`,
        `applies-to: [${applies.join(', ')}]`,
        `target: ${target}`,
        `measured: "${measured}"`,
        `downtime: "${downtime}"`,
        `exclude: [${exclude.join(', ')}]`,
        'credit:',
        '  bands:',
        ...bands.map(([below, credit]) => `    - { below: ${below}, credit: ${credit} }`),
        `  of: ${base}`,
        `  cap: ${cap}`,
        `  claim: ${claim}`,
    ];
}

function backupLines({ name, label, protects, every, keep, rpo, rto, copies, test }) {
    return [
        `name: ${name}`,
        `label: "${label}"`,
        `protects: [${protects.join(', ')}]`,
        `every: ${every}`,
        `keep: "${keep}"`,
        `rpo: ${rpo}`,
        `rto: ${rto}`,
        'copies:',
        ...copies.map(
            ([kind, place]) => `  - { site: ${kind}, place: "${place}", properties: [encrypted, immutable] }`,
        ),
        `test: ${test}`,
    ];
}

function recoveryLines({
    name,
    label,
    protects,
    plan,
    test,
    rpo,
    rto,
    site,
    failover,
    communication,
    responsible,
    review,
}) {
    return [
        `name: ${name}`,
        `label: "${label}"`,
        `protects: [${protects.join(', ')}]`,
        `plan: ${plan}`,
        `test: ${test}`,
        `rpo: ${rpo}`,
        `rto: ${rto}`,
        `site: "${site}"`,
        `failover: { mode: ${failover[0]}, procedure: "${failover[1]}" }`,
        `communication: "${communication}"`,
        'responsible:',
        ...responsible.map(([party, task]) => `  - { party: ${party}, task: "${task}" }`),
        `review: ${review}`,
    ];
}

function clauseLines({ name, label, prose }) {
    const lines = prose.map(part => (typeof part === 'string' ? part : `{{${part.hole}}}`));
    return block(name, [`label: "${label}"`, 'text: |', ...indented(lines)]);
}
