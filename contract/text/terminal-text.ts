/** The places where the text of an agreement, which nobody has to trust, becomes text for a terminal. */

/** Characters that steer a terminal, or turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- these are the characters to be shown
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of a file as one line that cannot steer the terminal: such characters are shown, tabs become spaces. */
export function printable(text: string): string {
    return text.replaceAll('\t', '    ').replace(STEERING, character => {
        const code = character.charCodeAt(0);
        if (code < 0x20) return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? '\u2421' : '\ufffd';
    });
}

/** A value as JSON that may also be shown in a terminal. */
export function jsonText(value: unknown): string {
    const text = JSON.stringify(value, undefined, 2);
    const escaped = text.replace(STEERING, character =>
        character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `${escaped}\n`;
}

const WIDE =
    /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** The number of columns that printable text takes in a terminal: what East Asians write and most emoji take two. */
export function columnsOf(text: string): number {
    if (/^[\x20-\x7e]*$/.test(text)) return text.length;
    let columns = 0;
    for (const { segment } of new Intl.Segmenter('en').segment(text))
        columns += WITHOUT_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
    return columns;
}
