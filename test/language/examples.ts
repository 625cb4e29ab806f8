import { readFileSync } from 'node:fs';
import type { Files } from './check.js';

function example(path: string): string {
    return readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
}

export const FIRST_LOOK = example('first-look/agreement.msa');
export const LIBRARY = example('managed-it-services/library/northwind-standard.msa');
export const ACME = example('managed-it-services/acme.msa');

/** The full example as a project whose first file is the agreement. */
export const MANAGED_IT_SERVICES: Files = { 'acme.msa': ACME, 'library/northwind-standard.msa': LIBRARY };
