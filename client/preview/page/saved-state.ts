import { viewNamed } from '../../../contract/views.js';
import { NO_CONTRACT, type PageContract } from './contract.js';
import { REDLINE_VIEWS, type RedlineView, type Showing } from './messages.js';

/** What survives a reload of the window: enough to show the contract before the server answers. */
export interface SavedState {
    readonly showing: Showing;
    readonly contract: PageContract;
    readonly scroll: number;
    readonly zoom: number;
    readonly redlineView: RedlineView;
}

/** What the page was about before the window was reloaded; `undefined` for anything that no page has saved. */
export function readShowing(state: unknown): Showing | undefined {
    const showing = field(state, 'showing');
    const uri = field(showing, 'uri');
    const view = field(showing, 'view');
    const agreement = field(showing, 'agreement');
    const known = typeof view === 'string' ? viewNamed(view) : undefined;
    if (typeof uri !== 'string' || uri === '' || !known) return undefined;
    return {
        uri,
        view: known,
        agreement: typeof agreement === 'string' ? agreement : undefined,
        locked: field(showing, 'locked') === true,
        redline: field(showing, 'redline') === true,
    };
}

/** The rest of the state: what the page had on screen. */
export function readOnScreen(state: unknown): Omit<SavedState, 'showing'> {
    const [contract, scroll, zoom] = [field(state, 'contract'), field(state, 'scroll'), field(state, 'zoom')];
    return {
        // The page itself has saved it: the extension never reads it.
        contract: Array.isArray(field(contract, 'blocks')) ? (contract as PageContract) : NO_CONTRACT,
        scroll: typeof scroll === 'number' ? scroll : 0,
        zoom: typeof zoom === 'number' ? zoom : 1,
        redlineView: REDLINE_VIEWS.find(({ name }) => name === field(state, 'redlineView'))?.name ?? 'redline',
    };
}

function field(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
