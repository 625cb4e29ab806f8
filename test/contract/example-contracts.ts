import { globSync, readFileSync } from 'node:fs';
import { contractDocument } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import type { ContractView } from '../../contract/views.js';
import { resolve } from '../language/check.js';

const ROOT = new URL('../../examples/', import.meta.url).pathname;

export interface ExampleContract {
    /** The file of the agreement, seen from the folder of the examples. */
    readonly name: string;
    readonly document: ContractDocument;
}

/** The contract of every example that is an agreement. */
export async function exampleContracts(): Promise<readonly ExampleContract[]> {
    const names = globSync('*/*.msa', { cwd: ROOT }).sort();
    const examples: ExampleContract[] = [];
    // One after the other: the tests read all projects into the same workspace.
    for (const name of names) examples.push({ name, document: await contractOfExample(name) });
    return examples;
}

/** The contract of an example in a view; its name is that of its file, seen from the folder of the examples. */
export async function contractOfExample(name: string, view: ContractView = 'contract'): Promise<ContractDocument> {
    const [folder = '', main = ''] = name.split('/');
    const others = globSync('**/*.msa', { cwd: `${ROOT}${folder}` }).filter(each => each !== main);
    const read = (each: string): [string, string] => [each, readFileSync(`${ROOT}${folder}/${each}`, 'utf8')];
    const [agreement] = await resolve(Object.fromEntries([main, ...others].map(read)));
    if (!agreement) throw new Error(`${name} holds no agreement.`);
    return contractDocument(agreement, { view });
}
