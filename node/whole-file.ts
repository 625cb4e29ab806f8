import { chmod, chown, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file that may not be written to. The message is the reason, as it follows `cannot be written:`. */
export class ForbiddenTarget extends Error {}

/**
 * Writes a file whole or not at all: to a new file beside the target, which is flushed and then takes the target's place.
 * A target that exists keeps its mode and, where the system allows it, its owner. Through a link the file that it leads
 * to is written. Rejects with a `ForbiddenTarget` for a link that leads out of `folder` or nowhere, and with the error of
 * the system for a full disk and the like; the old file is then as it was.
 */
export async function writeWholeFile(
    target: string,
    content: string | Uint8Array,
    folder: string = path.dirname(target),
): Promise<void> {
    const place = await writtenPlace(target, folder);
    const replaced = await stat(place).catch(() => undefined);
    const temporary = path.join(
        path.dirname(place),
        `.${path.basename(place).slice(0, 80)}.${crypto.randomUUID()}.tmp`,
    );
    try {
        const file = await open(temporary, 'wx', replaced ? replaced.mode & 0o777 : 0o666);
        try {
            await file.writeFile(content);
            await file.sync();
        } finally {
            await file.close();
        }
        if (replaced) {
            // A new file lacks the bits of the mode that the umask of the process clears. Only root may give a file to
            // another owner.
            await chmod(temporary, replaced.mode & 0o7777);
            await chown(temporary, replaced.uid, replaced.gid).catch(() => undefined);
        }
        await rename(temporary, place);
    } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await flushFolder(path.dirname(place));
}

/** The path without links that is written for a target; it lies in the folder that was asked for. */
export async function writtenPlace(target: string, folder: string): Promise<string> {
    const asked = await realpath(folder);
    const parent = await realpath(path.dirname(target));
    const beside = path.join(parent, path.basename(target));
    const link = await lstat(beside).catch(() => undefined);
    const place = link?.isSymbolicLink() ? await followed(beside) : beside;
    if (place !== asked && !place.startsWith(asked.endsWith(path.sep) ? asked : asked + path.sep))
        throw new ForbiddenTarget(`it is a link to "${place}", which is outside of its folder`);
    return place;
}

async function followed(link: string): Promise<string> {
    try {
        return await realpath(link);
    } catch {
        throw new ForbiddenTarget(`it is a link to "${await readlink(link)}", which does not exist`);
    }
}

/** So that the new name survives a loss of power; not every system can do this. */
async function flushFolder(folder: string): Promise<void> {
    try {
        const handle = await open(folder, 'r');
        await handle.sync().finally(() => handle.close());
    } catch {
        // Windows opens no folders.
    }
}
