import type { LangiumDocument, LangiumSharedCoreServices } from 'langium';
import type { Agreement } from '../../../language/agreement/model.js';
import { importClosure } from '../../../language/references/imports.js';
import type { Contracts } from '../../workspace/contracts.js';
import type { ResolvedAgreements } from '../../workspace/resolved-agreements.js';
import { comparisonOf, type Basis, type Comparison } from './comparison.js';

interface Compared {
    readonly basis: Basis;
    /** The last comparison, and the agreements that it was made of. */
    last?: { readonly agreements: readonly Agreement[]; readonly comparison: Comparison };
}

/** The files that are compared with an earlier revision, each compared once between two changes. */
export class Comparisons {
    private readonly compared = new Map<string, Compared>();
    private readonly listeners = new Set<(uri: string) => void>();

    constructor(
        private readonly resolved: ResolvedAgreements,
        private readonly contracts: Contracts,
        private readonly shared: LangiumSharedCoreServices,
    ) {}

    /** The addresses of the compared files. */
    get uris(): readonly string[] {
        return [...this.compared.keys()];
    }

    /** Compares a file from now on; once more where it is known, such as by other approvals. */
    begin(uri: string, basis: Basis): void {
        this.compared.set(uri, { basis });
        this.tell(uri);
    }

    end(uri: string): void {
        if (this.compared.delete(uri)) this.tell(uri);
    }

    /** Calls back whenever a file begins to be compared with something else than before, or with nothing. */
    onChanged(listener: (uri: string) => void): void {
        this.listeners.add(listener);
    }

    /** What changed in a file; nothing without a baseline, and while it or an imported file cannot be read. */
    of(document: LangiumDocument): Comparison | undefined {
        const uri = document.uri.toString();
        const compared = this.compared.get(uri);
        if (!compared || !this.isReadable(document)) return undefined;
        const agreements = this.resolved.of(document);
        if (compared.last?.agreements === agreements) return compared.last.comparison;
        const later = agreements.filter(({ kind }) => kind === 'agreement');
        const comparison = comparisonOf(uri, compared.basis, later, this.contracts);
        compared.last = { agreements, comparison };
        return comparison;
    }

    /** What a file is compared with. */
    basisOf(uri: string): Basis | undefined {
        return this.compared.get(uri)?.basis;
    }

    /** The last comparison of a file: that of an earlier text while nothing newer is known. */
    latest(uri: string): Comparison | undefined {
        return this.compared.get(uri)?.last?.comparison;
    }

    private isReadable(document: LangiumDocument): boolean {
        if (!this.resolved.isLinked(document)) return false;
        const { LangiumDocuments } = this.shared.workspace;
        return mistakesIn([document, ...importClosure(document, LangiumDocuments)]) === 0;
    }

    private tell(uri: string): void {
        for (const listener of this.listeners) listener(uri);
    }
}

/** The number of mistakes for which a part of some files cannot be read. */
export function mistakesIn(files: readonly LangiumDocument[]): number {
    const counts = files.map(
        ({ parseResult: { lexerErrors, parserErrors } }) => lexerErrors.length + parserErrors.length,
    );
    return counts.reduce((sum, count) => sum + count, 0);
}
