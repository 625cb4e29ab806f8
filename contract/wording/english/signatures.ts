import type { Agreement } from '../../../language/agreement/model.js';
import { column, missing, paragraph, say, section, table } from '../../building.js';
import type { Content, Section } from '../../document.js';
import { isPlaceholder, labelOf } from './terms.js';

/** Where the parties sign. */
export function signatures(agreement: Agreement): Section | undefined {
    if (agreement.kind === 'library') return undefined;
    const signing = [...columnsOf(agreement, 'provider'), ...columnsOf(agreement, 'client')];
    const rows = ['Signature', 'Name', 'Position', 'Date'].map(label => ({
        cells: [say`${label}`, ...signing.map((): Content => [])],
        source: undefined,
    }));
    return section({
        id: 'signatures',
        heading: 'Signatures',
        body: [
            paragraph(
                say`The parties have signed this Agreement through their authorised representatives on the dates below.`,
                undefined,
            ),
            table({
                caption: undefined,
                columns: [column(''), ...signing.map(each => column(each))],
                rows,
                source: undefined,
            }),
        ],
        source: undefined,
    });
}

function columnsOf(agreement: Agreement, role: 'provider' | 'client'): Content[] {
    const found = agreement.parties.filter(party => party.role === role);
    const title = role === 'provider' ? 'The Provider' : 'The Client';
    return found.length > 0
        ? found.map(party => (isPlaceholder(party) ? say`${title}` : say`${title}: ${labelOf(party)}`))
        : [say`${title}: ${missing('name')}`];
}
