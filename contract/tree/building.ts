import type { SourceSpan } from '../../language/agreement/provenance.js';
import type {
    Block,
    Column,
    Content,
    Inline,
    List,
    Missing,
    Note,
    Paragraph,
    Reference,
    Section,
    StatedValue,
    Styled,
    ListItem,
    Table,
    TypedValue,
} from './document.js';

/** The short words with which the wording of a contract is written down. */

export function strong(...content: Content): Styled {
    return { kind: 'strong', content };
}

export function reference(id: string): Reference {
    return { kind: 'reference', id };
}

/** What the agreement lacks, the statement that would state it, and the rule that asks for it where one does. */
export function missing(what: string, statement?: string, rule?: string): Missing {
    return { kind: 'missing', what, statement, rule };
}

/** A value of the agreement, which the notation of the contract writes; `origin` knows the text that states it. */
export function stated(value: TypedValue, origin: { readonly source?: SourceSpan } = {}): StatedValue {
    // Found when somebody asks for it: most values of a long contract are never pointed at.
    return {
        kind: 'value',
        value,
        get source() {
            return origin.source;
        },
    };
}

/** Running text with values in it: ``say`The ${strong('Provider')} shall …` ``. */
export function say(strings: TemplateStringsArray, ...values: readonly (Inline | Content)[]): Content {
    const content: Inline[] = [];
    strings.forEach((text, index) => {
        append(content, text);
        const value = values[index];
        if (value !== undefined) appendAll(content, value);
    });
    return content;
}

/** Running text made of parts, with the same words between each two of them. */
export function joined(parts: readonly (Inline | Content)[], between: string): Content {
    const content: Inline[] = [];
    parts.forEach((part, index) => {
        if (index > 0) append(content, between);
        appendAll(content, part);
    });
    return content;
}

function appendAll(content: Inline[], value: Inline | Content): void {
    if (isContent(value)) for (const inline of value) append(content, inline);
    else append(content, value);
}

/** Adds to running text. A full stop after a name that ends in one, such as `Acme Inc.`, is left out. */
function append(content: Inline[], inline: Inline): void {
    if (inline === '') return;
    if (typeof inline !== 'string') {
        content.push(inline);
        return;
    }
    const last = content.at(-1);
    const text = inline.startsWith('.') && endsSentence(last) ? inline.slice(1) : inline;
    if (typeof last === 'string') content[content.length - 1] = last + text;
    else if (text !== '') content.push(text);
}

function endsSentence(inline: Inline | undefined): boolean {
    if (typeof inline === 'string') return /[.!?…]\s*$/.test(inline);
    return inline !== undefined && 'content' in inline && endsSentence(inline.content.at(-1));
}

export function asContent(value: Inline | Content): Content {
    return isContent(value) ? value : [value];
}

function isContent(value: Inline | Content): value is Content {
    return Array.isArray(value);
}

export function paragraph(content: Content, source: SourceSpan | undefined): Paragraph {
    return { kind: 'paragraph', content, source };
}

export function note(content: Content, source: SourceSpan | undefined): Note {
    return { kind: 'note', blocks: [paragraph(content, source)], source };
}

export function list(
    style: List['style'],
    items: readonly { readonly content: Content; readonly source: SourceSpan | undefined }[],
    source: SourceSpan | undefined,
): List {
    return { kind: 'list', style, items: items.map(item => listItem(item.content, item.source)), source };
}

function listItem(content: Content, source: SourceSpan | undefined): ListItem {
    return { blocks: [paragraph(content, source)], source };
}

/** A table whose cells are left-aligned, except for the columns that say otherwise. */
export function table(parts: Omit<Table, 'kind'>): Table {
    return { kind: 'table', ...parts };
}

export function column(heading: string | Content, align: Column['align'] = 'left'): Column {
    return { heading: asContent(heading), align };
}

/** A section with a heading; `body` and `sections` come in the order in which they are read. */
export function section(parts: {
    readonly id: string;
    readonly heading: string | Content;
    readonly body?: readonly Block[];
    readonly sections?: readonly Section[];
    readonly source: SourceSpan | undefined;
}): Section {
    return { body: [], sections: [], ...parts, heading: asContent(parts.heading) };
}

/** A numbered paragraph: a section without a heading. */
export function clause(id: string, body: readonly Block[], source: SourceSpan | undefined): Section {
    return { id, heading: undefined, body, sections: [], source };
}

/** A numbered paragraph of one sentence or more. */
export function sentence(id: string, content: Content, source: SourceSpan | undefined): Section {
    return clause(id, [paragraph(content, source)], source);
}
