import { contractDocument } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import type { Agreement } from '../../language/agreement/model.js';
import { declaredRenames, withNewNames } from '../matching/renames.js';
import { redlineOf } from './redline.js';

type ContractOf = (agreement: Agreement) => ContractDocument;

/**
 * The redline of an agreement between two revisions. Of one that is new, everything is inserted; of one that is gone,
 * everything is deleted. Never throws.
 *
 * @param contractOf makes the contract of an agreement, or knows it already
 */
export function agreementRedline(
    before: Agreement | undefined,
    after: Agreement,
    contractOf?: ContractOf,
): ContractDocument;
export function agreementRedline(
    before: Agreement,
    after: Agreement | undefined,
    contractOf?: ContractOf,
): ContractDocument;
export function agreementRedline(
    before: Agreement | undefined,
    after: Agreement | undefined,
    contractOf?: ContractOf,
): ContractDocument | undefined;
export function agreementRedline(
    before: Agreement | undefined,
    after: Agreement | undefined,
    contractOf: ContractOf = contractDocument,
): ContractDocument | undefined {
    const [former, document] = [before, after].map(each => each && contractOf(each));
    if (!former || !document) {
        if (document) return redlineOf(emptied(document), document);
        return former && redlineOf(former, emptied(former));
    }
    return redlineOf(former, document, before && after ? laterIds(before, after, former, contractOf) : undefined);
}

/** A contract that says nothing. */
function emptied(document: ContractDocument): ContractDocument {
    const title = { title: [], subtitle: undefined, facts: [], source: undefined };
    return { ...document, title, clauses: [], clauseById: new Map() };
}

/** Ids are made of names: by a declared rename a clause gets the id that the new name makes. */
function laterIds(
    before: Agreement,
    after: Agreement,
    former: ContractDocument,
    contractOf: ContractOf,
): (formerId: string) => string {
    const renames = declaredRenames(before, after);
    if (renames.size === 0) return id => id;
    const renamed = contractOf(withNewNames(before, renames)).clauses;
    // Names do not order a contract, so the clauses are the same ones; if they ever were not, ids stay as they are.
    if (renamed.length !== former.clauses.length) return id => id;
    const ids = new Map(former.clauses.map(({ id }, index) => [id, renamed[index]?.id ?? id]));
    return id => ids.get(id) ?? id;
}
