import { applyPreview, blockAtLine, NO_CONTRACT, type PageContract } from './contract.js';
import type { FromPage, ToPage } from './messages.js';

/** What survives a reload of the window: enough to show the contract before the server answers. */
interface SavedState {
    readonly contract: PageContract;
    readonly scroll: number;
}

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    getState(): SavedState | undefined;
    setState(state: SavedState): void;
};

const vscode = acquireVsCodeApi();
const main = element('contract');
const notice = element('notice');
const shown = new Map<string, { readonly html: string; readonly node: HTMLElement }>();
let contract: PageContract = NO_CONTRACT;

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

function mark(line: number): void {
    const block = blockAtLine(contract.blocks, line);
    for (const node of main.querySelectorAll('.active')) node.classList.remove('active');
    if (block) shown.get(block.id)?.node.classList.add('active');
}

let isSaving = false;
function save(): void {
    if (isSaving) return;
    isSaving = true;
    requestAnimationFrame(() => {
        isSaving = false;
        vscode.setState({ contract, scroll: window.scrollY });
    });
}

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
    const message = event.data;
    switch (message.kind) {
        case 'preview':
            show(applyPreview(contract, message.preview));
            save();
            break;
        case 'line':
            mark(message.line);
            break;
        case 'gone':
            notice.textContent = message.notice;
            notice.hidden = false;
            break;
    }
});
window.addEventListener('scroll', save, { passive: true });

main.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : undefined;
    const isReading = target?.closest('a') !== null || document.getSelection()?.type === 'Range';
    if (!target || isReading) return;
    const id = target.closest('#contract > *')?.id;
    const lines = contract.blocks.find(block => block.id === id)?.lines;
    if (lines) vscode.postMessage({ kind: 'reveal', line: lines.first });
});

const saved = vscode.getState();
if (saved) {
    show(saved.contract);
    window.scrollTo(0, saved.scroll);
}
vscode.postMessage({ kind: 'ready' });
