import type { PreviewComparison } from '../../../protocol/preview.js';
import { button, group } from './controls.js';
import { REDLINE_VIEWS, type RedlineView } from './messages.js';

/** What the toolbar has for a file that is compared with an earlier revision. */
export interface RedlineControls {
    readonly controls: HTMLElement;
    /** Says what changed; says nothing where the file is not compared. */
    show(comparison: PreviewComparison | undefined): void;
    showView(view: RedlineView): void;
}

/**
 * Makes a badge that says how much changed and switches between redline and contract, and the choice of what of the redline is
 * to be seen.
 */
export function createRedlineControls(
    toggle: (redline: boolean) => void,
    choose: (view: RedlineView) => void,
): RedlineControls {
    const badge = button('', '', () => toggle(badge.getAttribute('aria-pressed') !== 'true'));
    badge.className = 'badge';
    const views = document.createElement('select');
    views.setAttribute('aria-label', 'What of the redline is shown');
    views.append(...REDLINE_VIEWS.map(({ name, label }) => new Option(label, name)));
    views.addEventListener('change', () => {
        const view = REDLINE_VIEWS[views.selectedIndex];
        if (view) choose(view.name);
    });
    const controls = group('Changes', badge, views);
    controls.hidden = true;
    return {
        controls,
        show(comparison) {
            controls.hidden = comparison === undefined;
            if (!comparison) return;
            badge.textContent = comparison.summary;
            badge.title = comparison.isRedline
                ? 'Show the contract as it is'
                : `Show what changed since ${comparison.name}`;
            badge.setAttribute('aria-pressed', String(comparison.isRedline));
            views.hidden = !comparison.isRedline;
        },
        showView: view => void (views.value = view),
    };
}
