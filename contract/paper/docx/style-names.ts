/** The paragraph and character styles, by which a firm can restyle the document in Word. */
export const STYLE = {
    title: 'Title',
    subtitle: 'Subtitle',
    fact: 'ContractFact',
    warning: 'StatusWarning',
    contents: 'TOCHeading',
    entry: 'TOC1',
    /** The heading of an annex or a schedule, whose name stands in place of a number. */
    named: 'AnnexHeading',
    subheading: 'ClauseSubheading',
    text: 'ClauseText',
    note: 'ClauseNote',
    code: 'ClauseCode',
    item: 'ClauseItem',
    cell: 'TableText',
    caption: 'TableCaption',
    afterTable: 'AfterTable',
    header: 'Header',
    footer: 'Footer',
    link: 'Hyperlink',
    table: 'ContractTable',
} as const;

/** The style of the heading of a clause at a depth, which numbers it. 1 is the top. */
export function headingStyle(depth: number): string {
    return `Heading${depth}`;
}

/** The style of the first paragraph of a clause without a heading, which numbers it. */
export function clauseStyle(depth: number): string {
    return `Clause${depth}`;
}
