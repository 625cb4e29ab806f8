import type { BlockPlace, PreviewBlock } from '../../../protocol/preview.js';
import { marksByBlock } from './contract.js';
import type { Mark } from './messages.js';

/** The blocks of the contract as nodes of the page. */
export interface Blocks {
    /** Brings the page to these blocks: only nodes whose text changed are replaced, so nothing flickers or jumps. */
    show(blocks: readonly PreviewBlock[]): void;
    /** Puts a button at each block that has errors or warnings; it leads to the worst of them. */
    mark(marks: readonly Mark[]): void;
    /** Makes one block the active one, or none. Answers with its node. */
    activate(block: string | undefined): HTMLElement | undefined;
    node(block: string): HTMLElement | undefined;
    /** The place in the contract at a distance in pixels from the top of the window. */
    placeAt(edge: number): BlockPlace | undefined;
}

/** Keeps the blocks as children of `main`. `openProblem` is called with the place of a mark among all marks. */
export function createBlocks(main: HTMLElement, openProblem: (mark: number) => void): Blocks {
    const shown = new Map<string, { readonly html: string; readonly node: HTMLElement }>();
    let order: readonly PreviewBlock[] = [];
    let active: string | undefined;
    const node = (block: string): HTMLElement | undefined => shown.get(block)?.node;

    const removeOthers = (blocks: readonly PreviewBlock[]): void => {
        const remaining = new Set(blocks.map(block => block.id));
        for (const [id, { node }] of shown) {
            if (remaining.has(id)) continue;
            node.remove();
            shown.delete(id);
        }
    };
    /** The node of a block, in the place of the one that it had when its text is another. */
    const nodeOf = ({ id, html }: PreviewBlock): HTMLElement => {
        const known = shown.get(id);
        if (known?.html === html) return known.node;
        const fresh = parse(html);
        fresh.classList.toggle('active', id === active);
        known?.node.replaceWith(fresh);
        shown.set(id, { html, node: fresh });
        return fresh;
    };

    return {
        show(blocks) {
            order = blocks;
            removeOthers(blocks);
            let last: ChildNode | null = null;
            for (const block of blocks) {
                const current = nodeOf(block);
                const place: ChildNode | null = last ? last.nextSibling : main.firstChild;
                if (place !== current) main.insertBefore(current, place);
                last = current;
            }
        },
        mark(marks) {
            for (const button of main.querySelectorAll('.problem')) button.remove();
            for (const [block, found] of marksByBlock(marks)) {
                const worst = found.find(({ kind }) => kind === 'error') ?? found[0];
                if (worst) node(block)?.prepend(problemButton(worst, found, () => openProblem(marks.indexOf(worst))));
            }
        },
        activate(block) {
            if (active !== undefined) node(active)?.classList.remove('active');
            active = block;
            const current = block === undefined ? undefined : node(block);
            current?.classList.add('active');
            return current;
        },
        node,
        placeAt(edge) {
            const rectangle = (index: number): DOMRect | undefined => {
                const block = order[index];
                return block && node(block.id)?.getBoundingClientRect();
            };
            // The blocks follow each other down the page: halving finds the first whose foot is below the edge.
            let [low, high] = [0, order.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((rectangle(middle)?.bottom ?? 0) > edge) high = middle;
                else low = middle + 1;
            }
            const [block, found] = [order[low], rectangle(low)];
            if (!block || !found) return undefined;
            const share = found.height === 0 ? 0 : (edge - found.top) / found.height;
            return { block: block.id, share: Math.min(Math.max(share, 0), 1) };
        },
    };
}

/** The server has rendered and escaped the block; the policy of the page lets nothing in it run or load. */
function parse(html: string): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = html;
    const node = template.content.firstElementChild;
    return node instanceof HTMLElement ? node : document.createElement('div');
}

function problemButton(worst: Mark, all: readonly Mark[], open: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.className = `problem ${worst.kind}`;
    button.textContent = all.length > 1 ? String(all.length) : '!';
    button.title = all.map(({ message }) => message).join('\n');
    button.setAttribute('aria-label', `Problems: ${button.title}`);
    button.addEventListener('click', open);
    return button;
}
