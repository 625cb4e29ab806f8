import cloudHosting from '../../examples/cloud-hosting/agreement.msa';
import coManagedSupport from '../../examples/co-managed-support/agreement.msa';
import firstLook from '../../examples/first-look/agreement.msa';
import acme from '../../examples/managed-it-services/acme.msa';
import managedPriorities from '../../examples/managed-it-services/library/priorities.msa';
import managedProvider from '../../examples/managed-it-services/library/provider.msa';
import managedServices from '../../examples/managed-it-services/library/services.msa';
import northwind from '../../examples/managed-it-services/northwind.msa';
import outsourcing from '../../examples/outsourcing/agreement.msa';

/** An agreement to begin with: the files of one of the examples. */
export interface Template {
    readonly name: string;
    readonly summary: string;
    /** The file to open first. */
    readonly main: string;
    /** By their paths, seen from the folder of the main file. */
    readonly files: Readonly<Record<string, string>>;
}

export const TEMPLATES: readonly Template[] = [
    {
        name: 'first-look',
        summary: 'the shortest agreement that is complete',
        main: 'agreement.msa',
        files: { 'agreement.msa': firstLook },
    },
    {
        name: 'managed-it-services',
        summary: 'the standard agreement of a provider, and one of a client that is based on it',
        main: 'acme.msa',
        files: {
            'acme.msa': acme,
            'library/priorities.msa': managedPriorities,
            'library/provider.msa': managedProvider,
            'library/services.msa': managedServices,
            'northwind.msa': northwind,
        },
    },
    {
        name: 'cloud-hosting',
        summary: 'a cloud service with uptime, credits and recovery',
        main: 'agreement.msa',
        files: { 'agreement.msa': cloudHosting },
    },
    {
        name: 'co-managed-support',
        summary: 'support beside an IT department of the client: blocks of hours and rates by time',
        main: 'agreement.msa',
        files: { 'agreement.msa': coManagedSupport },
    },
    {
        name: 'outsourcing',
        summary: 'weighted indicators with fees at risk, volume prices and transition',
        main: 'agreement.msa',
        files: { 'agreement.msa': outsourcing },
    },
];
