import type { Agreement, Party } from '../../../language/agreement/model.js';
import { column, joined, list, paragraph, say, section, strong, table } from '../../tree/building.js';
import type { Block, Content, Section, TitleBlock } from '../../tree/document.js';
import type { Meaning, NoticeFrame, NoticeLine, NoticeWording } from '../notice-wording.js';
import { capital, sayList } from './enumerations.js';
import { sayDate } from './said-values.js';
import { NOTHING } from './tables.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';
import { titleOf } from './title-block.js';

/** A letter that tells the client what an amendment means, in English. */
export const notice: NoticeWording = { titleBlock, sections };

/** To be filled in by hand. */
const BLANK = '____________________';

function titleBlock({ before, effective }: NoticeFrame): TitleBlock {
    const providers = named(before, 'provider');
    return {
        title: say`What changes in your agreement`,
        subtitle: titleOf(before),
        facts: [
            { label: 'From', value: say`${sayList(providers)}` },
            { label: 'To', value: say`${sayList(named(before, 'client'))}` },
            { label: 'Date', value: say`${BLANK}` },
            { label: 'The changes apply from', value: effective ? [sayDate(effective)] : say`${BLANK}` },
        ],
        author: providers.join(', '),
        source: undefined,
    };
}

function named({ parties }: Agreement, role: Party['role']): readonly string[] {
    const names = parties.filter(party => party.role === role && !isPlaceholder(party)).map(labelOf);
    return names.length > 0 ? names : [`The ${ROLES[role]}`];
}

function sections(frame: NoticeFrame): readonly Section[] {
    const of = (...meanings: readonly Meaning[]): readonly NoticeLine[] =>
        frame.lines.filter(({ meaning }) => meanings.includes(meaning));
    const [better, worse, other] = [of('better'), of('worse'), of('neutral', 'mixed', 'unclear')];
    const part = (id: string, heading: string, body: readonly Block[]): readonly Section[] =>
        body.length > 0 ? [section({ id: `notice.${id}`, heading, body, source: undefined })] : [];
    return [
        ...part('summary', 'In short', inShort(frame, [better, worse, other])),
        ...part('better', 'What gets better for you', changes(better, false)),
        ...part('worse', 'What gets worse for you', changes(worse, false)),
        ...part('other', 'What else changes', changes(other, true)),
        ...part('choice', 'What you can do', choice(frame)),
    ];
}

function inShort(
    { before, number, effective }: NoticeFrame,
    [better, worse, other]: readonly [readonly unknown[], readonly unknown[], readonly unknown[]],
): readonly Block[] {
    const amendment = number === undefined ? 'the enclosed amendment' : `the enclosed Amendment No. ${number}`;
    const start: Content = effective ? say` from ${sayDate(effective)}` : [];
    const counts = [
        counted(better.length, 'is better for you', 'are better for you'),
        counted(worse.length, 'is worse for you', 'are worse for you'),
        counted(other.length, 'is neither, or depends on the case', 'are neither, or depend on the case'),
    ].filter(part => part !== undefined);
    return [
        paragraph(
            say`Your agreement “${titleOf(before)}” with ${sayList(named(before, 'provider'))} is to change${start}. This letter says in plain words what that means for you. The exact words stand in ${amendment}. Where the two differ, the amendment counts.`,
            undefined,
        ),
        ...(counts.length > 0 ? [paragraph([strong(`Of the changes, ${sayList(counts)}.`)], undefined)] : []),
    ];
}

function counted(count: number, one: string, many: string): string | undefined {
    return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

/** What is said of changes that are not plainly better or worse. */
const MEANINGS: Readonly<Record<Meaning, string>> = {
    better: 'Better',
    worse: 'Worse',
    neutral: 'Neither better nor worse',
    mixed: 'Better in some cases, worse in others',
    unclear: 'Depends on your situation',
};

function changes(lines: readonly NoticeLine[], saysMeaning: boolean): readonly Block[] {
    if (lines.length === 0) return [];
    const meaning = (line: NoticeLine): readonly Content[] => (saysMeaning ? [[MEANINGS[line.meaning]]] : []);
    return [
        table({
            caption: undefined,
            columns: [
                column('What'),
                column('Until now'),
                column('From now on'),
                ...(saysMeaning ? [column('For you')] : []),
            ],
            rows: lines.map(line => ({
                cells: [whatOf(line), cell(line.before), cell(line.after), ...meaning(line)],
                source: undefined,
            })),
            source: undefined,
        }),
        ...lines.flatMap(followingFrom),
    ];
}

function whatOf({ what }: NoticeLine): Content {
    return joined(what, '; ');
}

function cell(content: Content): Content {
    return content.length === 0 ? [...NOTHING] : content;
}

function followingFrom({ what, following }: NoticeLine): readonly Block[] {
    if (following.length === 0) return [];
    const items = following.map(each => ({ content: [each], source: undefined }));
    return [
        paragraph(say`With the change of “${joined(what, '; ')}”, this changes too:`, undefined),
        list('bullets', items, undefined),
    ];
}

function choice({ procedure, before }: NoticeFrame): readonly Block[] {
    const form = before.topics
        .flatMap(topic => (topic.kind === 'Documents' ? [...topic.statements] : []))
        .flatMap(statement => (statement.kind === 'AmendmentProcedure' ? [statement.form] : []))[0];
    const signed = paragraph(
        say`The changes apply only when you have signed the enclosed amendment. If you agree, please sign it and send it back.`,
        undefined,
    );
    if (!procedure) return [paragraph(say`Your agreement has no clause about how it is changed.`, undefined), signed];
    const quoted = [
        paragraph(say`${capital(procedure.mention)} of your agreement says how it may be changed:`, undefined),
        { kind: 'note' as const, blocks: [paragraph(procedure.text, undefined)], source: undefined },
    ];
    return form === 'unilateral' || form === 'improve-only' ? quoted : [...quoted, signed];
}
