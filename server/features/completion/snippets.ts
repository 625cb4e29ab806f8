import { STATEMENTS } from '../../../language/tables/statements.js';

/** A statement with places to fill in, offered where the statement may begin. */
export interface Snippet {
    /** The word that the statement begins with: the snippet is offered where this keyword is. */
    readonly keyword: string;
    /** The grammar rule in which the keyword stands, where the word begins different statements. */
    readonly rule: string;
    readonly label: string;
    /** In the snippet syntax of the language server protocol. */
    readonly body: string;
}

/** The snippets for a word that begins a statement: one with places to fill in, else the example of the grammar. */
export function snippetsFor(keyword: string, rule: string | undefined): readonly Snippet[] {
    const known = SNIPPETS.filter(snippet => snippet.keyword === keyword && snippet.rule === rule);
    if (known.length > 0 || rule === undefined || !Object.hasOwn(STATEMENTS, rule)) return known;
    const body = bodyOf(STATEMENTS[rule], keyword);
    return body === undefined ? [] : [{ keyword, rule, label: `${keyword} …`, body }];
}

const NAMED_BLOCK = /^\S+ NAME "…" \[was NAME, …\] \{ … \}$/;

function bodyOf(statement: (typeof STATEMENTS)[string] | undefined, keyword: string): string | undefined {
    if (!statement?.syntax.startsWith(keyword)) return undefined;
    if (NAMED_BLOCK.test(statement.syntax)) return `${keyword} \${1:name} "\${2:Heading}" {\n  $0\n}`;
    // What has a meaning in a snippet is meant as it is written.
    const example = statement.example.replace(/[\\$}]/g, '\\$&');
    return example === '' || !example.startsWith(keyword) ? undefined : `${example}$0`;
}

export const SNIPPETS: readonly Snippet[] = [
    {
        keyword: 'agreement',
        rule: 'AgreementDeclaration',
        label: 'agreement …',
        body: 'agreement ${1:name} "${2:Managed IT Services Agreement}" {\n  version "${3:1.0}"\n  status draft\n  effective ${4:2027-01-01}\n\n  $0\n}',
    },
    { keyword: 'import', rule: 'Import', label: 'import …', body: 'import "${1:library.msa}"$0' },
    {
        keyword: 'provider',
        rule: 'Provider',
        label: 'provider …',
        body: 'provider ${1:name} "${2:Legal name}" {\n  address "${3:Street, town, country}"\n  contact ${4:service-desk} "${5:Service Desk}" {\n    email "${6:servicedesk@example.com}"\n    phone "${7:+44 113 496 0000}"\n    open 24x7\n  }\n}$0',
    },
    {
        keyword: 'client',
        rule: 'Client',
        label: 'client …',
        body: 'client ${1:name} "${2:Legal name}" {\n  address "${3:Street, town, country}"\n}$0',
    },
    {
        keyword: 'contact',
        rule: 'Contact',
        label: 'contact …',
        body: 'contact ${1:service-desk} "${2:Service Desk}" {\n  email "${3:servicedesk@example.com}"\n  phone "${4:+44 113 496 0000}"\n  open 24x7\n}$0',
    },
    {
        keyword: 'calendar',
        rule: 'Calendar',
        label: 'calendar …',
        body: 'calendar ${1:support} "${2:Support Hours}" {\n  timezone "${3:Europe/London}"\n  open ${4:Mon-Fri} ${5:08:00-18:00}\n  closed on holidays "${6:GB-ENG}"\n}$0',
    },
    {
        keyword: 'category',
        rule: 'Category',
        label: 'category …',
        body: 'category ${1:name} "${2:Heading}" {\n  service ${3:name} "${4:Label}"\n}$0',
    },
    {
        keyword: 'service',
        rule: 'Service',
        label: 'service …',
        body: 'service ${1:name} "${2:Label}" {\n  includes "${3:What it includes}"\n}$0',
    },
    {
        keyword: 'priority',
        rule: 'Priority',
        label: 'priority …',
        body: 'priority ${1:P1} "${2:Critical}" {\n  means "${3:The business of the Client cannot operate.}"\n  example "${4:The ERP system is down for every user.}"\n}$0',
    },
    {
        keyword: 'tier',
        rule: 'Tier',
        label: 'tier …',
        body: 'tier ${1:name} "${2:Label}" {\n  means "${3:This tier is for companies that work around the clock.}"\n  covers ${4:service}\n  target ${5:P1} respond ${6:15 min}, resolve ${7:4 hours}\n  price ${8:USD} ${9:45.00} per ${10:user} per ${11:month}\n}$0',
    },
    {
        keyword: 'target',
        rule: 'TargetRow',
        label: 'target …',
        body: 'target ${1:P1} respond ${2:15 min}, resolve ${3:4 hours}$0',
    },
    {
        keyword: 'price',
        rule: 'TierPrice',
        label: 'price …',
        body: 'price ${1:USD} ${2:45.00} per ${3:user} per ${4:month}$0',
    },
    {
        keyword: 'availability',
        rule: 'Availability',
        label: 'availability …',
        body: 'availability ${1:core-systems} "${2:Core systems}" {\n  applies to ${3:service}\n  target ${4:99.9}% per calendar month\n  measured "${5:The Provider shall check every minute from two locations.}"\n  downtime "${6:Downtime is each minute in which a check fails from both locations.}"\n  exclude scheduled-maintenance up to ${7:4 hours} per month with ${8:5 days} notice\n  exclude client-caused, force-majeure\n  credit {\n    below ${4:99.9}% credit ${9:5}%\n    of monthly-fees of affected services\n    cap ${10:50}% per month\n    claim within ${11:30 days} after month end\n  }\n}$0',
    },
    {
        keyword: 'credit',
        rule: 'CreditSchedule',
        label: 'credit …',
        body: 'credit {\n  below ${1:99.9}% credit ${2:5}%\n  of monthly-fees of affected services\n  cap ${3:50}% per month\n  claim within ${4:30 days} after month end\n}$0',
    },
    {
        keyword: 'backup',
        rule: 'Backup',
        label: 'backup …',
        body: 'backup ${1:name} "${2:Label}" {\n  protects ${3:service}\n  every ${4:4 hours}\n  keep ${5:14} daily, ${6:12} monthly\n  rpo ${4:4 hours}\n  rto ${7:8 hours}\n  copy offsite "${8:Location}" encrypted, immutable\n  test restore quarterly\n}$0',
    },
    {
        keyword: 'recovery',
        rule: 'Recovery',
        label: 'recovery …',
        body: 'recovery ${1:disaster-recovery} "${2:Disaster recovery}" {\n  protects ${3:service}\n  plan reviewed yearly\n  test failover quarterly\n  rpo ${4:4 hours}\n  rto ${5:24 hours}\n  failover ${6|automatic,manual,none|}\n  communication "${7:The Provider shall report to the Client every hour.}"\n  review within ${8:10 business days} after incident\n}$0',
    },
    {
        keyword: 'define',
        rule: 'DefinedTerm',
        label: 'define …',
        body: 'define ${1:name} "${2:Term}" as "${3:What it means.}"$0',
    },
    {
        keyword: 'clause',
        rule: 'Clause',
        label: 'clause …',
        body: 'clause ${1:name} "${2:Heading}" {\n  """\n  ${3:Text.}\n  """\n}$0',
    },
    {
        keyword: 'annex',
        rule: 'Attachment',
        label: 'annex …',
        body: 'annex ${1:name} "${2:Heading}" {\n  """\n  ${3:Text.}\n  """\n}$0',
    },
];
