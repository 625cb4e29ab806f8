/** How long what one side does is taken for an echo of the other. In milliseconds. */
const ECHO = 400;
/** How long after a key the editor is taken to scroll because of it. In milliseconds. */
const TYPING = 700;

type Side = 'editor' | 'page';

/**
 * Keeps editor and page from moving each other in turn: what moved because the other side did says nothing of the
 * reader, and neither does an editor that scrolls because somebody types.
 */
export class ScrollGuard {
    private readonly last: Record<Side, number> = { editor: -Infinity, page: -Infinity };
    private lastKey = -Infinity;

    constructor(private readonly now: () => number = () => performance.now()) {}

    /** The reader has moved one side, and the other follows. */
    moved(side: Side): void {
        this.last[side] = this.now();
    }

    /** Whether a movement follows from the reader having moved `side`. */
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
