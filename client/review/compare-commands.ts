import { commands, QuickPickItemKind, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import { agreementUri } from '../agreement-uri.js';
import { notificationText } from '../notification-text.js';
import type { Previews } from '../preview/preview-manager.js';
import { repositoryOf } from './baselines.js';
import type { BaselineChoice } from './choices.js';
import type { ComparedFile, Comparisons } from './comparisons.js';
import { shortName } from './git/commits.js';
import { REFERENCE_TYPE, type Reference, type Repository } from './git/git-api.js';
import type { ChangesView } from './list/changes-view.js';
import { signedPattern } from './signed-pattern.js';

/** *Compare with …* and *Stop Comparing*: choose the revision that an agreement is compared with. */
export function registerCompareCommands(comparisons: Comparisons, previews: Previews, list: ChangesView): Disposable[] {
    /** What a command compares with; nothing where the user turns away. */
    type Choose = (uri: Uri) => Promise<BaselineChoice | undefined> | BaselineChoice;

    const compareWith =
        (choose: Choose) =>
        async (resource?: unknown): Promise<void> => {
            const uri = uriOf(resource);
            if (!uri) return void window.showInformationMessage('Open an agreement to compare it.');
            const choice = await choose(uri);
            if (choice) await compare(uri, choice);
        };

    const compare = async (uri: Uri, choice: BaselineChoice): Promise<void> => {
        const reason = await comparisons.begin(uri, choice);
        if (reason !== undefined && reason !== '') void window.showWarningMessage(notificationText(reason));
        if (!comparisons.of(uri)?.found) return;
        previews.showRedline(uri);
        await list.show(uri);
    };

    return [
        commands.registerCommand(
            'msa.review.compareWithHead',
            compareWith(() => ({ kind: 'head' })),
        ),
        commands.registerCommand('msa.review.compareWithBranch', compareWith(chooseBranch)),
        commands.registerCommand('msa.review.compareWithFile', compareWith(chooseFile)),
        commands.registerCommand('msa.review.compareWithSigned', compareWith(chooseSigned)),
        commands.registerCommand('msa.review.openContractChanges', async (...resources: unknown[]) => {
            const uri = uriOf(resources[0]);
            if (!uri?.path.endsWith('.msa'))
                return void window.showInformationMessage(
                    'This file is no agreement, so it has no contract. Choose a file that ends with ".msa".',
                );
            try {
                await window.showTextDocument(uri, { preview: true });
            } catch {
                return void window.showInformationMessage('The file is deleted, so there is nothing to compare.');
            }
            await compare(uri, { kind: 'head' });
        }),
        commands.registerCommand('msa.review.stop', async (resource?: unknown) => {
            const file = await fileToStop(agreementUri(resource), comparisons);
            if (file) await comparisons.end(file.uri);
        }),
    ];
}

/** The file of a command, else the only one that is compared, or the one of several that the user picks. */
async function fileToStop(uri: Uri | undefined, comparisons: Comparisons): Promise<ComparedFile | undefined> {
    const [only, another] = comparisons.all;
    const active = uri && comparisons.of(uri);
    if (active || !another) return active ?? only;
    const items = comparisons.all.map(file => ({ label: workspace.asRelativePath(file.uri), file }));
    const options = { title: 'Stop Comparing', placeHolder: 'Choose an agreement that is compared' };
    return (await window.showQuickPick(items, options))?.file;
}

/** The agreement of a command: of the editor, the explorer, or a row of the source control view. */
function uriOf(resource: unknown): Uri | undefined {
    if (typeof resource !== 'object' || resource === null || !('resourceUri' in resource))
        return agreementUri(resource);
    return resource.resourceUri instanceof Uri ? resource.resourceUri : undefined;
}

async function chooseFile(uri: Uri): Promise<BaselineChoice | undefined> {
    const [file] =
        (await window.showOpenDialog({
            title: 'Compare with File',
            openLabel: 'Compare',
            filters: { Agreement: ['msa'] },
            ...(uri.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(uri, '..') }),
        })) ?? [];
    return file && { kind: 'file', uri: file.toString() };
}

interface RevisionItem extends QuickPickItem {
    readonly choice?: BaselineChoice;
}

async function chooseBranch(uri: Uri): Promise<BaselineChoice | undefined> {
    const repository = await repositoryOf(uri);
    if (typeof repository === 'string') return say(repository);
    const references = await repository.getRefs({ sort: 'committerdate' });
    const branches = ofType(references, REFERENCE_TYPE.branch, 'refs/heads/');
    const remote = ofType(references, REFERENCE_TYPE.remoteBranch, 'refs/remotes/').filter(
        reference => !reference.endsWith('/HEAD'),
    );
    const items = [
        ...section('Branches', branches.map(branchItem)),
        ...section('Branches of remotes', remote.map(branchItem)),
        ...section('Tags', await tagItems(repository)),
    ];
    if (items.length === 0)
        return say('This repository has no branch and no tag yet, so there is nothing to compare with.');
    const chosen = await window.showQuickPick<RevisionItem>(items, {
        title: 'Compare with Branch',
        placeHolder: 'A branch is compared from where it and yours went apart, as in a pull request; a tag as it is',
    });
    return chosen?.choice;
}

/** The version that the policy of the repository names, else a tag that the user picks. */
async function chooseSigned(uri: Uri): Promise<BaselineChoice | undefined> {
    const repository = await repositoryOf(uri);
    if (typeof repository === 'string') return say(repository);
    const pattern = await signedPattern(repository.rootUri);
    if (pattern !== undefined) return { kind: 'signed', pattern };
    const items = await tagItems(repository);
    if (items.length === 0)
        return say('This repository has no tag. Tag the version that was signed, such as executed/2027-01-01.');
    const chosen = await window.showQuickPick<RevisionItem>(items, {
        title: 'Compare with Signed Version',
        placeHolder: 'Choose the tag of the version that was signed',
    });
    return chosen?.choice;
}

function branchItem(reference: string): RevisionItem {
    return { label: shortName(reference), choice: { kind: 'branch', reference } };
}

async function tagItems(repository: Repository): Promise<readonly RevisionItem[]> {
    const tags = await repository.getRefs({ pattern: 'refs/tags/', sort: 'creatordate' });
    return ofType(tags, REFERENCE_TYPE.tag, '').map(name => ({ label: name, choice: { kind: 'tag', name } }));
}

function ofType(references: readonly Reference[], type: Reference['type'], prefix: string): readonly string[] {
    return references.flatMap(each => (each.type === type && each.name !== undefined ? [prefix + each.name] : []));
}

function section(label: string, items: readonly RevisionItem[]): readonly RevisionItem[] {
    return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function say(sentence: string): undefined {
    void window.showWarningMessage(notificationText(sentence));
    return undefined;
}
