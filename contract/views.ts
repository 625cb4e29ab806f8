/** What a reader wants to see of an agreement: all of it, its tiers side by side, or one page for the client. */
export type ContractView = 'contract' | 'tiers' | 'summary';

/** All of them, with the words by which people choose. */
export const CONTRACT_VIEWS: readonly { readonly name: ContractView; readonly label: string }[] = [
    { name: 'contract', label: 'Contract' },
    { name: 'tiers', label: 'Tiers' },
    { name: 'summary', label: 'Summary' },
];

/** The view of that name, if there is one. */
export function viewNamed(name: string): ContractView | undefined {
    return CONTRACT_VIEWS.find(view => view.name === name)?.name;
}
