import type { Agreement, Tier } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';

const SERVICE = 'service servers "Server monitoring"\n\n';

export const emptyOrDuplicateTier: Rule = {
    code: 'E04',
    slug: 'empty-or-duplicate-tier',
    severity: 'warning',
    profile: 'core',
    summary: 'A tier covers no service, or two tiers promise exactly the same.',
    explanation:
        'A tier is what a client buys. One without services sells nothing, and two that do not differ leave the client to guess what the choice is about.',
    example: {
        fails: `${SERVICE}tier standard "Standard" {\n  price USD 45.00 per user per month\n}\n`,
        passes: `${SERVICE}tier standard "Standard" {\n  covers servers\n  price USD 45.00 per user per month\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement): Generator<Problem> {
    const known = new Map<string, Tier>();
    for (const tier of agreement.tiers) {
        const { span } = tier.name.provenance;
        if (tier.coverage.every(({ value }) => value.kind === 'excluded')) {
            yield {
                message: `Tier \`${tier.name.value}\` covers no service, so a client who chooses it gets nothing.`,
                help: 'Write `covers` and the names of its services.',
                span,
            };
            continue;
        }
        const promises = contentOf(tier, agreement);
        const earlier = known.get(promises);
        if (!earlier) known.set(promises, tier);
        else {
            yield {
                message: `Tier \`${tier.name.value}\` promises exactly the same as \`${earlier.name.value}\`, so a client has nothing to choose between.`,
                help: 'Say what sets the tiers apart, or remove one of them.',
                span,
                related: [{ message: 'The other tier is declared here.', span: earlier.name.provenance.span }],
            };
        }
    }
}

/** Everything that an agreement says of a tier, but for its name, in an order that does not depend on that of the text. */
function contentOf(tier: Tier, agreement: Agreement): string {
    const parts = Object.entries(tier).filter(([part]) => !OF_ITS_OWN.has(part));
    const own = parts.map(([part, value]) => `${part} ${canonicalText(value, tier)}`);
    const elsewhere = [...agreement.availabilities, ...agreement.topics].flatMap(block => partsNaming(block, tier));
    return JSON.stringify([...own, ...elsewhere.map(part => canonicalText(part, tier)).sort()]);
}

/** What every tier has for itself, or what decides nothing. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['name', 'label', 'base', 'provenance']);

/** A value without its place: declarations by their names, lists in alphabetical order. */
function canonicalText(value: unknown, tier: Tier): string {
    if (Array.isArray(value))
        return `[${value
            .map(each => canonicalText(each, tier))
            .sort()
            .join()}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    if (isSame(value, tier)) return 'this tier';
    if ('name' in value && 'provenance' in value && isFact(value.name)) return String(value.name.value);
    if ('exact' in value) return String(value.exact);
    return Object.entries(value)
        .filter(([part]) => part !== 'provenance' && part !== 'origin')
        .map(([part, each]) => `${part}: ${canonicalText(each, tier)}`)
        .join();
}

/** The statements of a block that name a tier. */
function partsNaming(block: object, tier: Tier): readonly unknown[] {
    return Object.values(block)
        .filter((part): part is readonly unknown[] => Array.isArray(part))
        .flat()
        .filter(part => names(part, tier));
}

function names(part: unknown, tier: Tier): boolean {
    if (Array.isArray(part)) return part.some(each => names(each, tier));
    if (typeof part !== 'object' || part === null) return false;
    if (isSame(part, tier)) return true;
    // Other declarations are not looked into: what they say of the tier stands in them.
    if ('name' in part && 'provenance' in part && isFact(part.name)) return false;
    return Object.entries(part).some(([name, each]) => name !== 'provenance' && names(each, tier));
}

function isSame(value: object, tier: Tier): boolean {
    return (
        value === tier ||
        ('kind' in value && value.kind === 'Tier' && 'name' in value && value.name === tier.name.value)
    );
}

function isFact(value: unknown): value is { readonly value: unknown } {
    return typeof value === 'object' && value !== null && 'value' in value && 'provenance' in value;
}
