import type { BlockPlace } from '../../../server/protocol.js';
import { applyPreview, marksByBlock, NO_CONTRACT, type PageContract } from './contract.js';
import type { FromPage, Mark, Showing, ToPage } from './messages.js';
import { readOnScreen, readShowing, type SavedState } from './saved-state.js';
import { createToolbar } from './toolbar.js';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    getState(): unknown;
    setState(state: SavedState): void;
};

/** How long after a turn of the wheel or a key the page takes its scrolling for the reader's. In milliseconds. */
const READERS_SCROLL = 500;
/** What is saved after a pause: a large contract is too much for every step of a scroll. In milliseconds. */
const SAVING_PAUSE = 300;
/** A contract with more characters is not saved: it comes back from the server. */
const MOST_SAVED = 4_000_000;

const vscode = acquireVsCodeApi();
const main = element('contract');
const notice = element('notice');
const shown = new Map<string, { readonly html: string; readonly node: HTMLElement }>();
let contract: PageContract = NO_CONTRACT;
let showing: Showing | undefined;
let marks: readonly Mark[] = [];
let active: string | undefined;
let zoom = 1;
/** Where the page has scrolled to by itself. */
let ownScroll: number | undefined;

const toolbar = createToolbar(element('toolbar'), {
    post: message => vscode.postMessage(message),
    zoom: direction => changeZoom(direction),
});

function element(id: string): HTMLElement {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no element ${id}.`);
    return found;
}

/** Brings the page to a contract: only nodes whose text changed are replaced, so nothing flickers or jumps. */
function show(next: PageContract): void {
    contract = next;
    document.title = next.title;
    notice.textContent = next.notice;
    notice.hidden = next.notice === '';
    main.classList.toggle('outdated', next.isOutdated);
    const remaining = new Set(next.blocks.map(block => block.id));
    for (const [id, { node }] of shown) {
        if (remaining.has(id)) continue;
        node.remove();
        shown.delete(id);
    }
    let place: ChildNode | null = main.firstChild;
    for (const block of next.blocks) {
        const known = shown.get(block.id);
        let node = known?.node;
        if (!node || known?.html !== block.html) {
            const fresh = parse(block.html);
            if (node) {
                if (place === node) place = fresh;
                node.replaceWith(fresh);
            }
            node = fresh;
            shown.set(block.id, { html: block.html, node });
            if (block.id === active) node.classList.add('active');
        }
        if (place === node) place = node.nextSibling;
        else main.insertBefore(node, place);
    }
}

/** The server has rendered and escaped the block; the policy of the page lets nothing in it run or load. */
function parse(html: string): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = html;
    const node = template.content.firstElementChild;
    return node instanceof HTMLElement ? node : document.createElement('div');
}

/** Puts a button at each clause that has errors or warnings; it leads to the worst of them. */
function showMarks(): void {
    for (const button of main.querySelectorAll('.problem')) button.remove();
    for (const [block, found] of marksByBlock(marks)) {
        const node = shown.get(block)?.node;
        const worst = found.find(({ kind }) => kind === 'error') ?? found[0];
        if (!node || !worst) continue;
        const button = document.createElement('button');
        button.className = `problem ${worst.kind}`;
        button.textContent = found.length > 1 ? String(found.length) : '!';
        button.title = found.map(({ message }) => message).join('\n');
        button.setAttribute('aria-label', `Problems: ${button.title}`);
        button.addEventListener('click', () => vscode.postMessage({ kind: 'problem', mark: marks.indexOf(worst) }));
        node.prepend(button);
    }
}

function markActive(block: string | undefined, reveal: boolean): void {
    if (active !== undefined) shown.get(active)?.node.classList.remove('active');
    active = block;
    const node = block === undefined ? undefined : shown.get(block)?.node;
    node?.classList.add('active');
    if (!node || !reveal) return;
    const { top, bottom } = node.getBoundingClientRect();
    if (bottom >= toolbar.height() && top <= window.innerHeight) return;
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    ownScroll = window.scrollY;
}

/** Scrolls so that a place is at the top of the page. */
function scrollTo({ block, share }: BlockPlace): void {
    const node = shown.get(block)?.node;
    if (!node) return;
    const { top, height } = node.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top + share * height - toolbar.height(), behavior: 'instant' });
    ownScroll = window.scrollY;
}

/** The place at the top of the page. */
function topPlace(): BlockPlace | undefined {
    const edge = toolbar.height();
    const { blocks } = contract;
    // The blocks follow each other down the page: halving finds the first whose foot is below the edge.
    let [low, high] = [0, blocks.length];
    const rectangle = (index: number): DOMRect | undefined => {
        const block = blocks[index];
        return block && shown.get(block.id)?.node.getBoundingClientRect();
    };
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((rectangle(middle)?.bottom ?? 0) > edge) high = middle;
        else low = middle + 1;
    }
    const [block, found] = [blocks[low], rectangle(low)];
    if (!block || !found) return undefined;
    const share = found.height === 0 ? 0 : (edge - found.top) / found.height;
    return { block: block.id, share: Math.min(Math.max(share, 0), 1) };
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

let saving: ReturnType<typeof setTimeout> | undefined;
function save(): void {
    clearTimeout(saving);
    saving = setTimeout(saveNow, SAVING_PAUSE);
}

function saveNow(): void {
    if (!showing) return;
    const size = contract.blocks.reduce((sum, block) => sum + block.html.length, 0);
    const kept = size > MOST_SAVED ? { ...contract, blocks: [] } : contract;
    vscode.setState({ showing, contract: kept, scroll: window.scrollY, zoom });
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
            showMarks();
            if (isOther) window.scrollTo(0, 0);
            save();
            break;
        }
        case 'marks':
            marks = message.marks;
            showMarks();
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
            notice.textContent = message.notice;
            notice.hidden = false;
            break;
    }
});

function isSamePage(one: Showing, other: Showing): boolean {
    return one.uri === other.uri && one.view === other.view && one.agreement === other.agreement;
}

// The page also scrolls when its text changes, and to follow the editor. Only what the reader does moves the editor.
let readerScrolled = -READERS_SCROLL;
for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
    window.addEventListener(kind, () => (readerScrolled = performance.now()), { passive: true, capture: true });
window.addEventListener(
    'pointermove',
    event => {
        if (event.buttons !== 0) readerScrolled = performance.now();
    },
    { passive: true },
);

let isReporting = false;
window.addEventListener(
    'scroll',
    () => {
        save();
        const isOwn = ownScroll !== undefined && Math.abs(window.scrollY - ownScroll) < 2;
        ownScroll = undefined;
        if (isOwn || isReporting || performance.now() - readerScrolled > READERS_SCROLL) return;
        isReporting = true;
        requestAnimationFrame(() => {
            isReporting = false;
            const place = topPlace();
            if (place) vscode.postMessage({ kind: 'scrolled', place });
        });
    },
    { passive: true },
);
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
    toolbar.show(showing, { agreements: [], chosen: -1 });
    show(onScreen.contract);
    window.scrollTo(0, onScreen.scroll);
}
applyZoom();
vscode.postMessage({ kind: 'ready' });
