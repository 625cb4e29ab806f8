/** A form in which a contract leaves the editor or the command line. */
export interface ContractFormat {
    readonly name: FormatName;
    /** As people call it. */
    readonly label: string;
    readonly description: string;
    /** With its dot. */
    readonly extension: string;
}

export type FormatName = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json';

/** All of them, the most asked for first. */
export const CONTRACT_FORMATS: readonly ContractFormat[] = [
    { name: 'pdf', label: 'PDF', description: 'a document to send and to sign', extension: '.pdf' },
    {
        name: 'docx',
        label: 'Word',
        description: 'a document to negotiate, with automatic numbers and a table of contents',
        extension: '.docx',
    },
    {
        name: 'html',
        label: 'HTML',
        description: 'one file for every browser, with table of contents and print style',
        extension: '.html',
    },
    { name: 'markdown', label: 'Markdown', description: 'for repositories and wikis', extension: '.md' },
    { name: 'text', label: 'Text', description: 'words alone, to search, compare and paste', extension: '.txt' },
    {
        name: 'json',
        label: 'JSON',
        description: 'the agreement as data, for monitoring, ticketing and billing',
        extension: '.json',
    },
];

/** The formats that show a contract as text, and so also what came and went in it. */
export type RedlineFormatName = Exclude<FormatName, 'json'> | 'critic-markup';

/** All formats of a redline, each by the ending of its files; where two endings fit, the earlier one is meant. */
export const REDLINE_FORMATS: readonly { readonly name: RedlineFormatName; readonly extension: string }[] = [
    { name: 'html', extension: '.html' },
    { name: 'docx', extension: '.docx' },
    { name: 'pdf', extension: '.pdf' },
    { name: 'critic-markup', extension: '.critic.md' },
    { name: 'markdown', extension: '.md' },
    { name: 'text', extension: '.txt' },
];

/** The format of that name, if there is one. */
export function formatNamed(name: string): ContractFormat | undefined {
    return CONTRACT_FORMATS.find(format => format.name === name);
}
