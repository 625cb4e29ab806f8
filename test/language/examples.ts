import { readFileSync } from 'node:fs';
import type { Files } from './check.js';

function file(path: string): string {
    return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

export const FIRST_LOOK = file('examples/first-look/agreement.msa');
export const LIBRARY = file('test/fixtures/managed-it-services/library/northwind-standard.msa');
export const ACME = file('test/fixtures/managed-it-services/acme.msa');

/** The full example as a project whose first file is the agreement. */
export const MANAGED_IT_SERVICES: Files = { 'acme.msa': ACME, 'library/northwind-standard.msa': LIBRARY };
