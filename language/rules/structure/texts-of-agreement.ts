import type { Agreement } from '../../agreement/model.js';
import type { Prose } from '../../agreement/prose.js';
import type { Fact, SourceSpan } from '../../agreement/provenance.js';
import type { Sources } from '../rule.js';

/** The words of prose without the values of its holes. */
export function textOfProse(prose: Prose): string {
    return prose.parts.map(part => (part.kind === 'markdown' ? part.markdown : '…')).join('');
}

/** Every text that an agreement has in more than a line: clauses, definitions, meanings, measurements. */
export function* proseOf(agreement: Agreement): Generator<Prose> {
    const { categories, services, priorities, tiers, availabilities, recoveries, definedTerms, clauses } = agreement;
    const meanings = [...categories, ...services, ...priorities, ...tiers].map(each => each.meaning);
    const measurements = availabilities.flatMap(each => [each.measurement, each.downtime]);
    const failovers = recoveries.map(each => each.failover?.value.procedure);
    const communications = recoveries.flatMap(each => each.communications);
    const texts = [...definedTerms, ...clauses, ...agreement.attachments].map(each => each.text);
    for (const prose of [...meanings, ...measurements, ...failovers, ...communications, ...texts])
        if (prose) yield prose;
}

/** Every text of one line: titles, labels, addresses, what services include, examples. */
export function* linesOf(agreement: Agreement): Generator<Fact<string>> {
    const { parties, calendars, categories, services, priorities, tiers } = agreement;
    const contacts = parties.flatMap(party => party.contacts);
    const declarations = [
        ...[...parties, ...contacts, ...calendars, ...categories, ...services, ...priorities, ...tiers],
        ...[...agreement.availabilities, ...agreement.backups, ...agreement.recoveries],
        ...[...agreement.definedTerms, ...agreement.clauses, ...agreement.attachments],
    ];
    const lines = [
        agreement.title,
        agreement.version,
        ...declarations.map(each => each.label),
        ...parties.map(party => party.address),
        ...services.flatMap(service => [...service.includes, ...service.excludes]),
        ...priorities.flatMap(priority => priority.examples),
        ...agreement.definedTerms.flatMap(term => term.aliases),
    ];
    for (const line of lines) if (line) yield line;
}

/** A stretch of words as it stands in its file, so that a match in it can be marked. */
export interface Passage {
    readonly text: string;
    readonly span: SourceSpan;
}

/** The written words of prose between its holes, as they stand in the file. */
export function passagesOf(prose: Prose, sources: Sources): Passage[] {
    return prose.parts.flatMap(part => (part.kind === 'markdown' ? [passageAt(part.provenance.span, sources)] : []));
}

export function passageAt(span: SourceSpan, sources: Sources): Passage {
    return { text: sources.text(span.uri).slice(span.offset, span.end), span };
}

/** The place of a match in a passage. */
export function spanIn(passage: Passage, index: number, length: number): SourceSpan {
    const offset = passage.span.offset + index;
    return { uri: passage.span.uri, offset, end: offset + length };
}

/** Whether words contain a term as a whole, in the singular or plural. */
export function mentions(words: string, term: string): boolean {
    const form = term.trim();
    if (form === '') return false;
    const text = words.replace(/\s+/g, ' ');
    for (let index = text.indexOf(form); index >= 0; index = text.indexOf(form, index + 1)) {
        const before = text.charAt(index - 1);
        const after = text.slice(index + form.length);
        if (!/[\p{L}\d]/u.test(before) && /^(s|es)?([^\p{L}\d]|$)/u.test(after)) return true;
    }
    return false;
}
