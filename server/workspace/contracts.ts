import { contractDocument } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import type { ContractView } from '../../contract/views.js';
import type { Agreement } from '../../language/agreement/model.js';

/**
 * The contracts of agreements, each made once: several pages may show one, and a redline begins at the same one after
 * every edit.
 */
export class Contracts {
    private readonly made = new WeakMap<Agreement, Map<ContractView, ContractDocument>>();

    of(agreement: Agreement, view: ContractView): ContractDocument {
        const views = this.made.get(agreement) ?? new Map<ContractView, ContractDocument>();
        this.made.set(agreement, views);
        const contract = views.get(view) ?? contractDocument(agreement, { view });
        views.set(view, contract);
        return contract;
    }
}
