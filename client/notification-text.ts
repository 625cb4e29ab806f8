/**
 * Text that quotes an agreement, for a message of VS Code: those make links of `[…](command:…)`, which would run a command
 * at a click. Controls and marks of direction show as replacement characters.
 */
export function notificationText(text: string): string {
    return text.replace(/\](?=\()/g, '] ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
