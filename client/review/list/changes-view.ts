import type { Uri } from 'vscode';
import {
    commands,
    env,
    EventEmitter,
    QuickPickItemKind,
    ThemeColor,
    ThemeIcon,
    TreeItem,
    TreeItemCollapsibleState,
    window,
    workspace,
    type Disposable,
    type QuickPickItem,
    type TreeDataProvider,
} from 'vscode';
import type { Comparisons } from '../comparisons.js';
import { changesIn, changeTree, parentsOf, type ChangeNode } from './change-tree.js';
import { describeFilter, FILTER_GROUPS, NO_FILTER, type ChangeFilter, type FilterName } from './filter.js';
import { directionIcon } from './words.js';

/** The list of changes, for what leads to one of its rows. */
export interface ChangesView extends Disposable {
    /** Selects the first of these changes of a file, and answers with its fingerprint. */
    reveal(uri: Uri, fingerprints: readonly string[]): Promise<string | undefined>;
    /** Opens the list at the gravest change of a file. */
    show(uri: Uri): Promise<void>;
}

/** *MSA Changes*: all changes of the compared files, the gravest first. It is there as long as something is compared. */
export function createChangesView(comparisons: Comparisons): ChangesView {
    const changed = new EventEmitter<undefined>();
    let filter = NO_FILTER;
    let nodes: readonly ChangeNode[] = [];
    let parents: ReadonlyMap<string, ChangeNode> = new Map();

    const provider: TreeDataProvider<ChangeNode> = {
        onDidChangeTreeData: changed.event,
        getChildren: node => [...(node ? node.children : nodes)],
        getParent: node => parents.get(node.id),
        getTreeItem,
    };
    const view = window.createTreeView('msa.changes', { treeDataProvider: provider });

    const update = (): void => {
        const files = comparisons.all.flatMap(({ uri, found }) =>
            found ? [{ uri: uri.toString(), name: workspace.asRelativePath(uri), found }] : [],
        );
        nodes = changeTree(files, filter);
        parents = parentsOf(nodes);
        const [first, second] = files;
        view.description = first && !second ? `since ${first.found.baseline.name}` : '';
        view.message = [
            // An empty list shows its welcome, which says the same, only without a message.
            nodes.length === 0 ? '' : describeFilter(filter),
            ...comparisons.all.map(({ reason }) => reason),
            ...files.flatMap(({ found }) => found.notices),
        ]
            .filter(text => text !== '')
            .join(' ');
        setContext('isComparing', comparisons.all.length > 0);
        setContext('isFiltered', filter.size > 0);
        setContext('isReadable', files.length > 0);
        changed.fire(undefined);
    };

    const show = (chosen: ChangeFilter): void => {
        filter = chosen;
        update();
    };

    const subscriptions = [
        view,
        comparisons.onDidChange(update),
        commands.registerCommand('msa.review.filter', async () => {
            const chosen = await chooseFilter(filter);
            if (chosen) show(chosen);
        }),
        commands.registerCommand('msa.review.clearFilter', () => show(NO_FILTER)),
        commands.registerCommand('msa.review.copyFingerprint', async (node?: ChangeNode) => {
            const { change } = node ?? view.selection[0] ?? {};
            if (change) await env.clipboard.writeText(change.fingerprint);
        }),
    ];
    update();

    return {
        async reveal(uri, fingerprints) {
            const wanted = new Set(fingerprints);
            const find = (): ChangeNode | undefined =>
                changesIn(nodes, uri.toString()).find(({ change }) => change && wanted.has(change.fingerprint));
            if (!find()) show(NO_FILTER);
            const node = find();
            if (node) await view.reveal(node, { select: true, focus: false });
            return node?.change?.fingerprint;
        },
        async show(uri) {
            const [first] = changesIn(nodes, uri.toString());
            if (first) await view.reveal(first, { select: false, focus: false });
        },
        dispose() {
            for (const subscription of subscriptions) subscription.dispose();
        },
    };
}

function getTreeItem({ id, uri, label, description, tooltip, change, children }: ChangeNode): TreeItem {
    const item = new TreeItem(label, children.length > 0 ? TreeItemCollapsibleState.Expanded : undefined);
    item.id = id;
    item.description = description;
    item.tooltip = tooltip;
    if (!change) return item;
    const { icon, color } = directionIcon(change);
    item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
    item.contextValue = change.approved ? 'approvedChange' : 'change';
    item.accessibilityInformation = { label: `${label}: ${description}` };
    item.command = { title: 'Show Change', command: 'msa.review.open', arguments: [uri, [change.fingerprint]] };
    return item;
}

async function chooseFilter(current: ChangeFilter): Promise<ChangeFilter | undefined> {
    const items = FILTER_GROUPS.flatMap(({ title, choices }): (QuickPickItem & { readonly name?: FilterName })[] => [
        { label: title, kind: QuickPickItemKind.Separator },
        ...choices.map(({ name, label }) => ({ label, name, picked: current.has(name) })),
    ]);
    const chosen = await window.showQuickPick(items, {
        title: 'Filter Changes',
        placeHolder: 'Choose what to show; of a group in which nothing is chosen, everything is shown',
        canPickMany: true,
    });
    return chosen && new Set(chosen.flatMap(({ name }) => (name === undefined ? [] : [name])));
}

function setContext(name: string, value: boolean): void {
    void commands.executeCommand('setContext', `msa.review.${name}`, value);
}
