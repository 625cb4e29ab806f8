import type { Agreement, Backup, BackupCopy, Retention } from '../../../language/agreement/model.js';
import { paragraph, say, section, sentence } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { decimal } from '../../../language/values/decimal.js';
import { capitalised, sayContents, sayList } from './enumerations.js';
import { sayDuration, sayInterval, sayNumber } from './said-values.js';
import { letteredList } from './phrasing.js';
import { objectiveCell, sayTest } from './recovery-tests.js';
import { backupWording } from './statements/recovery.js';
import { statementSections } from './statements/statements.js';
import { columns, filledTable, NOTHING } from './tables.js';
import { labelOf, sayScope } from './terms.js';

/** Which data is backed up how often, and how it comes back. */
export function backup(agreement: Agreement): Section | undefined {
    const [first] = agreement.backups;
    if (!first) return undefined;
    return section({
        id: 'backup',
        heading: 'Backup',
        sections: [
            overview(agreement.backups),
            ...agreement.backups.map(backupSection).filter(each => each.sections.length > 0),
        ],
        source: first.provenance.span,
    });
}

function overview(backups: readonly Backup[]): Section {
    const source = backups[0]?.provenance.span;
    const rows = backups.map(each => ({
        cells: [
            say`${labelOf(each)}`,
            capitalised(sayBackupInterval(each) ?? NOTHING),
            objectiveCell('point', each.recoveryPoint?.value),
            objectiveCell('time', each.recoveryTime?.value),
        ],
        source: each.provenance.span,
    }));
    return {
        id: 'backup.objectives',
        heading: undefined,
        body: [
            paragraph(
                backups.some(each => each.recoveryPoint ?? each.recoveryTime)
                    ? say`The Provider shall back up the following sets of data and shall be able to restore them within the following objectives:`
                    : say`The Provider shall back up the following sets of data:`,
                source,
            ),
            filledTable({
                caption: undefined,
                columns: columns(
                    'Data set',
                    'Backed up at least',
                    'Recovery Point Objective (RPO)',
                    'Recovery Time Objective (RTO)',
                ),
                rows,
                source,
            }),
        ],
        sections: [],
        source,
    };
}

function backupSection(backup: Backup): Section {
    const id = `backup-${backup.name.value}`;
    return section({
        id,
        heading: labelOf(backup),
        sections: [
            ...scope(backup, id),
            ...retention(backup, id),
            ...copies(backup, id),
            ...tests(backup, id),
            ...statementSections(backup.terms, backupWording, id),
        ],
        source: backup.provenance.span,
    });
}

function scope(backup: Backup, id: string): Section[] {
    if (backup.subjects.length === 0) return [];
    const subjects = sayScope(backup.subjects.map(fact => fact.value));
    return [
        sentence(
            `${id}.scope`,
            say`This set of data contains the data of the systems that belong to ${subjects}.`,
            backup.subjects[0]?.provenance.span,
        ),
    ];
}

/** `every hour`, `continuously`. */
export function sayBackupInterval(backup: Backup): Content | undefined {
    const interval = backup.interval?.value;
    switch (interval?.kind) {
        case undefined:
            return undefined;
        case 'continuous':
            return ['continuously'];
        case 'every':
            return sayInterval(interval.interval);
    }
}

function retention(backup: Backup, id: string): Section[] {
    if (!backup.retention) return [];
    return [
        sentence(
            `${id}.retention`,
            say`The Provider shall keep ${sayRetention(backup.retention.value)}.`,
            backup.retention.provenance.span,
        ),
    ];
}

function sayRetention(retention: Retention): Content {
    switch (retention.kind) {
        case 'span':
            return say`each backup for at least ${sayDuration(retention.span)}`;
        case 'ladder': {
            const steps = retention.steps.map(step =>
                step.count === 1 ? step.frequency : say`${sayNumber(decimal(step.count))} ${step.frequency}`,
            );
            const single = retention.steps.length === 1 && retention.steps[0]?.count === 1;
            return say`the last ${sayContents(steps)} ${single ? 'backup' : 'backups'}`;
        }
    }
}

const SITES: Readonly<Record<BackupCopy['site'], string>> = {
    onsite: 'on the site of the backed-up systems',
    offsite: 'away from the site of the backed-up systems',
    cloud: 'in the cloud',
};

function copies(backup: Backup, id: string): Section[] {
    const [first] = backup.copies;
    if (!first) return [];
    const source = first.provenance.span;
    if (backup.copies.length === 1) {
        return [
            sentence(
                `${id}.copies`,
                say`The Provider shall keep one copy of each backup ${sayCopy(first.value)}.`,
                source,
            ),
        ];
    }
    const items = backup.copies.map(({ value, provenance }) => ({
        content: say`one copy ${sayCopy(value)}`,
        source: provenance.span,
    }));
    const lead = paragraph(say`The Provider shall keep the following copies of each backup:`, source);
    return [{ id: `${id}.copies`, heading: undefined, body: [lead, letteredList(items, 'and')], sections: [], source }];
}

function sayCopy(copy: BackupCopy): string {
    const location = copy.location?.trim();
    const place = location === undefined || location === '' ? SITES[copy.site] : `${SITES[copy.site]} (${location})`;
    return copy.properties.length === 0 ? place : `${place}, ${sayList(copy.properties)}`;
}

function tests(backup: Backup, id: string): Section[] {
    const [first] = backup.tests;
    if (!first) return [];
    const said = sayContents(backup.tests.map(test => sayTest(test.value)));
    return [sentence(`${id}.tests`, say`The Provider shall test ${said}.`, first.provenance.span)];
}
