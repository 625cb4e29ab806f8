import { UriUtils, type FileSystemProvider, type URI } from 'langium';
import {
    APPROVALS_FOLDER,
    CONFIG_FILE,
    isSetting,
    settingsOf,
    type SettingFiles,
    type Settings,
} from '../../../review/policy/settings.js';

/** Where the policy and the approvals of a file are, and the policy that was there in the earlier revision. */
export interface House {
    readonly root: URI;
    readonly before: SettingFiles;
}

/** The house of a file: the folder that the editor names, else the opened folder around the file, else its own. */
export function rootOf(file: URI, named: URI | undefined, folders: readonly URI[]): URI {
    const around = folders.filter(folder => pathIn(folder, file) !== undefined);
    return named ?? around.sort((a, b) => a.path.length - b.path.length)[0] ?? UriUtils.dirname(file);
}

/** Reads what was asked of changes in the earlier revision. */
export async function houseOf(root: URI, name: string, former: FileSystemProvider): Promise<House> {
    const policy = await textAt(UriUtils.joinPath(root, CONFIG_FILE), former);
    return { root, before: { name, files: new Map(policy === undefined ? [] : [[CONFIG_FILE, policy]]) } };
}

/** What holds now: the policy of before, and the approvals of today. */
export async function settingsOfToday({ root, before }: House, files: FileSystemProvider): Promise<Settings> {
    const today = await settingFiles(root, files);
    // An approval that fits nothing is no news: it may be for another file.
    const known = [...today].filter(([file]) => file !== CONFIG_FILE);
    const earlier = { ...before, files: new Map([...known, ...before.files]) };
    return settingsOf(earlier, { name: 'today', files: today });
}

/** Whether a file says what a house asks of changes, or what it has approved. */
export function isSettingOf({ root }: House, file: URI): boolean {
    const path = pathIn(root, file);
    return path !== undefined && (isSetting(path) || path === APPROVALS_FOLDER);
}

/** The policy and the approvals in a folder, by their paths from there. */
export async function settingFiles(root: URI, files: FileSystemProvider): Promise<ReadonlyMap<string, string>> {
    const approvals = await files.readDirectory(UriUtils.joinPath(root, APPROVALS_FOLDER)).catch(() => []);
    const addresses = [UriUtils.joinPath(root, CONFIG_FILE), ...approvals.map(({ uri }) => uri)];
    const texts = await Promise.all(
        addresses.map(async uri => [pathIn(root, uri) ?? '', await textAt(uri, files)] as const),
    );
    return new Map(
        texts.flatMap(([path, text]) => (text !== undefined && isSetting(path) ? [[path, text] as const] : [])),
    );
}

function textAt(uri: URI, files: FileSystemProvider): Promise<string | undefined> {
    return files.readFile(uri).catch(() => undefined);
}

/** The path of a file in a folder; `undefined` for one outside of it. */
function pathIn(folder: URI, file: URI): string | undefined {
    const around = `${folder.path.replace(/\/+$/, '')}/`;
    const isInside =
        folder.scheme === file.scheme && folder.authority === file.authority && file.path.startsWith(around);
    return isInside ? file.path.slice(around.length) : undefined;
}
