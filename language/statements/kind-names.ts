/** The words of a name of the grammar: `inactive` and `accounts` of the rule `InactiveAccounts`. */
export function wordsOfName(name: string): readonly string[] {
    return name.split(/(?=[A-Z])/).map(word => word.toLowerCase());
}

/** The same as one word of the language: `inactive-accounts` for the rule `InactiveAccounts`. */
export function hyphenated(name: string): string {
    return wordsOfName(name).join('-');
}

/** What people call the things of a kind: `credit schedule` for `CreditSchedule`. */
export function kindInWords(kind: string): string {
    return wordsOfName(kind === 'AgreementDeclaration' ? 'Agreement' : kind).join(' ');
}

/** `a tier`, `an option`. */
export function withArticle(words: string): string {
    return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
