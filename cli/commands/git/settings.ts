/** The settings that make git use `msa`, each with its name and value. */
export type Settings = readonly (readonly [name: string, value: string])[];

/** The line of `.gitattributes` that gives agreements to the drivers. */
const ATTRIBUTES = '*.msa diff=msa merge=msa';

/** The heads of blocks, which git writes behind the `@@` of a hunk: `tier gold "Gold" {`. */
const BLOCK_HEAD = '^[ \t]*([a-z-]+[ \t]+[^ \t"]+[ \t]+"[^"]*".*)$';

const TIME_UNITS = 'seconds?|min|minutes?|h|hours?|days?|weeks?|months?|quarters?|years?';

/** A quoted text, a number with its unit, an amount of money and a name are one word each in `git diff --word-diff`. */
const WORD = [
    '"[^"]*"',
    '[A-Z][A-Z][A-Z] [0-9]+([.][0-9]+)?',
    '[0-9]+([.][0-9]+)?%',
    `[0-9]+([.][0-9]+)? (business )?(${TIME_UNITS})`,
    '[[:alnum:]_.:-]+',
    '[^[:space:]]',
].join('|');

/** The settings for a program that a shell starts with these words. */
export function settingsFor(program: string): Settings {
    return [
        ['diff.msa.textconv', `${program} git textconv --`],
        ['diff.msa.cachetextconv', 'true'],
        ['diff.msa.command', `${program} git diff --`],
        ['diff.msa.xfuncname', BLOCK_HEAD],
        ['diff.msa.wordRegex', WORD],
        ['merge.msa.name', 'agreements by the facts that they state'],
        ['merge.msa.driver', `${program} git merge -- %O %A %B %L %P`],
        ['difftool.msa.cmd', `${program} diff --fail-on none "$LOCAL" "$REMOTE"`],
    ];
}

/** Whether a setting is one that an installation made, for whichever program. */
export function isOwn(name: string, value: string): boolean {
    const own = settingsFor('').find(([each]) => each.toLowerCase() === name.toLowerCase());
    return own !== undefined && value.endsWith(own[1]);
}

/** Words as a shell reads them back; with `/` in paths, because git runs them in a shell on Windows too. */
export function quoted(words: readonly string[]): string {
    return words.map(word => `'${word.replaceAll('\\', '/').replaceAll("'", String.raw`'\''`)}'`).join(' ');
}

/** A file of attributes with our line in it, once; everything else stays. */
export function withAttributes(text: string): string {
    if (hasAttributes(text)) return text;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const end = text === '' || text.endsWith('\n') ? '' : newline;
    return `${text}${end}${ATTRIBUTES}${newline}`;
}

export function withoutAttributes(text: string): string {
    return text
        .split(/(?<=\n)/)
        .filter(line => line.trimEnd() !== ATTRIBUTES)
        .join('');
}

function hasAttributes(text: string): boolean {
    return text.split('\n').some(line => line.trimEnd() === ATTRIBUTES);
}
