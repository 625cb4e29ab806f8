// Writes an agreement of `agreement.mjs` in the language of this project.

/** The text of an agreement as an `.msa` file. */
export function asMsa({ name, title, provider, client, calendars, priorities, sites }) {
    return [
        `agreement ${name} "${title}" {`,
        ...indented([
            'version "1.0"',
            'status draft',
            'effective 2027-01-01',
            '',
            ...party('provider', provider),
            '',
            ...party('client', client),
            '',
            ...calendars.flatMap(calendar),
            '',
            ...priorities.flatMap(priority),
            ...sites.flatMap(site),
        ]),
        '}',
        '',
    ].join('\n');
}

function indented(lines) {
    return lines.map(line => (line === '' ? '' : `  ${line}`));
}

function block(head, lines) {
    return [`${head} {`, ...indented(lines), '}'];
}

function party(kind, { name, label, address, contact }) {
    return block(`${kind} ${name} "${label}"`, [
        `address "${address}"`,
        ...block(`contact ${contact.name} "${contact.label}"`, [`email "${contact.email}"`, 'open during support']),
    ]);
}

function calendar({ name, label, zone, open }) {
    return block(`calendar ${name} "${label}"`, [`timezone "${zone}"`, `open ${open}`, 'closed on holidays "GB-ENG"']);
}

function priority({ name, label, means, example }) {
    return block(`priority ${name} "${label}"`, [`means "${means}"`, `example "${example}"`]);
}

function site({ category, tier, availability, backup, recovery, clauses }) {
    return [
        '',
        ...categoryLines(category),
        '',
        ...tierLines(tier),
        '',
        ...availabilityLines(availability),
        '',
        ...backupLines(backup),
        '',
        ...recoveryLines(recovery),
        ...clauses.flatMap(clause => ['', ...clauseLines(clause)]),
    ];
}

function categoryLines({ name, label, means, services }) {
    const lines = services.flatMap(service => [
        '',
        ...block(`service ${service.name} "${service.label}"`, [
            ...service.includes.map(value => `includes "${value}"`),
            `excludes "${service.excludes}"`,
            `activity "${service.activity.value}" ${service.activity.cadence}`,
        ]),
    ]);
    return block(`category ${name} "${label}"`, [`means "${means}"`, ...lines]);
}

function tierLines({ name, label, base, means, covers, hours, onCall, targets, price }) {
    return block(`tier ${name} "${label}"${base ? ` extends ${base}` : ''}`, [
        `means "${means}"`,
        `covers ${covers.join(', ')}`,
        `hours ${hours}`,
        `on-call for ${onCall}`,
        ...targets.map(
            ({ priority, respond, update, resolve }) =>
                `target ${priority} respond ${respond}, update every ${update}, resolve ${resolve}`,
        ),
        `price ${price}`,
    ]);
}

function availabilityLines({ name, label, applies, target, measured, downtime, exclude, bands, base, cap, claim }) {
    return block(`availability ${name} "${label}"`, [
        `applies to ${applies.join(', ')}`,
        `target ${target}`,
        `measured "${measured}"`,
        `downtime "${downtime}"`,
        `exclude ${exclude.join(', ')}`,
        ...block('credit', [
            ...bands.map(([below, credit]) => `below ${below} credit ${credit}`),
            `of ${base} of affected services`,
            `cap ${cap}`,
            `claim ${claim} after month end`,
        ]),
    ]);
}

function backupLines({ name, label, protects, every, keep, rpo, rto, copies, test }) {
    return block(`backup ${name} "${label}"`, [
        `protects ${protects.join(', ')}`,
        `every ${every}`,
        `keep ${keep}`,
        `rpo ${rpo}`,
        `rto ${rto}`,
        ...copies.map(([kind, place]) => `copy ${kind} "${place}" encrypted, immutable`),
        `test ${test}`,
    ]);
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
    return block(`recovery ${name} "${label}"`, [
        `protects ${protects.join(', ')}`,
        `plan reviewed ${plan}`,
        `test ${test}`,
        `rpo ${rpo}`,
        `rto ${rto}`,
        `site "${site}"`,
        `failover ${failover[0]} "${failover[1]}"`,
        `communication "${communication}"`,
        ...responsible.map(([party, task]) => `responsible ${party} for "${task}"`),
        `review within ${review} after incident`,
    ]);
}

function clauseLines({ name, label, prose }) {
    const lines = prose.map(part => (typeof part === 'string' ? part : `{{${part.hole}}}`));
    return block(`clause ${name} "${label}"`, ['"""', ...lines, '"""']);
}
