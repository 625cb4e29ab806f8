import type { Uri } from 'vscode';
import { addedText } from './added-text.js';
import type { Repository } from './git-api.js';

/** The object that holds nothing, which Git knows in every repository: by SHA-1, and by SHA-256. */
const EMPTY = {
    sha1: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    sha256: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
};

/** The text of a file in a commit; `undefined` where the commit has none. */
export async function fileAt(repository: Repository, commit: string, { fsPath }: Uri): Promise<string | undefined> {
    const details = await repository.getObjectDetails(commit, fsPath).catch(() => undefined);
    if (!details) return undefined;
    const shown = await repository.buffer(commit, fsPath);
    if (shown.byteLength === Number(details.size)) return new TextDecoder().decode(shown);
    // Git converts files for reading where `msa git install` has told it to. A diff of objects knows no names of files, so
    // nothing of it is converted.
    const { object } = details;
    const empty = object.length === EMPTY.sha1.length ? EMPTY.sha1 : EMPTY.sha256;
    const text = addedText(await repository.diffBlobs(empty, object));
    if (text === undefined) throw new Error('Git does not show the file as it is.');
    return text;
}
