import type { Preview } from '../../../protocol/preview.js';
import { CONTRACT_VIEWS } from '../../../contract/views.js';
import type { FromPage, Showing } from './messages.js';

/** The row of buttons at the head of the page. */
export interface Toolbar {
    show(showing: Showing, choice: Pick<Preview, 'agreements' | 'chosen'>): void;
    showLock(locked: boolean): void;
    showZoom(zoom: number): void;
    /** How much of the page it covers, in pixels. */
    height(): number;
}

interface Actions {
    readonly post: (message: FromPage) => void;
    readonly zoom: (direction: -1 | 0 | 1) => void;
}

/** Fills the toolbar: views, agreements of the file, zoom, lock, browser. */
export function createToolbar(bar: HTMLElement, { post, zoom }: Actions): Toolbar {
    const views = CONTRACT_VIEWS.map(({ name, label }) => {
        const control = button(label, `Show the ${label.toLowerCase()}`, () => post({ kind: 'view', view: name }));
        return { name, control };
    });
    const agreements = document.createElement('select');
    agreements.setAttribute('aria-label', 'Agreement of this file');
    agreements.hidden = true;
    agreements.addEventListener('change', () => post({ kind: 'agreement', index: agreements.selectedIndex }));
    const percent = button('100%', 'Reset the zoom', () => zoom(0));
    const lock = button('Lock', 'Stay with this agreement when another one is opened', () =>
        post({ kind: 'lock', locked: lock.getAttribute('aria-pressed') !== 'true' }),
    );
    bar.append(
        group('View', ...views.map(({ control }) => control)),
        agreements,
        group(
            'Zoom',
            button('−', 'Zoom out', () => zoom(-1)),
            percent,
            button('+', 'Zoom in', () => zoom(1)),
        ),
        group(
            'Preview',
            lock,
            button('Open in browser', 'Open this page in the browser', () => post({ kind: 'browser' })),
        ),
    );
    const showLock = (locked: boolean): void => lock.setAttribute('aria-pressed', String(locked));
    return {
        show(showing, { agreements: all, chosen }) {
            for (const { name, control } of views) control.setAttribute('aria-pressed', String(name === showing.view));
            agreements.hidden = all.length < 2;
            agreements.replaceChildren(...all.map(({ title, name }) => new Option(title || name)));
            agreements.selectedIndex = chosen;
            showLock(showing.locked);
        },
        showLock,
        showZoom: factor => (percent.textContent = `${Math.round(factor * 100)}%`),
        height: () => bar.getBoundingClientRect().bottom,
    };
}

function button(label: string, title: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.title = title;
    made.addEventListener('click', act);
    return made;
}

function group(label: string, ...controls: readonly HTMLElement[]): HTMLElement {
    const made = document.createElement('div');
    made.setAttribute('role', 'group');
    made.setAttribute('aria-label', label);
    made.append(...controls);
    return made;
}
