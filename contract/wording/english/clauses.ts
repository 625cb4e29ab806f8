import type { Agreement } from '../../../language/agreement/model.js';
import { missing, paragraph, section } from '../../building.js';
import type { Section } from '../../document.js';
import { proseBlock } from '../../prose.js';
import { labelOf } from './terms.js';

/** The clauses that the author wrote freely, each a section of its own. */
export function clauses(agreement: Agreement): readonly Section[] {
    return agreement.clauses.map(clause =>
        section({
            id: `clause-${clause.name.value}`,
            heading: labelOf(clause),
            body: [
                clause.text
                    ? proseBlock(clause.text)
                    : paragraph([missing(`text of ${labelOf(clause)}`)], clause.provenance.span),
            ],
            source: clause.provenance.span,
        }),
    );
}
