import { URI } from 'langium';
import type { Agreement, Party } from '../../agreement/model.js';
import type { Fix } from '../../findings/finding.js';
import * as ast from '../../generated/ast.js';
import { documentRoot, importClosure } from '../../references/imports.js';
import { exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

const PASSES = exampleAgreement('service servers "Server monitoring"');

export const providerOrCustomerMissing: Rule = {
    code: 'A04',
    slug: 'provider-or-customer-missing',
    severity: 'error',
    profile: 'core',
    summary: 'An agreement has no provider or no client, or the same company on both sides.',
    explanation:
        'A contract binds the parties that it names. Without a provider nobody owes the services, and without a client nobody may ask for them or has to pay. A party is declared in the agreement, or taken in from a library with `include`. A template needs no client: the agreements that are based on it name theirs.',
    example: { fails: PASSES.replace(/ {2}client[^}]*\}\n\n/, ''), passes: PASSES },
    fixable: true,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkParties },
};

const ROLES = [
    { role: 'provider', duty: 'nobody owes the services' },
    { role: 'client', duty: 'nobody may ask for the services or has to pay for them' },
] as const;

function* checkParties(agreement: Agreement, sources: Sources): Generator<Problem> {
    const span = (agreement.name ?? agreement).provenance.span;
    for (const { role, duty } of ROLES) {
        if (agreement.parties.some(party => party.role === role)) continue;
        // Whoever fills in a template knows the client; it is missing there by design.
        if (role === 'client' && agreement.status?.value === 'template') continue;
        yield {
            message: `The agreement names no ${role}, so ${duty}.`,
            help: `Declare one with \`${role}\`, or take one in from a library with \`include\`.`,
            span,
            fixes: partyFixes(agreement, role, sources),
        };
    }
    const providers = new Map(agreement.parties.filter(isProvider).map(party => [keyOf(party), party]));
    for (const client of agreement.parties) {
        const provider = isProvider(client) ? undefined : providers.get(keyOf(client));
        if (!provider) continue;
        yield {
            message: `"${client.label?.value}" is provider and client at once, and nobody can make a contract with itself.`,
            help: 'Write the legal name of the company on each side.',
            span: (client.label ?? client.name).provenance.span,
            related: [{ message: 'The provider is declared here.', span: provider.name.provenance.span }],
        };
    }
}

/** Fixes that take a party in from a library that is imported, or else write one whose name and address are to be filled in. */
function partyFixes({ provenance: { span } }: Agreement, role: Party['role'], sources: Sources): readonly Fix[] {
    const document = sources.documents.getDocument(URI.parse(span.uri));
    const files = document ? [document, ...importClosure(document, sources.documents)] : [];
    const parties = files.flatMap(file => documentRoot(file)?.elements ?? []).filter(PARTIES[role]);
    const names = parties.map(({ name }) => name).filter(name => name !== undefined);
    const included = names.slice(0, MOST_FIXES).map(name => `include ${name}`);
    const fix = (statement: string, title: string): Fix => ({
        title,
        edits: [insertStatement(span, statement, sources)],
    });
    if (included.length > 0) return included.map(statement => fix(statement, `Add \`${statement}\``));
    const skeleton = `${role} the-${role} "[to be completed: legal name]" {\n  address "[to be completed: address]"\n}`;
    return [fix(skeleton, `Write the ${role}`)];
}

const MOST_FIXES = 3;

const PARTIES = { provider: ast.isProvider, client: ast.isClient };

function isProvider(party: Party): boolean {
    return party.role === 'provider';
}

function keyOf({ label, name }: Party): string {
    return (label ?? name).value.trim().toLowerCase();
}
