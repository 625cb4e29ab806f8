import type * as ast from '../generated/ast.js';
import type { PeriodUnit, Quantity } from '../values/period.js';
import type { Agreement, Tier, TopicOf } from './model.js';
import type { Link, Statement } from './statement.js';
import { once } from '../values/once.js';

/** One thing that a client takes: a tier, a service, a category or an availability. */
export interface Choice {
    /** Absent while its name leads nowhere. */
    readonly subject?: Link | undefined;
    /** How many of it: `10 users`. */
    readonly quantities: readonly Quantity[];
    /** For which of its periods a tier is paid, where that is said. */
    readonly period?: PeriodUnit | undefined;
}

type PricingStatement = Statement<ast.PricingStatement>;
type Binding = Statement<ast.Binding>;

/** What a fee is for; `undefined` where it is for everybody, and for statements that are no fees. */
export function bindingOf(statement: PricingStatement): Binding | undefined {
    return 'binding' in statement ? statement.binding : undefined;
}

/** All that a fee is for, and that the client has to have chosen as well. */
export function optionsOf(binding: Binding | undefined): readonly Link[] {
    return binding ? [...binding.subjects, ...binding.also] : [];
}

/** Which fees hold for a choice, in the order of the agreement. All who price, word or check fees ask here. */
export function feesFor(choices: readonly Choice[], agreement: Agreement): readonly PricingStatement[] {
    return pricingOf(agreement)
        .flatMap(topic => topic.statements)
        .filter(statement => holdsFor(statement, choices, agreement));
}

/** The fees that the contract of an agreement states: those for what the client has chosen, or all while that is open. */
export function statedFees(topic: TopicOf<ast.Pricing>, agreement: Agreement): readonly PricingStatement[] {
    if (agreement.choices.length === 0) return topic.statements;
    return topic.statements.filter(each => holdsFor(each, agreement.choices, agreement));
}

/**
 * Whether a fee is paid by a client who has chosen this. One that is bound to nothing is paid by every client. A rate for
 * a service is what work for it costs whenever it is ordered, whether or not the service has been chosen.
 */
export function holdsFor(statement: PricingStatement, choices: readonly Choice[], agreement: Agreement): boolean {
    const binding = bindingOf(statement);
    if (!binding || choicesBoundBy(binding, choices, agreement).length > 0) return true;
    return (
        statement.kind === 'LabourRate' &&
        binding.subjects.some(({ kind }) => kind === 'Service' || kind === 'Category')
    );
}

/** The choices for which a fee is paid: all of them, if it is bound to nothing; none, if what it also asks for is not chosen. */
export function choicesBoundBy(
    binding: Binding | undefined,
    choices: readonly Choice[],
    agreement: Agreement,
): readonly Choice[] {
    if (!binding) return choices;
    const bringing = (subjects: readonly Link[]): readonly Choice[] =>
        choices.filter(choice => {
            const taken = takenWith(choice, agreement);
            return subjects.some(subject => taken.has(subject.name));
        });
    const { subjects, also } = binding;
    return also.length === 0 || bringing(also).length > 0 ? bringing(subjects) : [];
}

/**
 * The names of all that comes with a choice: a tier brings the services that it covers, a category its services, and a
 * service its category. What a tier offers as `optional` is a choice of its own.
 */
function takenWith({ subject }: Choice, agreement: Agreement): ReadonlySet<string> {
    if (!subject) return new Set();
    const known = takenIn(agreement);
    const taken = known.get(subject.name) ?? namesTakenWith(subject, agreement);
    known.set(subject.name, taken);
    return taken;
}

/** What is known already to come with the choices of an agreement, by their names. */
const takenIn = once<Agreement, Map<string, ReadonlySet<string>>>(() => new Map());

function namesTakenWith(subject: Link, agreement: Agreement): ReadonlySet<string> {
    const services = servicesTakenWith(subject, agreement);
    const categories = agreement.services.flatMap(({ name, category }) =>
        category !== undefined && services.has(name.value) ? [category] : [],
    );
    return new Set([subject.name, ...services, ...categories]);
}

function servicesTakenWith({ kind, name }: Link, { tiers, categories }: Agreement): ReadonlySet<string> {
    switch (kind) {
        case 'Tier': {
            const coverage = tiers.find(tier => tier.name.value === name)?.coverage ?? [];
            return new Set(
                coverage.flatMap(({ value }) =>
                    value.kind === 'included' || value.kind === 'limited' ? [value.service.name.value] : [],
                ),
            );
        }
        case 'Category': {
            const services = categories.find(category => category.name.value === name)?.services ?? [];
            return new Set(services.map(service => service.name.value));
        }
        case 'Service':
            return new Set([name]);
        default:
            return new Set();
    }
}

/** The choice of a tier and of nothing else. */
export function choiceOf({ name, label }: Tier): Choice {
    return { subject: { kind: 'Tier', name: name.value, label: label?.value ?? name.value }, quantities: [] };
}

/** The tiers that the client has chosen; empty where the agreement leaves the choice open. */
export function chosenTiers({ choices, tiers }: Pick<Agreement, 'choices' | 'tiers'>): readonly Tier[] {
    return choices.flatMap(({ subject }) => tiers.find(tier => tier.name.value === subject?.name) ?? []);
}

/** The blocks of an agreement that state prices. */
export function pricingOf({ topics }: Agreement): TopicOf<ast.Pricing>[] {
    return topics.filter((topic): topic is TopicOf<ast.Pricing> => topic.kind === 'Pricing');
}
