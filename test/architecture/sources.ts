import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts, { preProcessFile } from 'typescript';
import { ROOMS, targetOf } from '../../scripts/rooms.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;

/** The top folders of the project that hold its code. */
export const TOP_ROOMS: readonly string[] = Object.keys(ROOMS).filter(room => !room.includes('/'));

/** The text of a file of the project. */
export function textOf(file: string): string {
    return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The TypeScript files below a folder of the project, by their paths in it. */
export function sourceFiles(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .map(name => `${folder}/${name.replaceAll(path.sep, '/')}`)
        .sort();
}

/** What a file imports, types too: files of the project by their paths in it, packages by their names. */
export function importsOf(file: string): string[] {
    return preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => targetOf(file, fileName));
}

/** The regular expressions of a file as they are written, without slashes and flags; those made of strings whole. */
export function regularExpressionsOf(file: string): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
        if (ts.isIdentifier(node) && node.text === 'RegExp') found.push(node.parent.getText());
        node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
    return found;
}

/** The imports through which files import each other in circles; empty where no file leads back to itself. */
export function circularImports(files: readonly string[]): string[] {
    let arrows = files.flatMap(file => importsOf(file).map(imported => ({ file, imported })));
    // An arrow of a circle begins where another ends, and ends where another begins. What is no such arrow goes, one
    // layer after the other.
    for (;;) {
        const begins = new Set(arrows.map(({ file }) => file));
        const ends = new Set(arrows.map(({ imported }) => imported));
        const left = arrows.filter(({ file, imported }) => ends.has(file) && begins.has(imported));
        if (left.length === arrows.length) return left.map(({ file, imported }) => `${file} imports ${imported}`);
        arrows = left;
    }
}
