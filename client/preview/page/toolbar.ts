import type { Preview } from '../../../protocol/preview.js';
import { CONTRACT_VIEWS } from '../../../contract/views.js';
import { button, group } from './controls.js';
import type { FromPage, RedlineView, Showing } from './messages.js';
import { createRedlineControls } from './redline-controls.js';

/** The row of buttons at the head of the page. */
export interface Toolbar {
    show(showing: Showing, preview: Pick<Preview, 'agreements' | 'chosen' | 'comparison'>): void;
    showRedlineView(view: RedlineView): void;
    showLock(locked: boolean): void;
    showZoom(zoom: number): void;
    /** How much of the page it covers, in pixels. */
    height(): number;
}

interface Actions {
    readonly post: (message: FromPage) => void;
    readonly zoom: (direction: -1 | 0 | 1) => void;
    readonly redlineView: (view: RedlineView) => void;
}

/** Fills the toolbar: views, agreements of the file, changes, zoom, lock, browser. */
export function createToolbar(bar: HTMLElement, { post, zoom, redlineView }: Actions): Toolbar {
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
    const redline = createRedlineControls(shown => post({ kind: 'redline', redline: shown }), redlineView);
    bar.append(
        group('View', ...views.map(({ control }) => control)),
        agreements,
        redline.controls,
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
        show(showing, { agreements: all, chosen, comparison }) {
            for (const { name, control } of views) control.setAttribute('aria-pressed', String(name === showing.view));
            agreements.hidden = all.length < 2;
            agreements.replaceChildren(...all.map(({ title, name }) => new Option(title || name)));
            agreements.selectedIndex = chosen;
            showLock(showing.locked);
            redline.show(comparison);
        },
        showRedlineView: redline.showView,
        showLock,
        showZoom: factor => (percent.textContent = `${Math.round(factor * 100)}%`),
        height: () => bar.getBoundingClientRect().bottom,
    };
}
