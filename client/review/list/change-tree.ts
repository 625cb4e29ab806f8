import type { ChangesOfFile, ReviewedChange } from '../../../protocol/review.js';
import { passes, type ChangeFilter } from './filter.js';
import { rowText, tooltipText } from './words.js';

/** A row of the list: a change, or a file or an agreement with its changes below. */
export interface ChangeNode {
    readonly id: string;
    /** The compared file. */
    readonly uri: string;
    readonly label: string;
    readonly description: string;
    readonly tooltip: string;
    /** Absent for a row that only groups. */
    readonly change?: ReviewedChange;
    readonly children: readonly ChangeNode[];
}

/** A compared file, by what people call it. */
export interface ListedFile {
    readonly uri: string;
    readonly name: string;
    readonly found: ChangesOfFile.Params;
}

/**
 * The rows of the list, the gravest first: below their file where several are compared, and below their agreement where those
 * of a file are of several.
 */
export function changeTree(files: readonly ListedFile[], filter: ChangeFilter): readonly ChangeNode[] {
    if (files.length === 1) return files.flatMap(file => rowsOf(file, filter));
    return files.map(file => {
        const { uri, name, found } = file;
        return { id: uri, uri, label: name, description: '', tooltip: found.summary, children: rowsOf(file, filter) };
    });
}

function rowsOf({ uri, found }: ListedFile, filter: ChangeFilter): readonly ChangeNode[] {
    const changes = found.changes.filter(change => passes(filter, change));
    const agreements = [...new Set(found.changes.map(({ agreement }) => agreement))];
    if (agreements.length < 2) return changes.map(change => rowOf(uri, change));
    return agreements.flatMap(agreement => {
        const own = changes.filter(change => change.agreement === agreement);
        if (own.length === 0) return [];
        const label = agreement === '' ? 'Several agreements' : agreement;
        const children = own.map(change => rowOf(uri, change));
        return [{ id: `${uri}#${agreement}`, uri, label, description: `${own.length}`, tooltip: '', children }];
    });
}

function rowOf(uri: string, change: ReviewedChange): ChangeNode {
    return {
        id: `${uri}#${change.agreement}#${change.fingerprint}`,
        uri,
        label: change.labels.join(' / '),
        description: rowText(change),
        tooltip: tooltipText(change),
        change,
        children: [],
    };
}

/** The rows that show the changes of a file, from above. */
export function changesIn(nodes: readonly ChangeNode[], uri: string): readonly ChangeNode[] {
    return nodes
        .filter(node => node.uri === uri)
        .flatMap(node => (node.change ? [node] : changesIn(node.children, uri)));
}

/** The row above each row that is below one, by their ids. */
export function parentsOf(nodes: readonly ChangeNode[]): ReadonlyMap<string, ChangeNode> {
    return new Map(
        nodes.flatMap(node => [
            ...node.children.map((child): [string, ChangeNode] => [child.id, node]),
            ...parentsOf(node.children),
        ]),
    );
}
