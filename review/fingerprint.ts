import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What an approval is bound to: the commitment and its two values. Wording, files, lines, order and the language of
 * messages are not part of it, and a value that changes again has another one. 16 hexadecimal digits.
 */
export function fingerprintOf(
    id: string,
    identity: string,
    before: string | undefined,
    after: string | undefined,
): string {
    const text = [id, identity, stated(before), stated(after)].join('\0');
    return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/** A value that is absent differs from an empty text. */
function stated(canonical: string | undefined): string {
    return canonical === undefined ? '-' : `=${canonical}`;
}
