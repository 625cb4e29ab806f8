import type { Agreement, Declaration } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import type { Edit, Fix } from '../../findings/finding.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { kindInWords } from '../../statements/kind-names.js';

const tiers = (notes: { gold: string; silver: string }): string =>
    `tier gold "Gold"${notes.gold} {\n  means "For many."\n}\ntier silver "Silver"${notes.silver} {\n  means "For few."\n}\n`;

export const formerNameStale: Rule = {
    code: 'A21',
    slug: 'former-name-stale',
    severity: 'warning',
    profile: 'core',
    summary: 'A `was` names something that still has that name, or that two declarations claim to have been.',
    explanation:
        'Whoever compares two versions of an agreement takes a declaration and what it `was` for the same thing, so that a new name does not look like one promise that is gone and another that is new. Where something of that kind still has the old name, or two declarations have been the same one, the comparison would hold the wrong things against each other, and a promise that really is gone would not be seen.',
    example: {
        fails: tiers({ gold: ' was silver', silver: '' }),
        passes: tiers({ gold: ' was premium', silver: ' was standard' }),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkFormerNames },
};

function* checkFormerNames(agreement: Agreement, sources: Sources): Generator<Problem> {
    if (agreement.name) yield* checkKind('agreement', [{ ...agreement, name: agreement.name }], sources);
    for (const [kind, declarations] of declarationsByKind(agreement)) yield* checkKind(kind, declarations, sources);
}

type Named = Pick<Declaration, 'name' | 'formerNames'>;

/**
 * The groups of declarations in which one may take the former name of another: those of one kind; contacts only within
 * their party.
 */
function declarationsByKind(agreement: Agreement): (readonly [kind: string, declarations: readonly Named[]])[] {
    const topicKinds = [...new Set(agreement.topics.map(({ kind }) => kind))];
    return [
        ...(['provider', 'client'] as const).map(
            role => [role, agreement.parties.filter(party => party.role === role)] as const,
        ),
        ...agreement.parties.map(({ contacts }) => ['contact', contacts] as const),
        ['calendar', agreement.calendars],
        ['category', agreement.categories],
        ['service', agreement.services],
        ['priority', agreement.priorities],
        ['tier', agreement.tiers],
        ['availability', agreement.availabilities],
        ['backup', agreement.backups],
        ['recovery', agreement.recoveries],
        ['defined term', agreement.definedTerms],
        ['clause', agreement.clauses],
        ['schedule or annex', agreement.attachments],
        ['parameter', agreement.parameters],
        ...topicKinds.map(kind => [kindInWords(kind), agreement.topics.filter(topic => topic.kind === kind)] as const),
    ];
}

function* checkKind(kind: string, declarations: readonly Named[], sources: Sources): Generator<Problem> {
    if (declarations.every(({ formerNames }) => formerNames.length === 0)) return;
    const holders = new Map(declarations.map(each => [each.name.value, each]));
    const claimed = new Map<string, Named>();
    for (const declaration of declarations) {
        const name = declaration.name.value;
        for (const former of declaration.formerNames) {
            const before = former.value;
            const holder = holders.get(before);
            const earlier = claimed.get(before);
            claimed.set(before, earlier ?? declaration);
            const at = {
                span: former.provenance.span,
                fixes: fixesFor(declaration, former, sources),
            };
            if (before === name) {
                yield {
                    ...at,
                    message: `\`${name}\` is said to have been \`${before}\` before, which is still its name, so the note says nothing.`,
                    help: 'Write the name that it had in an earlier version, or take the note off.',
                };
            } else if (earlier) {
                yield {
                    ...at,
                    message:
                        earlier === declaration
                            ? `\`${name}\` is said twice to have been \`${before}\`.`
                            : `Both \`${earlier.name.value}\` and \`${name}\` are said to have been \`${before}\` before, so it is open which of them a comparison holds against it.`,
                    help: 'Keep one of the two notes.',
                    related: [
                        {
                            message: `The first note is at \`${earlier.name.value}\`.`,
                            span: earlier.name.provenance.span,
                        },
                    ],
                };
            } else if (holder && !hasNewName(holder)) {
                yield {
                    ...at,
                    message: `\`${name}\` is said to have been \`${before}\` before, and the agreement still has the ${kind} \`${before}\`, so a comparison would hold the wrong ones against each other.`,
                    help: `Take the note off. If \`${before}\` is another one that took over the name, say with \`was\` what that was before.`,
                    related: [{ message: `\`${before}\` is declared here.`, span: holder.name.provenance.span }],
                };
            }
        }
    }
}

/**
 * Whether a declaration states a former name that differs from its present one: another declaration may then have taken
 * the former name.
 */
function hasNewName({ name, formerNames }: Named): boolean {
    return formerNames.some(({ value }) => value !== name.value);
}

function fixesFor({ formerNames }: Named, former: Fact<string>, sources: Sources): Fix[] {
    const edit = removalOf(formerNames, formerNames.indexOf(former), sources);
    return edit ? [{ title: `Remove \`was ${former.value}\``, edits: [edit] }] : [];
}

const WAS = /[ \t]*\bwas\s+$/;

/** The edit that takes one name out of the list, and the last one together with its word. */
function removalOf(formerNames: readonly Fact<string>[], index: number, sources: Sources): Edit | undefined {
    const spanAt = (
        place: number,
    ): { readonly uri: string; readonly offset: number; readonly end: number } | undefined =>
        formerNames[place]?.provenance.span;
    const span = spanAt(index);
    if (!span) return undefined;
    const [before, after] = [spanAt(index - 1), spanAt(index + 1)];
    if (before) return { span: { ...span, offset: before.end }, newText: '' };
    if (after) return { span: { ...span, end: after.offset }, newText: '' };
    const word = WAS.exec(sources.text(span.uri).slice(0, span.offset));
    return word ? { span: { ...span, offset: word.index }, newText: '' } : undefined;
}
