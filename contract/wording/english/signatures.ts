import type { Agreement, Party } from '../../../language/agreement/model.js';
import { column, paragraph, say, section, table } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';

/** Who signs: a party, by whom it is represented, and in which position. */
interface Signatory {
    readonly party: Content;
    readonly name: string;
    readonly position: string;
}

/** Where the parties sign the contract; those who represent them are named where the agreement names them. */
export function signatures({ kind, parties }: Agreement): Section | undefined {
    return kind === 'library' ? undefined : signaturesOf(parties, 'this Agreement');
}

/** Where parties sign a document, as it calls itself. */
export function signaturesOf(parties: readonly Party[], document: string): Section {
    const signing = [...signatories(parties, 'provider'), ...signatories(parties, 'client')];
    const row = (label: string, cell: (signatory: Signatory) => string): { cells: Content[]; source: undefined } => ({
        cells: [[label], ...signing.map((each): Content => (cell(each) === '' ? [] : [cell(each)]))],
        source: undefined,
    });
    return section({
        id: 'signatures',
        heading: 'Signatures',
        body: [
            paragraph(
                say`The parties have signed ${document} through their authorised representatives on the dates below.`,
                undefined,
            ),
            table({
                caption: undefined,
                columns: [column(''), ...signing.map(({ party }) => column(party))],
                rows: [
                    row('Signature', () => ''),
                    row('Name', ({ name }) => name),
                    row('Position', ({ position }) => position),
                    row('Date', () => ''),
                ],
                source: undefined,
            }),
        ],
        source: undefined,
    });
}

function signatories(parties: readonly Party[], role: Party['role']): readonly Signatory[] {
    const found = parties.filter(party => party.role === role);
    const title = `The ${ROLES[role]}`;
    return found.length > 0
        ? found.map(party => signatory(party, title))
        : [{ party: say`${title}`, name: '', position: '' }];
}

function signatory(party: Party, title: string): Signatory {
    const representative = party.terms.find(term => term.kind === 'Representative');
    return {
        party: isPlaceholder(party) ? say`${title}` : say`${title}: ${labelOf(party)}`,
        name: representative?.value ?? '',
        position: representative?.role ?? '',
    };
}
