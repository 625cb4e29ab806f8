import { EXAMPLES } from '../tables/library.js';

/** An agreement to begin with: the files of one of the examples. */
export interface Template {
    readonly name: string;
    readonly summary: string;
    /** The file to open first. */
    readonly main: string;
    /** By their paths, seen from the folder of the main file. */
    readonly files: Readonly<Record<string, string>>;
}

const CATALOGUE: readonly Omit<Template, 'files'>[] = [
    { name: 'first-look', summary: 'the shortest agreement that is complete', main: 'agreement.msa' },
    {
        name: 'managed-it-services',
        summary: 'the standard agreement of a provider, and one of a client that is based on it',
        main: 'acme.msa',
    },
    { name: 'cloud-hosting', summary: 'a cloud service with uptime, credits and recovery', main: 'agreement.msa' },
    {
        name: 'co-managed-support',
        summary: 'support beside an IT department of the client: blocks of hours and rates by time',
        main: 'agreement.msa',
    },
    {
        name: 'outsourcing',
        summary: 'weighted indicators with fees at risk, volume prices and transition',
        main: 'agreement.msa',
    },
];

export const TEMPLATES: readonly Template[] = CATALOGUE.flatMap(each => {
    const files = EXAMPLES[each.name];
    return files ? [{ ...each, files }] : [];
});
