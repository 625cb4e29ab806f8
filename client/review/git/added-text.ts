/**
 * The text that a unified diff adds to nothing; `undefined` where the diff is none or takes something away, as a program that
 * somebody has set in place of Git's own may print it.
 */
export function addedText(diff: string): string | undefined {
    if (diff === '') return '';
    const lines = diff.split('\n');
    const start = lines.findIndex(line => /^@@ -0,0 \+1(,\d+)? @@/.test(line));
    if (start === -1) return undefined;
    const body = lines.slice(start + 1);
    const added = body.filter(line => line.startsWith('+')).map(line => line.slice(1));
    const rest = body.filter(line => !line.startsWith('+') && line !== '');
    const endsOpen = rest.length === 1 && rest[0]?.startsWith('\\') === true;
    if (rest.length > (endsOpen ? 1 : 0)) return undefined;
    return added.join('\n') + (endsOpen ? '' : '\n');
}
