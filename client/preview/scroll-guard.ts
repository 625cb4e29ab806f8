/** How long after the reader moved one side a movement of the other counts as its echo. In milliseconds. */
const ECHO = 400;
/** How long after a change of the text a scrolling of the editor counts as caused by typing. In milliseconds. */
const TYPING = 700;

type Side = 'editor' | 'page';

/**
 * Keeps editor and page from moving each other in turn. A movement is ignored if it only follows the other side, or if
 * the editor scrolls because somebody types.
 */
export class ScrollGuard {
    private readonly last: Record<Side, number> = { editor: -Infinity, page: -Infinity };
    private lastKey = -Infinity;

    constructor(private readonly now: () => number = () => performance.now()) {}

    /** The reader has moved one side, and the other follows. */
    moved(side: Side): void {
        this.last[side] = this.now();
    }

    /** Whether a movement that is seen now is the echo of one of `side`. */
    isEcho(side: Side): boolean {
        return this.now() - this.last[side] < ECHO;
    }

    /** The text has changed. */
    typed(): void {
        this.lastKey = this.now();
    }

    isTyping(): boolean {
        return this.now() - this.lastKey < TYPING;
    }
}
