import type { PageNumberEstimator } from 'docx';
import type { Printing } from '../printed.js';
import { paginate } from './pagination.js';
import { bookmarkOf } from './runs.js';
import { clauseSlabs, frontSlabs } from './slabs.js';
import { PAGE } from './styles.js';

/**
 * The page numbers that the table of contents shows until Word counts the pages itself. They are estimated from the
 * widths of letters and the heights of lines in one go through the text.
 */
export function pageNumbers(printed: Printing): PageNumberEstimator {
    const height = PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom;
    const hasContents = printed.form === 'contract';
    const front = paginate(frontSlabs(printed), height, 1);
    const { pages, last } = paginate(clauseSlabs(printed.clauses), height, hasContents ? front.last + 1 : 1);
    const headings = printed.clauses.filter(clause => clause.depth === 1);
    const clauses = new Map(headings.map(clause => [bookmarkOf(clause), clause]));
    const estimate: PageNumberEstimator = body => ({
        bookmarks: new Map(
            entriesIn(body).flatMap(({ entry, bookmark }) => {
                const page = pages.get(clauses.get(bookmark)?.id ?? '');
                return page === undefined ? [] : [[entry, String(page)]];
            }),
        ),
        pageCount: last,
    });
    const listNumbers: PageNumberEstimator['listNumbers'] = body =>
        new Map(
            entriesIn(body).flatMap(({ entry, bookmark }) => {
                const clause = clauses.get(bookmark);
                return clause?.isCounted ? [[entry, { text: clause.label, separator: 'tab', width: WIDTH }]] : [];
            }),
        );
    return Object.assign(estimate, { listNumbers });
}

/** Rather wide, so that all titles begin at the same place. */
const WIDTH = 400;

interface Entry {
    /** The bookmark to which the entry of the table of contents leads. */
    readonly entry: string;
    /** The bookmark of the clause that the same paragraph opens. */
    readonly bookmark: string;
}

/** The paragraphs of a body that have both an entry in the table of contents and a clause. */
function entriesIn(body: unknown): readonly Entry[] {
    return childrenOf(body, 'w:body').flatMap(child => {
        const names = childrenOf(child, 'w:p').flatMap(bookmarkNames);
        const entry = names.find(name => name.startsWith('_Toc'));
        const bookmark = names.find(name => name.startsWith('clause_'));
        return entry !== undefined && bookmark !== undefined ? [{ entry, bookmark }] : [];
    });
}

function bookmarkNames(child: unknown): readonly string[] {
    const start = valueOf(child, 'w:bookmarkStart');
    const attributes = valueOf(Array.isArray(start) ? start[0] : start, '_attr');
    const name = valueOf(attributes, 'w:name');
    return typeof name === 'string' ? [name] : [];
}

function childrenOf(element: unknown, name: string): readonly unknown[] {
    const children = valueOf(element, name);
    return Array.isArray(children) ? children : [];
}

function valueOf(element: unknown, name: string): unknown {
    return typeof element === 'object' && element !== null ? Reflect.get(element, name) : undefined;
}
