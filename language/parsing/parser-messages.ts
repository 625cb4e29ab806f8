import { LangiumParserErrorMessageProvider, type LangiumCoreServices } from 'langium';
import { EOF, MismatchedTokenException, type IToken, type TokenType } from 'chevrotain';
import { kindInWords, withArticle } from '../statements/kind-names.js';
import type { UnclosedBlock } from './unclosed-block.js';
import { isLineEnd, LINE_END, type Slip } from './line-ends.js';
import { mostSimilar } from './similar.js';
import { statementWords } from './statement-words.js';

const ZONE = 'the name of a zone such as `"Europe/London"`, or `of` and the name of a party';
const PRICE = 'a price such as `USD 45.00 per month`';

/** What a value or phrase of the grammar looks like, for the message when something else stands there. */
const FORMS: Readonly<Record<string, string>> = {
    Duration: 'a time such as `15 min`, `4 hours` or `2 business days`',
    DurationUnit: 'a unit of time such as `min`, `hours`, `business hours` or `days`',
    DurationOrRange: 'a time such as `15 min`, `4 hours` or `2 business days`',
    TimeTarget:
        'a time such as `15 min`, `4 hours`, `2 business days` or `next business day`, or one of `none`, `best effort` and `not applicable`',
    NoTarget: 'a time such as `4 hours`, or one of `none`, `best effort` and `not applicable`',
    Commitment: 'a promise such as `respond 15 min`, `update every 2 hours` or `resolve 4 hours`',
    Percentage: 'a percentage such as `99.9%`',
    Money: 'an amount with its currency, such as `USD 45.00`',
    Quantity: 'a quantity with its unit, such as `4 visits per month`',
    Price: PRICE,
    Currency: PRICE,
    TierPrice: `${PRICE}, a share such as \`8% of "Cloud consumption"\`, or \`on-quotation\``,
    ChangeCharge: `\`included\`, or ${PRICE}`,
    RecoveryCharge: `\`included\`, or ${PRICE}`,
    TravelCost: `\`included\`, or ${PRICE}`,
    TimeZone: ZONE,
    BandZone: ZONE,
    MaintenanceZone: ZONE,
    OnboardingFee: '`included`, a price such as `USD 900.00`, or a number of `times the monthly-fees`',
    NewValue:
        'a value such as `30 min`, `99.9%`, `USD 42.00`, `yearly`, `2027-01-01` or a text between quotes (a name takes no other name’s place: take its statement out with `remove`, and state it anew)',
    Cadence: 'how often, such as `monthly`, `every 2 weeks` or `3 times per year`',
    Opening: 'opening hours such as `24x7` or `Mon-Fri 08:00-18:00`',
    Days: 'days such as `Mon` or `Mon-Fri`',
    TimeRange: 'a range of times such as `08:00-18:00`',
    Closing: '`holidays` with a region, or a date such as `2027-12-24`',
    ContactHours: '`24x7`, or `during` and the name of a calendar',
    DowntimeExclusion:
        'a cause such as `scheduled-maintenance`, `client-caused` or `force-majeure`, or a text between quotes',
    Text: 'a text between quotes, or a block of text between `"""`',
    Retention: 'what is kept, such as `30 days` or `14 daily, 12 monthly`',
    BackupInterval: '`every` and a time, or `continuous`',
    CreditClaim: '`automatic`, or `within` and a time',
};

const TOKENS: Readonly<Record<string, string>> = {
    ID: 'a name',
    STRING: 'a text between quotes',
    NUMBER: 'a number',
    DATE: 'a date such as `2027-01-01`',
    TIME: 'a time of day such as `08:00`',
    TEXT_OPEN: 'a text between quotes',
    TEXT_CLOSE: '`"""` at the end of the text',
    HOLE_CLOSE: '`}}` at the end of the value',
};

const EXPECTED = new WeakMap<IToken, readonly string[]>();

/** The words, and the names of other tokens, that could stand at a token at which the parser failed. */
export function expectedAt(token: IToken): readonly string[] {
    return EXPECTED.get(token) ?? [];
}

/** Says what a reader of the language sees: words, names and values instead of tokens and rules. */
export class MsaParserMessages extends LangiumParserErrorMessageProvider {
    private readonly statements: ReadonlyMap<string, readonly string[]>;

    constructor(services: LangiumCoreServices) {
        super();
        this.statements = statementWords(services.Grammar);
    }

    override buildMismatchTokenMessage(mismatch: Mismatch): string {
        return this.mismatchError(mismatch).message;
    }

    /** What is wrong where the parser expected another token. */
    mismatchError({ expected, actual, previous, ruleName }: Mismatch): MismatchedTokenException {
        EXPECTED.set(actual, [expected.name]);
        const rule = plainName(ruleName);
        const block = expected.name === 'EOF' ? FILE : rule;
        const words = this.statements.get(block);
        if (words && (expected.name === 'EOF' || expected.name === '}')) {
            const where = placeInWords(block);
            return isEnd(actual)
                ? new MismatchedTokenException(unfinished(where), actual, previous)
                : new MisplacedWord(actual, previous, where, words);
        }
        const isName = expected.name === 'ID' && rule !== 'Currency';
        const form = isName ? 'a name' : (FORMS[rule] ?? tokenForm(expected.name));
        return new MismatchedTokenException(insteadOf(form, actual, previous), actual, previous);
    }

    /** What is wrong with a word or brace that is read as it was meant. */
    slipError(slip: Slip): MismatchedTokenException {
        const { token } = slip;
        switch (slip.kind) {
            case 'misspelt':
                return new MisplacedWord(
                    token,
                    slip.previous,
                    placeInWords(slip.block),
                    this.statements.get(slip.block) ?? [],
                );
            case 'brace-missing': {
                const place = { ...token, image: '', tokenType: LINE_END };
                EXPECTED.set(place, ['{']);
                return new MismatchedTokenException(
                    `After \`${shown(token)}\`, \`{\` is missing: the lines below it stand in a block.`,
                    place,
                    token,
                );
            }
            case 'brace-left-over':
                return new LeftOverBrace(token);
        }
    }

    override buildNoViableAltMessage(options: {
        expectedPathsPerAlt: TokenType[][][];
        actual: IToken[];
        previous: IToken;
        customUserDescription: string;
        ruleName: string;
    }): string {
        const rule = plainName(options.ruleName);
        const expected = options.expectedPathsPerAlt.flat().flatMap(path => path.slice(0, 1).map(({ name }) => name));
        if (options.actual[0]) EXPECTED.set(options.actual[0], expected);
        const first = [...new Set(expected.map(tokenForm))];
        return insteadOf(FORMS[rule] ?? oneOf(first), options.actual[0], options.previous);
    }

    override buildEarlyExitMessage(options: {
        expectedIterationPaths: TokenType[][];
        actual: IToken[];
        previous: IToken;
        customUserDescription: string;
        ruleName: string;
    }): string {
        const expected = options.expectedIterationPaths.flatMap(path => path.slice(0, 1).map(({ name }) => name));
        if (options.actual[0]) EXPECTED.set(options.actual[0], expected);
        const form =
            FORMS[plainName(options.ruleName)] ?? tokenForm(options.expectedIterationPaths[0]?.[0]?.name ?? '');
        return insteadOf(form, options.actual[0], options.previous);
    }

    override buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
        const { firstRedundant: actual, ruleName } = options;
        return this.mismatchError({ expected: EOF, actual, previous: actual, ruleName }).message;
    }
}

interface Mismatch {
    readonly expected: TokenType;
    readonly actual: IToken;
    readonly previous: IToken;
    readonly ruleName: string;
}

/** The rule of the grammar for a whole file. */
const FILE = 'Document';

/** A word stands where a statement begins, and none of the block begins with it. */
export class MisplacedWord extends MismatchedTokenException {
    /** The word that was probably meant. */
    readonly suggestion: string | undefined;

    constructor(token: IToken, previous: IToken, where: string, words: readonly string[]) {
        const similar = mostSimilar(token.image, words);
        const suggestion = similar === token.image ? undefined : similar;
        super(misplaced(token, where, words, suggestion), token, previous);
        this.suggestion = suggestion;
        EXPECTED.set(token, words);
    }
}

function placeInWords(block: string): string {
    return block === FILE ? 'at the top level of a file' : `in ${withArticle(kindInWords(block))}`;
}

/** A brace that closes nothing. */
export class LeftOverBrace extends MismatchedTokenException {
    constructor(token: IToken) {
        super('This `}` closes nothing: the block is closed already.', token, token);
    }
}

/** A block whose brace is missing, and the word before which it belongs. */
export class NeverClosed extends MismatchedTokenException {
    readonly next: IToken;

    constructor(unclosed: UnclosedBlock) {
        super(neverClosed(unclosed), unclosed.brace, unclosed.brace);
        this.next = unclosed.next;
    }
}

/** Langium marks the names of its rules with a zero-width space. */
function plainName(ruleName: string): string {
    return ruleName.replace(/\u200b/g, '');
}

/** Says which block is not closed, and where its brace belongs. */
function neverClosed({ head, next }: UnclosedBlock): string {
    return `The block \`${oneLine(head)} {\` is never closed, so what follows seems to stand in it: write \`}\` before line ${String(next.startLine ?? 0)}, which begins with \`${shown(next)}\`.`;
}

function unfinished(where: string): string {
    return `A closing \`}\` is missing: the file ends ${where}.`;
}

function misplaced(actual: IToken, where: string, words: readonly string[], suggestion: string | undefined): string {
    if (suggestion) return `\`${shown(actual)}\` is not a statement ${where}. Did you mean \`${suggestion}\`?`;
    return `\`${shown(actual)}\` cannot stand here ${where}. A statement here starts with ${oneOf(words.map(word => `\`${word}\``))}.`;
}

function insteadOf(form: string, actual: IToken | undefined, previous: IToken | undefined): string {
    const after = previous?.image ? ` after \`${shown(previous)}\`` : '';
    if (isLineEnd(actual) && previous?.tokenType.name === ',')
        return 'This line ends with a comma, and the next begins like a statement of its own. Take the comma off if it is one; if the list goes on, indent the next line deeper.';
    if (actual?.tokenType.name === '}' && previous?.tokenType.name === ',')
        return `After the last comma nothing follows: write ${form} after it, or take it off.`;
    if (isLineEnd(actual))
        return `After \`${shown(previous ?? actual)}\`, ${form} is missing: a statement ends where its line ends.`;
    if (previous && (actual?.tokenType.name === '{' || actual?.tokenType.name === '}'))
        return `After \`${shown(previous)}\`, ${form} is missing.`;
    if (!actual || isEnd(actual)) return `The file ends too early: ${form} is missing${after}.`;
    if (previous?.image === 'per' && actual.tokenType.name === 'NUMBER')
        return `After \`per\` stands one unit, such as \`month\` or \`year\`, and no number: say the amount for one of these units, instead of \`per ${actual.image} …\`.`;
    if (previous && form === `\`${previous.image}\``)
        return `${form} was read as a part of what stands before it, such as the unit of a number. Write that part, and ${form} after it.`;
    if (actual.image === 'none' && form === FORMS['Duration'])
        return `Write ${form}${after}, or leave it out: what is not stated is not agreed, and \`none\` is for what is promised.`;
    return `Write ${form}${after}, instead of \`${shown(actual)}\`.`;
}

function tokenForm(name: string): string {
    return TOKENS[name] ?? `\`${name}\``;
}

function oneOf(forms: readonly string[]): string {
    if (forms.length <= 1) return forms[0] ?? 'something else';
    return `${forms.slice(0, -1).join(', ')} or ${forms.at(-1) ?? ''}`;
}

function isEnd(token: IToken): boolean {
    return token.image === '' && token.tokenType.name === 'EOF';
}

/** A token as it is quoted in a message: one short line. */
function shown(token: IToken): string {
    return oneLine(token.image);
}

function oneLine(text: string): string {
    const line = text.split(/\r?\n/)[0]?.replaceAll('`', "'") ?? '';
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
