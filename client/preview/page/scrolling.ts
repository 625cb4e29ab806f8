/** How long after the wheel or a key was used the page takes its scrolling for the reader's. In milliseconds. */
const READERS_SCROLL = 500;

/** Tells what the reader scrolls from what the page scrolls by itself. */
export interface Scrolling {
    /** Scrolls the page without that being taken for the reader's doing. */
    byItself(scroll: () => void): void;
}

/**
 * Watches the page. It also scrolls when its text changes, and to follow the editor.
 *
 * @param onScroll called whenever the page has moved
 * @param onReader called at most once a frame when the reader has moved it
 */
export function watchScrolling(onScroll: () => void, onReader: () => void): Scrolling {
    /** Where the page has scrolled to by itself. */
    let ownPlace: number | undefined;
    let lastByReader = -READERS_SCROLL;
    let isReporting = false;

    const byReader = (): void => void (lastByReader = performance.now());
    const quietly = { passive: true, capture: true };
    for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
        window.addEventListener(kind, byReader, quietly);
    const dragged = (event: PointerEvent): void => {
        if (event.buttons !== 0) byReader();
    };
    window.addEventListener('pointermove', dragged, quietly);

    const scrolled = (): void => {
        onScroll();
        const isOwn = ownPlace !== undefined && Math.abs(window.scrollY - ownPlace) < 2;
        ownPlace = undefined;
        if (isOwn || isReporting || performance.now() - lastByReader > READERS_SCROLL) return;
        isReporting = true;
        requestAnimationFrame(() => {
            isReporting = false;
            onReader();
        });
    };
    window.addEventListener('scroll', scrolled, { passive: true });

    return {
        byItself(scroll) {
            scroll();
            ownPlace = window.scrollY;
        },
    };
}
