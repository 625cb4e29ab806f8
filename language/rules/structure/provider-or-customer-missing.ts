import type { Agreement, Party } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

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
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkParties },
};

const ROLES = [
    { role: 'provider', duty: 'nobody owes the services' },
    { role: 'client', duty: 'nobody may ask for the services or has to pay for them' },
] as const;

function* checkParties(agreement: Agreement): Generator<Problem> {
    const span = (agreement.name ?? agreement).provenance.span;
    for (const { role, duty } of ROLES) {
        if (agreement.parties.some(party => party.role === role)) continue;
        // Whoever fills in a template knows the client; it is missing there by design.
        if (role === 'client' && agreement.status?.value === 'template') continue;
        yield {
            message: `The agreement names no ${role}, so ${duty}.`,
            help: `Declare one with \`${role}\`, or take one in from a library with \`include\`.`,
            span,
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

function isProvider(party: Party): boolean {
    return party.role === 'provider';
}

function keyOf({ label, name }: Party): string {
    return (label ?? name).value.trim().toLowerCase();
}
