import type { BlockPlace } from '../../../protocol/preview.js';
import { createBlocks } from './blocks.js';
import { applyPreview, NO_CONTRACT, type PageContract } from './contract.js';
import type { FromPage, Mark, RedlineView, Showing, ToPage } from './messages.js';
import { readOnScreen, readShowing, type SavedState } from './saved-state.js';
import { watchScrolling } from './scrolling.js';
import { createToolbar } from './toolbar.js';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    getState(): unknown;
    setState(state: SavedState): void;
};

/** What is saved after a pause: a large contract is too much for every step of a scroll. In milliseconds. */
const SAVING_PAUSE = 300;
/** A contract with more characters is not saved: it comes back from the server. */
const MOST_SAVED = 4_000_000;

const vscode = acquireVsCodeApi();
const main = element('contract');
const notice = element('notice');
let contract: PageContract = NO_CONTRACT;
let showing: Showing | undefined;
let marks: readonly Mark[] = [];
let zoom = 1;
let redlineView: RedlineView = 'redline';
let isRedline = false;
let saving: ReturnType<typeof setTimeout> | undefined;

const toolbar = createToolbar(element('toolbar'), {
    post: message => vscode.postMessage(message),
    zoom: direction => changeZoom(direction),
    redlineView: view => {
        redlineView = view;
        applyRedlineView();
        save();
    },
});
const blocks = createBlocks(main, mark => vscode.postMessage({ kind: 'problem', mark }));
const scrolling = watchScrolling(save, () => {
    const place = blocks.placeAt(toolbar.height());
    if (place) vscode.postMessage({ kind: 'scrolled', place });
});

function element(id: string): HTMLElement {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no element ${id}.`);
    return found;
}

function show(next: PageContract): void {
    contract = next;
    document.title = next.title;
    showNotice(next.notice);
    main.classList.toggle('outdated', next.isOutdated);
    blocks.show(next.blocks);
}

function showNotice(text: string): void {
    notice.textContent = text;
    notice.hidden = text === '';
}

function markActive(block: string | undefined, reveal: boolean): void {
    const node = blocks.activate(block);
    if (!node || !reveal) return;
    const { top, bottom } = node.getBoundingClientRect();
    if (bottom >= toolbar.height() && top <= window.innerHeight) return;
    scrolling.byItself(() => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** Scrolls so that a place is at the top of the page. */
function scrollTo({ block, share }: BlockPlace): void {
    const node = blocks.node(block);
    if (!node) return;
    const { top, height } = node.getBoundingClientRect();
    const target = window.scrollY + top + share * height - toolbar.height();
    scrolling.byItself(() => window.scrollTo({ top: target, behavior: 'instant' }));
}

function changeZoom(direction: -1 | 0 | 1): void {
    zoom = direction === 0 ? 1 : Math.min(Math.max(Math.round((zoom + direction * 0.1) * 10) / 10, 0.5), 3);
    applyZoom();
    save();
}

function applyZoom(): void {
    main.style.zoom = String(zoom);
    toolbar.showZoom(zoom);
}

/** The style hides what of a redline does not belong to the view. */
function applyRedlineView(): void {
    main.dataset['redlineView'] = isRedline ? redlineView : '';
    toolbar.showRedlineView(redlineView);
}

function save(): void {
    clearTimeout(saving);
    saving = setTimeout(saveNow, SAVING_PAUSE);
}

function saveNow(): void {
    if (!showing) return;
    const size = contract.blocks.reduce((sum, block) => sum + block.html.length, 0);
    const kept = size > MOST_SAVED ? { ...contract, blocks: [] } : contract;
    vscode.setState({ showing, contract: kept, scroll: window.scrollY, zoom, redlineView });
}

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
    const message = event.data;
    switch (message.kind) {
        case 'preview': {
            const isOther = showing !== undefined && !isSamePage(showing, message.showing);
            showing = message.showing;
            if (isOther) marks = [];
            show(applyPreview(isOther ? NO_CONTRACT : contract, message.preview));
            toolbar.show(message.showing, message.preview);
            isRedline = message.preview.comparison?.isRedline === true;
            applyRedlineView();
            blocks.mark(marks);
            if (isOther) window.scrollTo(0, 0);
            save();
            break;
        }
        case 'marks':
            marks = message.marks;
            blocks.mark(marks);
            break;
        case 'cursor':
            markActive(message.block, message.reveal);
            break;
        case 'scroll':
            scrollTo(message.place);
            break;
        case 'locked':
            if (showing) showing = { ...showing, locked: message.locked };
            toolbar.showLock(message.locked);
            save();
            break;
        case 'zoom':
            changeZoom(message.direction);
            break;
        case 'gone':
            showNotice(message.notice);
            break;
    }
});

function isSamePage(one: Showing, other: Showing): boolean {
    return one.uri === other.uri && one.view === other.view && one.agreement === other.agreement;
}

window.addEventListener('wheel', event => {
    if (event.ctrlKey) changeZoom(event.deltaY < 0 ? 1 : -1);
});

main.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : undefined;
    const isReading = target?.closest('a, button') !== null || document.getSelection()?.type === 'Range';
    const node = target?.closest('#contract > *');
    if (!node || isReading) return;
    vscode.postMessage({ kind: 'reveal', place: { block: node.id, share: 0 } });
});

const saved = vscode.getState();
showing = readShowing(saved);
if (showing) {
    const onScreen = readOnScreen(saved);
    zoom = onScreen.zoom;
    redlineView = onScreen.redlineView;
    isRedline = showing.redline;
    toolbar.show(showing, { agreements: [], chosen: -1 });
    show(onScreen.contract);
    window.scrollTo(0, onScreen.scroll);
}
applyZoom();
applyRedlineView();
vscode.postMessage({ kind: 'ready' });
