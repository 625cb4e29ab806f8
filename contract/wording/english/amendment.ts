import type { Party } from '../../../language/agreement/model.js';
import { paragraph, reference, say, section, sentence, strong } from '../../tree/building.js';
import type { Content, Section, TitleBlock } from '../../tree/document.js';
import type { AmendmentFrame, AmendmentWording } from '../amendment-wording.js';
import { amendmentChanges } from './amendment-changes.js';
import { sayContents } from './enumerations.js';
import { partiesOf } from './parties.js';
import { sayDate } from './said-values.js';
import { signaturesOf } from './signatures.js';
import { labelOf } from './terms.js';
import { between, titleOf } from './title-block.js';

/** How an amendment is worded in English. */
export const amendment: AmendmentWording = {
    titleBlock,
    sections,
    ownClauses: new Set(['signatures']),
    changes: amendmentChanges,
};

/** To be filled in by hand. */
const BLANK = '____________________';

function titleBlock({ before, number, effective }: AmendmentFrame): TitleBlock {
    const providers = before.parties.filter(({ role }) => role === 'provider').map(labelOf);
    return {
        title: say`Amendment No. ${number ?? '_____'} to ${titleOf(before)}`,
        subtitle: between(before),
        facts: [],
        ...(providers.length > 0 && { author: providers.join(', ') }),
        ...(effective && { date: effective }),
        source: undefined,
    };
}

function sections(frame: AmendmentFrame): readonly Section[] {
    return [
        made(frame),
        background(frame),
        section({
            id: CHANGES,
            heading: 'Changes to the Agreement',
            body: [
                paragraph(
                    say`The parties change the Agreement as stated in this ${reference(CHANGES)}. It names the clauses of the Agreement by the numbers that they have before this Amendment. A clause of the Agreement that this Amendment does not renumber keeps its number.`,
                    undefined,
                ),
            ],
            sections: frame.changes,
            source: undefined,
        }),
        effect(frame),
        signaturesOf(signing(frame), 'this Amendment'),
    ];
}

const CHANGES = 'amendment.changes';

function made({ before, after }: AmendmentFrame): Section {
    const named = [...partiesOf(before, 'provider'), ...partiesOf(before, 'client')];
    const joining = after.parties.filter(party => !before.parties.some(each => isSame(each, party)));
    const intro = say`This amendment (the “${strong('Amendment')}”) is made between the parties named in ${sayContents(
        [...named.map(({ id }) => id), ...joining.map(idOfJoining)].map(id => [reference(id)]),
    )}.`;
    return section({
        id: 'amendment.parties',
        heading: 'Parties',
        body: [paragraph(intro, undefined)],
        sections: [
            ...named,
            ...joining.map(party =>
                sentence(
                    idOfJoining(party),
                    say`${strong(labelOf(party))}, which becomes a party to the Agreement by this Amendment.`,
                    undefined,
                ),
            ),
        ],
        source: undefined,
    });
}

function idOfJoining({ name }: Party): string {
    return `amendment.joining-${name.value}`;
}

function isSame(one: Party, other: Party): boolean {
    return one.role === other.role && (one.name.value === other.name.value || labelOf(one) === labelOf(other));
}

function background({ before }: AmendmentFrame): Section {
    const { version, effective } = before;
    return section({
        id: 'amendment.background',
        heading: 'Background',
        sections: [
            sentence(
                'amendment.agreement',
                say`The parties have made the agreement “${titleOf(before)}”${version ? ` (version ${version.value})` : ''}${effective ? say` with effect from ${sayDate(effective.value)}` : ''} (the “${strong('Agreement')}”).`,
                undefined,
            ),
            sentence(
                'amendment.purpose',
                say`The parties wish to change the Agreement as stated in ${reference(CHANGES)}.`,
                undefined,
            ),
            sentence(
                'amendment.terms',
                say`A term that the Agreement defines has the same meaning in this Amendment.`,
                undefined,
            ),
        ],
        source: undefined,
    });
}

function effect({ effective }: AmendmentFrame): Section {
    const day: Content = effective ? [sayDate(effective)] : [BLANK];
    return section({
        id: 'amendment.effect',
        heading: 'Effect',
        sections: [
            sentence('amendment.start', say`This Amendment takes effect on ${day}.`, undefined),
            sentence(
                'amendment.rest',
                say`Except as stated in ${reference(CHANGES)}, the Agreement remains unchanged and in full force.`,
                undefined,
            ),
            sentence(
                'amendment.precedence',
                say`This Amendment is a part of the Agreement. If this Amendment contradicts another part of the Agreement, this Amendment prevails.`,
                undefined,
            ),
        ],
        source: undefined,
    });
}

/** The parties of the Agreement as those who represent them now, and the parties that join. */
function signing({ before, after }: AmendmentFrame): readonly Party[] {
    const now = (party: Party): Party => after.parties.find(each => isSame(each, party)) ?? party;
    const known = before.parties.map(now);
    return [...known, ...after.parties.filter(party => !known.includes(party))];
}
