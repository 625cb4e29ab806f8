// Makes up managed services agreements of any length: the same values and words for every language.

const HEAD = {
    provider: {
        name: 'northwind',
        label: 'Northwind IT Services Ltd',
        address: '1 Harbour Way, Leeds LS1 4AP, United Kingdom',
        contact: { name: 'service-desk', label: 'Service Desk', email: 'servicedesk@northwind.example' },
    },
    client: {
        name: 'acme',
        label: 'Acme Manufacturing Ltd',
        address: 'Unit 7, Foundry Park, Sheffield S9 1XU, United Kingdom',
        contact: { name: 'it-manager', label: 'Head of IT', email: 'it@acme.example' },
    },
    calendars: [
        { name: 'support', label: 'Support Hours', zone: 'Europe/London', open: 'Mon-Fri 08:00-18:00' },
        { name: 'extended', label: 'Extended Hours', zone: 'Europe/London', open: 'Mon-Sun 06:00-22:00' },
    ],
    priorities: [
        [
            'P1',
            'Critical',
            'The business of the Client cannot operate.',
            'Ransomware encrypts the files of a department.',
        ],
        ['P2', 'High', 'An important system works only in part.', 'E-mail is delayed by more than an hour.'],
        ['P3', 'Medium', 'A problem without critical effect on the business.', 'One user cannot print.'],
        ['P4', 'Low', 'A question, or a wish for an improvement.', 'A user asks how to share a calendar.'],
    ].map(([name, label, means, example]) => ({ name, label, means, example })),
};

const SITES = ['Leeds', 'Sheffield', 'York', 'Hull', 'Derby', 'Lincoln', 'Durham', 'Carlisle', 'Chester', 'Preston'];

const SERVICES = [
    [
        'servers',
        'Server monitoring and maintenance',
        'Operating system patching',
        'Development of applications',
        'monthly',
    ],
    ['network', 'Network administration', 'Configuration of switches and routers', 'Cabling of buildings', 'quarterly'],
    ['workstations', 'Desktop and laptop support', 'Repair or replacement', 'Devices of guests', 'weekly'],
    ['endpoints', 'Endpoint protection', 'Removal of malicious software', 'Recovery of ransoms', 'daily'],
    ['mail', 'Mail and calendar administration', 'Mailboxes and distribution lists', 'Legal archives', 'monthly'],
];

const TARGETS = [
    ['P1', '30 min', '1 hour', '4 hours'],
    ['P2', '1 business hour', '4 business hours', '1 business day'],
    ['P3', '4 business hours', '1 business day', '3 business days'],
    ['P4', '1 business day', '5 business days', '10 business days'],
];

/** An agreement with so many sites, each with services, a tier, availability, backups and clauses of its own. */
export function makeAgreement(siteCount) {
    const sites = Array.from({ length: siteCount }, (_, index) => makeSite(index));
    return { name: 'managed-services', title: 'Managed IT Services Agreement', ...HEAD, sites };
}

function makeSite(index) {
    const number = index + 1;
    const place = `${SITES[index % SITES.length]} ${Math.floor(index / SITES.length) + 1}`;
    const services = SERVICES.map(([name, label, includes, excludes, cadence]) => ({
        name: `${name}-${number}`,
        label: `${label}, ${place}`,
        includes: [`${includes} at ${place}`, `Monitoring of health and capacity at ${place}`],
        excludes: `${excludes} at ${place}`,
        activity: { value: `Review of the ${label.toLowerCase()} at ${place}`, cadence },
    }));
    const names = services.map(({ name }) => name);
    return {
        category: {
            name: `site-${number}`,
            label: `Services at ${place}`,
            means: `Keeping the systems and the people at ${place} at work.`,
            services,
        },
        tier: {
            name: `plan-${number}`,
            label: `Plan for ${place}`,
            base: index % 3 === 0 ? undefined : `plan-${index}`,
            means: `What the Client at ${place} receives for one price.`,
            covers: names,
            hours: 'support',
            onCall: 'P1',
            targets: TARGETS.map(([priority, respond, update, resolve]) => ({ priority, respond, update, resolve })),
            price: `USD ${40 + index}.50 per user per month`,
        },
        availability: {
            name: `uptime-${number}`,
            label: `Uptime at ${place}`,
            applies: names.slice(0, 2),
            target: '99.0% per calendar month',
            measured: 'The provider checks every system once a minute from two locations.',
            downtime: 'A minute in which a check fails from both locations.',
            exclude: ['client-caused', 'force-majeure'],
            bands: [
                ['99.0%', '5%'],
                ['98.0%', '10%'],
                ['95.0%', '25%'],
            ],
            base: 'monthly-fees',
            cap: '50% per month',
            claim: 'within 30 days',
        },
        backup: {
            name: `backup-${number}`,
            label: `Backups at ${place}`,
            protects: names.slice(0, 3),
            every: '4 hours',
            keep: '14 daily, 12 monthly',
            rpo: '4 hours',
            rto: '4 hours',
            copies: [
                ['onsite', place],
                ['cloud', 'eu-west-2'],
            ],
            test: 'restore quarterly',
        },
        recovery: {
            name: `recovery-${number}`,
            label: `Disaster recovery of ${place}`,
            protects: names,
            plan: 'yearly',
            test: 'failover yearly',
            rpo: '4 hours',
            rto: '4 hours',
            site: 'Northwind data centre, Leeds',
            failover: ['manual', 'The head of the site decides when no system answers for an hour.'],
            communication: 'The Provider informs the Client by phone within 30 minutes, and every hour from then on.',
            responsible: [
                ['northwind', 'Starting the recovery and restoring the systems'],
                ['acme', 'Deciding on priorities and informing its own staff'],
            ],
            review: '10 business days',
        },
        clauses: [
            {
                name: `access-${number}`,
                label: `Access to ${place}`,
                prose: [
                    `The Client gives the Provider access to the rooms and systems at ${place} during the working hours of`,
                    'the site, and names a person there who can be asked. The Provider follows the safety rules of the site.',
                    `Remote access takes place with **multi-factor authentication** only. Every session is logged.`,
                    '',
                    '- Keys and badges are returned when a person leaves.',
                    '- Visitors are announced one day before.',
                ],
            },
            {
                name: `response-${number}`,
                label: `Response at ${place}`,
                prose: [
                    'The Provider answers a critical ticket within',
                    { hole: `plan-${number}.P1.respond` },
                    'and restores the systems within',
                    { hole: `backup-${number}.rto` },
                    'at the latest.',
                ],
            },
        ],
    };
}
