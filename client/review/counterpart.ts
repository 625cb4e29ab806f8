/**
 * Where a file lies beside a kept one: as far from it as `asked` lies from the file of today. `undefined` for a place above
 * the root.
 *
 * @param asked the path of a file that the agreement of today may import, or of itself
 * @param today the path of the agreement of today
 * @param former the path of the kept one
 */
export function counterpart(asked: string, today: string, former: string): string | undefined {
    if (asked === today) return former;
    const [from, to, home] = [foldersOf(today), foldersOf(asked), foldersOf(former)];
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
    const up = from.length - shared;
    if (up > home.length) return undefined;
    const name = asked.slice(asked.lastIndexOf('/') + 1);
    return ['', ...home.slice(0, home.length - up), ...to.slice(shared), name].join('/');
}

function foldersOf(path: string): readonly string[] {
    return path.split('/').slice(1, -1);
}
