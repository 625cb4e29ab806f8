import { say } from '../../tree/building.js';
import type { ChangeWording, ClausePlace, NamedClause } from '../amendment-wording.js';
import { capital, sayList } from './enumerations.js';

/** What an amendment says of each part of the contract that it changes, in English. */
export const amendmentChanges: ChangeWording = {
    headLine(before, after) {
        if (before && after) return say`At the head of the Agreement, “${before}” is replaced by “${after}”.`;
        return before
            ? say`At the head of the Agreement, “${before}” is deleted.`
            : say`At the head of the Agreement, “${after ?? []}” is inserted.`;
    },
    heading: (clause, heading) => say`The heading of ${named(clause)} is replaced by “${heading}”.`,
    text(kind, clause, inner) {
        const text = `The text of ${named(clause)}${inner === undefined ? '' : ` that stands before ${inner}`}`;
        switch (kind) {
            case 'replaced':
                return inner === undefined
                    ? say`${capital(named(clause))} is deleted and replaced by the following:`
                    : say`${text} is deleted and replaced by the following:`;
            case 'deleted':
                return say`${text} is deleted.`;
            case 'added':
                return say`The following text is inserted below the heading of ${named(clause)}:`;
        }
    },
    rows(kind, clause, rows) {
        const isOne = rows.length === 1;
        const those = `In the table of ${named(clause)}, the ${isOne ? 'row' : 'rows'} ${sayList(rows.map(quoted))} ${isOne ? 'is' : 'are'}`;
        if (kind === 'deleted') return say`${those} deleted.`;
        return say`${those} replaced by the following ${isOne ? 'row' : 'rows'}:`;
    },
    rowsInserted(clause, after, count) {
        const place = after === undefined ? 'before the first row' : `after the row ${quoted(after)}`;
        return say`In the table of ${named(clause)}, the following ${count === 1 ? 'row is' : 'rows are'} inserted ${place}:`;
    },
    deleted: (clause, hasInner) =>
        say`${capital(named(clause))} is deleted${hasInner ? ', with all clauses in it' : ''}.`,
    replaced: (clause, hasInner) =>
        say`${capital(named(clause))} is deleted${hasInner ? ', with all clauses in it,' : ''} and replaced by the following:`,
    inserted: (mention, place) => say`The following is inserted ${placed(place)} as ${mention}:`,
    moved(clause, hasInner, mention, place, isChanged) {
        const inner = hasInner ? ', with all clauses in it,' : '';
        return say`${capital(named(clause))} is moved${inner} to stand ${placed(place)}. It becomes ${mention}${isChanged ? ' and reads as follows:' : '.'}`;
    },
    references: (former, now) => say`Where the Agreement refers to ${former}, it refers to ${now}.`,
};

/** `clause 10.2 (Service levels)` */
function named({ mention, heading }: NamedClause): string {
    return heading === '' ? mention : `${mention} (${heading})`;
}

function placed(place: ClausePlace): string {
    return place.relation === 'end' ? 'at the end of the Agreement' : `${place.relation} ${place.clause}`;
}

function quoted(name: string): string {
    return `“${name}”`;
}
