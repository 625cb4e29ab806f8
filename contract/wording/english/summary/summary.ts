import { chosenTiers } from '../../../../language/agreement/choices.js';
import type { Agreement } from '../../../../language/agreement/model.js';
import { note, paragraph, say, section } from '../../../tree/building.js';
import type { Block, Section } from '../../../tree/document.js';
import { capitalised } from '../enumerations.js';
import { sayBackupInterval } from '../backup.js';
import { objectiveCell } from '../recovery-tests.js';
import { runOn } from '../statements/statements.js';
import { termWording } from '../statements/term.js';
import { covered } from './coverage.js';
import { paid } from './fees.js';
import { reached } from './hours.js';
import { reliable } from './reliability.js';
import { fast } from './times.js';
import { columns, filledTable, NOTHING } from '../tables.js';
import { labelOf } from '../terms.js';

/** What a client wants to know of the agreement, on one page. It adds nothing to the agreement and replaces nothing. */
export function summary(agreement: Agreement): readonly Section[] {
    const chosen = chosenTiers(agreement);
    const tiers = chosen.length > 0 ? chosen : agreement.tiers;
    return [
        part('services', 'What is covered', [DISCLAIMER, ...covered(agreement, tiers)]),
        part('contacts', 'How to reach support', reached(agreement, tiers)),
        part('targets', 'How fast', fast(agreement, tiers)),
        part('availability', 'How reliable', reliable(agreement, tiers)),
        part('recovery', 'When data or systems are lost', restored(agreement)),
        part('prices', 'What it costs', paid(agreement, tiers)),
        part('term', 'How long', ended(agreement)),
    ].filter(each => each !== undefined);
}

const DISCLAIMER = note(
    say`This summary helps to read the Agreement. It adds nothing to it: where they differ, the Agreement applies.`,
    undefined,
);

function part(id: string, heading: string, body: readonly Block[]): Section | undefined {
    return body.length === 0
        ? undefined
        : section({ id: `summary.${id}`, heading, body, source: body.find(block => block.source)?.source });
}

function restored(agreement: Agreement): Block[] {
    const sets = [...agreement.backups, ...agreement.recoveries];
    if (sets.length === 0) return [];
    const rows = sets.map(set => ({
        cells: [
            say`${labelOf(set)}`,
            capitalised(('interval' in set ? sayBackupInterval(set) : undefined) ?? NOTHING),
            objectiveCell('point', set.recoveryPoint?.value),
            objectiveCell('time', set.recoveryTime?.value),
        ],
        source: set.provenance.span,
    }));
    const heads = columns('Systems and data', 'Backed up', 'Data lost at most', 'Running again within');
    return [filledTable({ caption: undefined, columns: heads, rows, source: rows[0]?.source })];
}

const ENDING: ReadonlySet<string> = new Set([
    'TermStart',
    'InitialTerm',
    'Renewal',
    'NonRenewalNotice',
    'ConvenienceTermination',
]);

function ended(agreement: Agreement): Block[] {
    const statements = agreement.topics
        .flatMap(topic => (topic.kind === 'Term' ? [...topic.statements] : []))
        .filter(statement => ENDING.has(statement.kind));
    const source = statements[0]?.provenance.span;
    return statements.length === 0 ? [] : [paragraph(runOn(statements, termWording), source)];
}
