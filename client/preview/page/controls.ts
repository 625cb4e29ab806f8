/** A button of the toolbar. */
export function button(label: string, title: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.title = title;
    made.addEventListener('click', act);
    return made;
}

/** Controls that belong together, and what they are for. */
export function group(label: string, ...controls: readonly HTMLElement[]): HTMLElement {
    const made = document.createElement('div');
    made.setAttribute('role', 'group');
    made.setAttribute('aria-label', label);
    made.append(...controls);
    return made;
}
