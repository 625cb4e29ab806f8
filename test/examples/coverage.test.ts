import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import type { Agreement, Topic } from '../../language/agreement/model.js';
import { resolve } from '../language/check.js';

/**
 * What an agreement about managed services has to be able to say, item by item: the fact in the model of the complete
 * example, and the words of the contract that say it.
 */

const FOLDER = new URL('../../examples/managed-it-services/', import.meta.url);
const FILES = ['northwind.msa', 'library/provider.msa', 'library/services.msa', 'library/priorities.msa'];
const [agreement] = await resolve(
    Object.fromEntries(FILES.map(name => [name, readFileSync(new URL(name, FOLDER), 'utf8')])),
);
if (!agreement) throw new Error('The example is an agreement.');
const contract = renderMarkdown(contractDocument(agreement));

type Select = (agreement: Agreement) => unknown;

const service =
    (name: string): Select =>
    ({ services }) =>
        services.find(each => each.name.value === name);
const priority =
    (name: string, part: 'meaning' | 'examples' = 'meaning'): Select =>
    ({ priorities }) =>
        priorities.find(each => each.name.value === name)?.[part];
const target =
    (tier: string, level: string, metric: string, time: string): Select =>
    ({ tiers }) =>
        tiers
            .find(each => each.name.value === tier)
            ?.targets.find(
                ({ scope, metric: found, promise: { value } }) =>
                    scope.priority?.name.value === level &&
                    found === metric &&
                    value.kind === 'within' &&
                    `${value.duration.amount.written} ${value.duration.clock} ${value.duration.unit}` === time,
            );
const both =
    (...selects: readonly Select[]): Select =>
    found =>
        selects.every(select => select(found) !== undefined) || undefined;
/** A statement of a topic, with the values that it must have. */
const statement =
    (topic: Topic['kind'], kind: string, values: Readonly<Record<string, unknown>> = {}): Select =>
    ({ topics }) =>
        topics
            .filter(each => each.kind === topic)
            .flatMap(each => [...each.statements])
            .find(
                each =>
                    each.kind === kind &&
                    Object.entries(values).every(([name, value]) => Reflect.get(each, name) === value),
            );
/** A statement of a topic that says something about a property. */
const stating =
    (topic: Topic['kind'], kind: string, property: string): Select =>
    ({ topics }) =>
        topics
            .filter(each => each.kind === topic)
            .flatMap(each => [...each.statements])
            .find(each => each.kind === kind && Reflect.get(each, property) !== undefined);
const channel =
    (kind: string): Select =>
    ({ parties }) =>
        parties
            .flatMap(party => party.contacts.flatMap(contact => contact.channels))
            .find(each => each.value.kind === kind);
const backup =
    (part: 'interval' | 'retention' | 'recoveryPoint' | 'recoveryTime' | 'copies' | 'tests'): Select =>
    ({ backups }) =>
        backups.length > 0 && backups.every(each => each[part] !== undefined) ? true : undefined;
const backedUp =
    (name: string): Select =>
    ({ backups }) =>
        backups.find(each =>
            each.subjects.some(({ value }) => value.kind === 'service' && value.service.name.value === name),
        );
const core: Select = ({ availabilities }) => availabilities.find(each => each.name.value === 'core-systems');
const coreHas =
    (pick: (each: Agreement['availabilities'][number]) => unknown): Select =>
    ({ availabilities }) =>
        availabilities.map(pick).find(each => each !== undefined);
const excluded = (cause: string): Select =>
    coreHas(({ exclusions }) =>
        exclusions.find(({ value }) => value.cause.kind === 'known' && value.cause.cause === cause),
    );
const disaster =
    (pick: (each: Agreement['recoveries'][number]) => unknown): Select =>
    ({ recoveries }) =>
        recoveries.map(pick).find(each => each !== undefined);
const duty = (role: string): Select =>
    disaster(each => each.responsibilities.find(({ value }) => value.party.role === role));
const tierTerm =
    (pick: (each: Agreement['tiers'][number]) => unknown): Select =>
    ({ tiers }) =>
        tiers.map(pick).find(each => each !== undefined);
const clause =
    (name: string): Select =>
    ({ clauses }) =>
        clauses.find(each => each.name.value === name);

const ITEMS: readonly (readonly [id: string, item: string, fact: Select, words: string | RegExp])[] = [
    [
        'SC-01',
        'monitoring and maintenance of servers',
        service('servers'),
        '#### 3.2.1 Server monitoring and maintenance',
    ],
    ['SC-02', 'administration of networks', service('network'), 'Network administration and optimisation'],
    [
        'SC-03',
        'storage and capacity planning',
        service('storage'),
        'Forecast of the space that is needed: once every quarter',
    ],
    [
        'SC-04',
        'virtualisation platform',
        service('virtualisation'),
        'Hosts, clusters and templates of virtual machines',
    ],
    ['SC-05', 'help desk', service('help-desk'), '#### 3.3.1 Help desk'],
    ['SC-05a', 'help desk by phone', channel('phone'), /\*\*Service Desk\*\* \|.* \+44 113/],
    ['SC-05b', 'help desk by e-mail', channel('email'), 'servicedesk@northwind.example'],
    ['SC-05c', 'help desk by chat', channel('chat'), 'https://chat.northwind.example'],
    ['SC-05d', 'help desk by ticket system', channel('portal'), 'https://tickets.northwind.example'],
    [
        'SC-06',
        'desktops and laptops',
        service('desktops'),
        'equipment of the class “Workstations” that is not older than 5 years',
    ],
    [
        'SC-07',
        'installation of software',
        service('software'),
        'requests under this Service: “Installation of approved software”',
    ],
    ['SC-08', 'peripherals', service('peripherals'), 'Printers, scanners, monitors and telephones'],
    [
        'SC-09',
        'joiners and leavers',
        service('joiners-and-leavers'),
        'Withdrawal of access and return of equipment when they leave',
    ],
    ['SC-10', 'endpoint protection', service('endpoint-protection'), '- Endpoint protection and antivirus management'],
    ['SC-11', 'firewalls', service('firewalls'), '- Firewall management and monitoring'],
    [
        'SC-12',
        'security patches',
        both(service('patching'), statement('Access', 'PatchDeadline')),
        'Installation of security patches: once a month',
    ],
    [
        'SC-13',
        'vulnerability assessments',
        service('vulnerability-assessments'),
        'Assessment with a written report: once every quarter',
    ],
    [
        'SC-14',
        'awareness training',
        service('awareness-training'),
        'Course and phishing simulation: once every quarter',
    ],
    [
        'SC-15',
        'response to security incidents',
        both(service('security-incidents'), statement('Access', 'IncidentResponse')),
        '**Security incidents.** The Provider shall respond to a security incident within 1 hour. The Provider shall contain the attack',
    ],
    ['SC-16', 'public clouds by name', service('public-cloud'), 'Amazon Web Services and Microsoft Azure'],
    ['SC-17', 'productivity suite by name', service('productivity-suite'), 'Administration of Microsoft 365'],
    ['SC-18', 'cloud migration', service('cloud-migration'), 'Planning and execution of moves into the cloud'],
    ['SC-19', 'software as a service', service('saas-applications'), 'Management of software as a service'],
    [
        'SC-20',
        'each category is defined',
        ({ categories }) => categories.every(each => each.meaning) || undefined,
        'These Services protect the systems and data of the Client',
    ],
    [
        'SC-21',
        'several tiers',
        ({ tiers }) => tiers[2],
        'one of the Service Tiers Basic, Standard, Premium, All-inclusive and Fixed scope',
    ],
    [
        'SC-22',
        'coverage by tier',
        tierTerm(tier => tier.coverage.find(({ value }) => value.kind === 'limited')),
        'Up to 4 visits per month, then GBP 120.00 per visit',
    ],
    [
        'SC-23',
        'response times by tier',
        both(
            target('premium', 'P1', 'respond', '15 elapsed minute'),
            target('standard', 'P1', 'respond', '30 elapsed minute'),
        ),
        /P1 \(Critical\)\*\* \| 30 minutes/,
    ],
    [
        'SC-24',
        'each tier has a description and a price',
        ({ tiers }) => tiers.every(tier => tier.meaning && tier.prices.length > 0) || undefined,
        /\*\*Basic\*\* \| GBP 29\.00 per user per month/,
    ],
    [
        'SLA-01',
        'availability target',
        coreHas(each => each.targets[0]),
        'available for at least 99.9% of the minutes of each calendar month',
    ],
    [
        'SLA-02',
        'how uptime is measured',
        coreHas(each => each.measurement),
        '**Measurement.** The Provider shall measure the availability. Northwind IT Services Ltd checks every system once a minute',
    ],
    [
        'SLA-03',
        'what counts as downtime',
        coreHas(each => each.downtime),
        '**Downtime.** For these systems, “Downtime” has the following meaning. Downtime is each minute in which the check fails from both locations.',
    ],
    [
        'SLA-04',
        'what is excluded',
        coreHas(each => each.exclusions[0]),
        'does not count as Downtime to the extent that it is caused by',
    ],
    [
        'SLA-04a',
        'scheduled maintenance',
        excluded('scheduled-maintenance'),
        'Scheduled maintenance (up to 8 hours per calendar month',
    ],
    ['SLA-04b', 'causes on the side of the client', excluded('client-caused'), 'Acts or omissions of the Client'],
    ['SLA-04c', 'force majeure', excluded('force-majeure'), '(force majeure)'],
    [
        'SLA-05',
        'response and resolution for every priority',
        ({ tiers, priorities }) =>
            tiers.every(tier =>
                priorities.every(each =>
                    ['respond', 'resolve'].every(metric =>
                        tier.targets.some(
                            found => found.scope.priority?.name.value === each.name.value && found.metric === metric,
                        ),
                    ),
                ),
            ) || undefined,
        '| Priority | Response | Updates | Resolution |',
    ],
    [
        'SLA-05a',
        'P1: 15 min, 4 h',
        both(
            target('premium', 'P1', 'respond', '15 elapsed minute'),
            target('premium', 'P1', 'resolve', '4 elapsed hour'),
        ),
        /P1 \(Critical\)\*\* \| 15 minutes \| [^|]+ \| 4 hours/,
    ],
    [
        'SLA-05b',
        'P2: 1 h, 8 h',
        both(
            target('premium', 'P2', 'respond', '1 elapsed hour'),
            target('premium', 'P2', 'resolve', '8 elapsed hour'),
        ),
        /P2 \(High\)\*\* \| 1 hour \| [^|]+ \| 8 hours/,
    ],
    [
        'SLA-05c',
        'P3: 4 h, 24 h',
        both(
            target('premium', 'P3', 'respond', '4 elapsed hour'),
            target('premium', 'P3', 'resolve', '24 elapsed hour'),
        ),
        /P3 \(Medium\)\*\* \| 4 hours \| [^|]+ \| 24 hours/,
    ],
    [
        'SLA-05d',
        'P4: 8 h, 5 business days',
        both(
            target('premium', 'P4', 'respond', '8 elapsed hour'),
            target('premium', 'P4', 'resolve', '5 business day'),
        ),
        /P4 \(Low\)\*\* \| 8 hours \| [^|]+ \| 5 Business Days/,
    ],
    [
        'SLA-06',
        'every priority is defined',
        ({ priorities }) => priorities.every(each => each.meaning) || undefined,
        '| Priority | Definition | Examples |',
    ],
    ['SLA-06a', 'P1', priority('P1'), 'The business of the Client cannot operate'],
    ['SLA-06b', 'P2', priority('P2'), 'An important system works only in part'],
    ['SLA-06c', 'P3', priority('P3'), 'There is a problem, and it does not have a critical effect'],
    ['SLA-06d', 'P4', priority('P4'), 'Somebody asks a question or wishes for an improvement.'],
    ['SLA-07', 'examples for every priority', priority('P1', 'examples'), 'Files are being encrypted by ransomware.'],
    [
        'SLA-08',
        'who sets the priority, and disputes',
        both(statement('Classification', 'Classifier'), statement('Classification', 'ClassificationDispute')),
        'The Provider shall set the priority of each Ticket',
    ],
    [
        'SLA-09',
        'structure of the credits',
        coreHas(each => each.credit?.bands[2]),
        '**99.5% or more, but below 99.9%** | 5%',
    ],
    ['SLA-10', 'size of the credits', coreHas(each => each.credit?.cap), 'shall not exceed 25% of the monthly fees'],
    ['RA-01', 'methods of access', statement('Access', 'AccessMethod'), '| Method of access | Means | Systems |'],
    ['RA-01a', 'VPN', statement('Access', 'AccessMethod', { method: 'vpn' }), 'Virtual private network (VPN)'],
    [
        'RA-01b',
        'remote management tools',
        statement('Access', 'AccessMethod', { method: 'remote-management' }),
        'Remote management tool',
    ],
    [
        'RA-01c',
        'management platforms in the cloud',
        statement('Access', 'AccessMethod', { method: 'cloud-management' }),
        'Management platform in the cloud',
    ],
    [
        'RA-02',
        'handling of credentials',
        stating('Access', 'Credentials', 'lossReport'),
        'The Provider shall report a loss of credentials to the Client within 4 hours.',
    ],
    [
        'RA-02a',
        'management of credentials',
        stating('Access', 'Credentials', 'management'),
        '**Management of credentials.** Every technician',
    ],
    [
        'RA-02b',
        'storage of credentials',
        stating('Access', 'Credentials', 'storage'),
        '**Storage of credentials.** The Provider shall keep credentials in an encrypted vault',
    ],
    [
        'RA-02c',
        'rotation of credentials',
        stating('Access', 'Credentials', 'rotation'),
        'shall change credentials at least once every 90 days, and whenever a person',
    ],
    [
        'RA-03',
        'logging of all access',
        statement('Access', 'AccessLog'),
        'The Provider shall record each access to the systems of the Client. The record shall show',
    ],
    ['RA-04', 'scope of access', statement('Access', 'AccessGrant'), 'The Provider may reach no other systems.'],
    [
        'RA-04a',
        'systems that may be reached',
        statement('Access', 'AccessGrant'),
        'The Provider may reach the systems that belong to all Services under “Infrastructure management”',
    ],
    [
        'RA-04b',
        'restrictions',
        statement('Access', 'AccessRestriction'),
        '**Restriction.** The Provider shall not open payroll',
    ],
    [
        'RA-05',
        'multi-factor authentication',
        statement('Access', 'MultiFactor', { access: 'all-access' }),
        'The Provider shall use multi-factor authentication for all access',
    ],
    [
        'RA-06',
        'minimum standard of the client',
        statement('Access', 'SecurityDuty'),
        'The Client shall keep operating systems within the support',
    ],
    ['DB-01', 'what is backed up', ({ backups }) => backups[3], '| Data set | Backed up at least |'],
    ['DB-01a', 'servers', backedUp('servers'), '**Servers and virtual machines** | Every 4 hours'],
    ['DB-01b', 'endpoints', backedUp('desktops'), '**Desktops and laptops** | Every day'],
    ['DB-01c', 'cloud data', backedUp('productivity-suite'), '**Cloud data** | Every 8 hours'],
    ['DB-01d', 'databases', backedUp('storage'), '**Databases** | Every hour'],
    ['DB-02', 'frequency of backup', backup('interval'), '| **Servers and virtual machines** | Every 4 hours |'],
    ['DB-03', 'retention', backup('retention'), 'shall keep the last 14 daily and 12 monthly backups'],
    [
        'DB-04',
        'tests of backups',
        backup('tests'),
        'shall test the restoration from backup at least once every quarter',
    ],
    [
        'DB-05',
        'recovery time objective',
        backup('recoveryTime'),
        /\*\*Servers and virtual machines\*\* \| Every 4 hours \| 4 hours \| 4 hours/,
    ],
    [
        'DB-06',
        'recovery point objective',
        backup('recoveryPoint'),
        '| Data set | Backed up at least | Recovery Point Objective (RPO) |',
    ],
    ['DB-07', 'location of backups', backup('copies'), '(Harbour Cloud, London), encrypted and immutable'],
    [
        'DB-08',
        'data stays the property of the client',
        statement('DataProtection', 'DataOwner'),
        'remains the property of the Client at all times',
    ],
    [
        'DB-09',
        'data is used for the services only',
        statement('DataProtection', 'DataPurpose'),
        '**Purpose.** The Provider shall use the data only to perform the Services.',
    ],
    [
        'DB-10',
        'help with migration at the end',
        statement('Offboarding', 'TransitionPeriod'),
        'The Provider shall help the Client to move to another provider',
    ],
    [
        'DB-11',
        'deletion at the end',
        statement('DataProtection', 'DataDeletion'),
        'shall delete its copies of the data within 30 days after the termination',
    ],
    [
        'DB-12',
        'confidentiality of sensitive data',
        statement('DataProtection', 'Confidentiality'),
        'passwords, network plans, configurations, personal data',
    ],
    [
        'DB-13',
        'data protection law',
        statement('DataProtection', 'Regime'),
        'to the extent that they apply to that party: UK GDPR; Data Protection Act 2018.',
    ],
    [
        'DB-14',
        'procedure after a breach',
        statement('DataProtection', 'BreachProcedure'),
        '**Procedure after a breach.** The Provider shall name the data',
    ],
    [
        'DB-15',
        'time limit for a breach',
        statement('DataProtection', 'BreachNotice'),
        'of personal or confidential data within 24 hours after the detection',
    ],
    [
        'DR-01',
        'a plan that is kept up to date',
        disaster(each => each.planReview),
        'shall maintain a written recovery plan and shall review it at least once a year',
    ],
    ['DR-02', 'recovery tests', disaster(each => each.tests[0]), 'shall test the failover at least once every quarter'],
    ['DR-03', 'failover', disaster(each => each.failover), '**Failover.**'],
    [
        'DR-03a',
        'procedure of failover',
        disaster(each => each.failover?.value.procedure),
        'An engineer of the Provider shall confirm the switch of the network',
    ],
    [
        'DR-03b',
        'degree of automation',
        disaster(each => each.failover?.value.mode),
        'The Provider shall set the systems up so that they fail over automatically.',
    ],
    [
        'DR-04',
        'communication',
        disaster(each => each.communications[0]),
        '**Communication.** The Provider shall call the emergency contact',
    ],
    [
        'DR-05',
        'roles of both parties',
        both(duty('provider'), duty('client')),
        'During recovery the parties shall carry out the following duties',
    ],
    ['DR-05a', 'of the provider', duty('provider'), 'The Provider** | Restoring systems'],
    ['DR-05b', 'of the client', duty('client'), 'The Client** | Deciding on priorities'],
    [
        'DR-06',
        'review after the incident',
        disaster(each => each.incidentReview),
        'shall review a disaster within 10 Business Days after the incident',
    ],
    [
        'CM-01',
        'how a change is requested',
        statement('ChangeManagement', 'ChangeRequest'),
        '**Request.** A party shall request a change through the ticket system',
    ],
    [
        'CM-02',
        'how it is evaluated',
        statement('ChangeManagement', 'ChangeEvaluation'),
        'shall evaluate each request within 2 Business Days. The Provider shall evaluate the risk, the effort and the effect',
    ],
    [
        'CM-03',
        'by whom it is approved',
        statement('ChangeManagement', 'ChangeApproval', { change: 'normal' }),
        '**Normal** | IT manager of the Client | 5 Business Days',
    ],
    [
        'CM-04',
        'tests before production',
        statement('ChangeManagement', 'ChangeTest'),
        'The Provider shall test each change. The Provider shall test the change on a copy of the system',
    ],
    [
        'CM-05',
        'rollback',
        statement('ChangeManagement', 'ChangeRollback'),
        'shall provide for the rollback of each change. Every plan shall name the steps back',
    ],
    [
        'CM-06',
        'maintenance windows',
        statement('Maintenance', 'MaintenanceWindow'),
        'The Provider may carry out planned maintenance at the following times: Sunday, 02:00 to 06:00',
    ],
    [
        'CM-07',
        'emergency changes',
        statement('ChangeManagement', 'EmergencyChange'),
        '**Emergency changes.** The Provider may act at once',
    ],
    [
        'CM-08',
        'review of emergency changes',
        statement('ChangeManagement', 'ChangeReview', { change: 'emergency' }),
        'The Provider shall review an emergency change within 5 Business Days after its completion',
    ],
    [
        'PR-01',
        'reseller or adviser',
        statement('Procurement', 'ProcurementRole'),
        'The Provider shall sell hardware and software to the Client in its own name.',
    ],
    ['PR-02', 'markup', statement('Procurement', 'Markup'), '| Class of goods | Markup |'],
    [
        'PR-02a',
        'on hardware',
        statement('Procurement', 'Markup', { class: 'Hardware' }),
        '**Hardware** | 12% on the cost',
    ],
    [
        'PR-02b',
        'on software',
        statement('Procurement', 'Markup', { class: 'Software' }),
        '**Software** | 8% on the cost',
    ],
    ['PR-03', 'warranty', statement('Procurement', 'Warranty'), 'The Provider shall handle returns and repairs'],
    [
        'PR-04',
        'coordination with vendors',
        statement('Procurement', 'VendorCoordination'),
        'The Provider shall open and follow tickets with the vendors',
    ],
    [
        'PR-05',
        'end of life',
        statement('Procurement', 'EndOfLife'),
        'shall recommend the replacement of equipment of the class “Servers” that has reached the age of 5 years',
    ],
    ['PR-06', 'licence compliance', statement('Procurement', 'LicenceCompliance'), '**Licence compliance.**'],
    [
        'PR-07',
        'licence audits',
        statement('Procurement', 'LicenceAudit'),
        '**Licence audits.** The Provider shall gather the records',
    ],
    [
        'ON-01',
        'discovery',
        statement('Onboarding', 'OnboardingStep', { step: 'discovery' }),
        '**Discovery** | The Provider shall make an inventory of servers',
    ],
    [
        'ON-02',
        'documentation of the environment',
        statement('Onboarding', 'OnboardingStep', { step: 'documentation' }),
        '**Documentation** | The Provider shall make plans and records',
    ],
    [
        'ON-03',
        'transition plan',
        statement('Onboarding', 'OnboardingStep', { step: 'transition-plan' }),
        '**Transition plan** | The Provider shall plan how the work passes',
    ],
    [
        'ON-04',
        'deployment of tools',
        statement('Onboarding', 'OnboardingStep', { step: 'tool-deployment' }),
        '**Tool deployment** | The Provider shall install management agents',
    ],
    [
        'ON-05',
        'transfer of knowledge',
        statement('Onboarding', 'OnboardingStep', { step: 'knowledge-transfer' }),
        '**Knowledge transfer** | The Provider shall interview',
    ],
    [
        'ON-06',
        'operating documentation',
        statement('Onboarding', 'OnboardingStep', { step: 'operating-documentation' }),
        '**Operating documentation** | The Provider shall write operating instructions',
    ],
    [
        'OF-01',
        'transition assistance',
        statement('Offboarding', 'TransitionPeriod'),
        'shall help the Client to move to another provider for 90 days after the notice of termination',
    ],
    [
        'OF-02',
        'handover of documentation',
        statement('Offboarding', 'Deliverable', { item: 'documentation' }),
        '**Documentation** | The Provider shall hand over plans, inventories',
    ],
    [
        'OF-03',
        'rotation of credentials',
        statement('Offboarding', 'Deliverable', { item: 'credentials' }),
        '**Credentials** | The Provider shall hand over and change all passwords and keys',
    ],
    [
        'OF-04',
        'revocation of access',
        statement('Offboarding', 'OffboardingRevocation'),
        'The Provider shall end all of its access within 1 day',
    ],
    [
        'OF-05',
        'export of data',
        statement('Offboarding', 'Deliverable', { item: 'data-export' }),
        'Formats: “SQL dump” and “CSV”.',
    ],
    [
        'OF-06',
        'removal of tools',
        statement('Offboarding', 'Deliverable', { item: 'tool-removal' }),
        '**Tool removal** | The Provider shall remove all its agents and monitoring',
    ],
    ['PM-01', 'per device', statement('Pricing', 'Charge'), '| Fee | Price |'],
    [
        'PM-01a',
        'workstation',
        statement('Pricing', 'Charge', { label: 'Managed workstation' }),
        'GBP 12.00 per workstation per month',
    ],
    ['PM-01b', 'server', statement('Pricing', 'Charge', { label: 'Managed server' }), 'GBP 95.00 per server per month'],
    [
        'PM-01c',
        'network device',
        statement('Pricing', 'Charge', { label: 'Managed network device' }),
        'GBP 18.00 per network device per month',
    ],
    [
        'PM-02',
        'per user',
        tierTerm(tier => tier.prices.some(({ price }) => price?.per.includes('user'))),
        'GBP 45.00 per user per month',
    ],
    [
        'PM-03',
        'all-inclusive',
        ({ tiers }) => tiers.find(each => each.prices.some(({ price }) => price?.per.join() === 'month')),
        '**All-inclusive** | GBP 4,200.00 per month',
    ],
    [
        'PM-04',
        'tiered with overage',
        ({ tiers }) => tiers.find(each => each.name.value === 'fixed-scope'),
        'The Client shall pay a base fee for a defined scope. The Provider may bill work beyond it by the hour.',
    ],
    [
        'PM-04a',
        'base fee for a defined scope',
        tierTerm(tier => (tier.name.value === 'fixed-scope' ? tier.prices[0] : undefined)),
        '**Fixed scope** | GBP 900.00 per month',
    ],
    [
        'PM-04b',
        'work outside the scope by the hour',
        both(
            statement('Pricing', 'LabourRate'),
            tierTerm(tier =>
                tier.coverage.find(({ value }) => value.kind === 'limited' && value.overage?.per.includes('hour')),
            ),
        ),
        'Up to 40 hours per month, then GBP 95.00 per hour',
    ],
    [
        'GN-01',
        'liability is limited',
        statement('Liability', 'LiabilityCap'),
        '**All claims of a year** | The greater of GBP 100,000.00 and the fees of 12 months',
    ],
    [
        'GN-02',
        'expectations are bounded',
        both(clause('expectations'), core),
        'It does not promise that systems never fail',
    ],
];

const groups = (prefix: string, count: number, parts: Readonly<Record<number, string>>): string[] =>
    Array.from({ length: count }, (_, index) => {
        const id = `${prefix}-${String(index + 1).padStart(2, '0')}`;
        return [id, ...[...(parts[index + 1] ?? '')].map(part => id + part)];
    }).flat();

test('every item of the checklist is here', () => {
    expect(ITEMS.map(([id]) => id)).toEqual([
        ...groups('SC', 24, { 5: 'abcd' }),
        ...groups('SLA', 10, { 4: 'abc', 5: 'abcd', 6: 'abcd' }),
        ...groups('RA', 6, { 1: 'abc', 2: 'abc', 4: 'ab' }),
        ...groups('DB', 15, { 1: 'abcd' }),
        ...groups('DR', 6, { 3: 'ab', 5: 'ab' }),
        ...groups('CM', 8, {}),
        ...groups('PR', 7, { 2: 'ab' }),
        ...groups('ON', 6, {}),
        ...groups('OF', 6, {}),
        ...groups('PM', 4, { 1: 'abc', 4: 'ab' }),
        ...groups('GN', 2, {}),
    ]);
    expect(ITEMS).toHaveLength(132);
});

describe.each(ITEMS)('%s %s', (_, item, fact, words) => {
    test(`is a fact of the agreement and a sentence of the contract: ${item}`, () => {
        expect(fact(agreement)).toBeDefined();
        expect(contract).toMatch(words);
    });
});
