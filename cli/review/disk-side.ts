import { statSync } from 'node:fs';
import path from 'node:path';
import { TOO_LARGE } from '../files.js';
import { agreementPaths, MOST_BYTES, readBytes, shownPath } from '../files.js';
import { textOf } from '../git/blobs.js';
import { textOnDisk } from '../git/trees.js';
import { importedPaths } from './imports.js';
import { CONFIG_FILE } from '../../review/policy/settings.js';
import { isBelow, type Side, type Sides } from './sides.js';

/**
 * Reads two files or folders from the disk, without git. Files of two folders are the same file if they have the same
 * path within them.
 */
export async function diskSides(before: string, after: string, folder: string): Promise<Sides> {
    const sides = { before: await diskSide(before, folder), after: await diskSide(after, folder) };
    const moved = movedFiles(sides.before.side, sides.before.place, sides.after.place);
    return { before: sides.before.side, after: sides.after.side, moved };
}

/** The later paths of the files at or below a place, where the later revision has that place elsewhere. */
export function movedFiles(side: Side, place: string, laterPlace: string): ReadonlyMap<string, string> {
    const files = place === laterPlace ? [] : [...side.files.keys()].filter(file => isBelow(file, place));
    return new Map(files.map(file => [file, laterPlace + file.slice(place.length)]));
}

async function diskSide(operand: string, folder: string): Promise<{ readonly side: Side; readonly place: string }> {
    const named = await agreementPaths([operand], folder);
    const absolute = path.resolve(folder, operand);
    // As in every command, imports may lead to files below the folder of the command; for a file outside of it, to
    // files beside and below that file.
    const isInside = !path.relative(folder, absolute).startsWith('..');
    const root = isInside ? folder : statSync(absolute).isDirectory() ? absolute : path.dirname(absolute);
    const files = new Map<string, string>();
    for (const file of named) files.set(shownPath(file, root), readNamed(file, shownPath(file, folder)));
    // Iterating over a map also visits what is added meanwhile, so the imports of imports are read too.
    for (const [file, text] of files) {
        for (const imported of importedPaths(file, text)) {
            const known = files.has(imported) || imported.startsWith('..');
            const importedText = known ? undefined : textOnDisk(root, imported);
            if (importedText !== undefined) files.set(imported, importedText);
        }
    }
    const place = shownPath(absolute, root);
    const side = {
        name: { text: operand, commit: undefined },
        root,
        files,
        settings: settingsIn(folder),
        covers: (file: string) => isBelow(file, place),
    };
    return { side, place };
}

/** Of two files or folders, the policy is that of the folder of the command. */
function settingsIn(folder: string): Side['settings'] {
    const config = textOnDisk(folder, CONFIG_FILE);
    return new Map(config === undefined ? [] : [[CONFIG_FILE, config]]);
}

function readNamed(file: string, shown: string): string {
    if (statSync(file).size > MOST_BYTES) return TOO_LARGE;
    return textOf(readBytes(file, shown) ?? new Uint8Array());
}
