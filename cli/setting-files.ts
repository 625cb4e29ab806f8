/** The file of the policy, at the root of the repository. */
export const CONFIG_FILE = 'msa.config.json';

/** Whether a path is that of a policy or of an approval. */
export function isSetting(path: string): boolean {
    return path === CONFIG_FILE || /^approvals\/[^/]+\.json$/.test(path);
}
