import { Uri, workspace } from 'vscode';

/** The tag of the signed version, or a pattern of tags, that the policy of a repository names: `review.signed`. */
export async function signedPattern(root: Uri): Promise<string | undefined> {
    try {
        const file = await workspace.fs.readFile(Uri.joinPath(root, 'msa.config.json'));
        const config: unknown = JSON.parse(new TextDecoder().decode(file));
        const signed = field(field(config, 'review'), 'signed');
        return typeof signed === 'string' && signed !== '' ? signed : undefined;
    } catch {
        // There is no policy, or none that can be read: the review says what is wrong with it.
        return undefined;
    }
}

function field(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
