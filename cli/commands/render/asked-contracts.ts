import type { ContractFormat } from '../../../contract/formats.js';
import { viewNamed, type ContractView } from '../../../contract/views.js';
import type { Agreement } from '../../../language/agreement/model.js';
import { resolveDocument } from '../../../language/agreement/resolve/agreement.js';
import type { Call } from '../../command.js';
import type { AgreementFile, LoadedProject } from '../../project.js';
import { UsageError } from '../../terminal.js';

/** A contract that is asked for. */
export interface AskedContract {
    readonly agreement: Agreement;
    /** Where it is written, seen from the folder of the command. */
    readonly output: string;
}

/** The contracts that a file makes: that of the chosen agreement, or those of all, each in a file of its own. */
export function contractsOf(
    file: AgreementFile,
    project: LoadedProject,
    call: Call,
    format: ContractFormat,
): readonly AskedContract[] {
    const agreements = resolveDocument(file.document, project.documents).filter(each => each.kind === 'agreement');
    const names = agreements.map(each => each.name?.value);
    const known = names.map(name => name ?? 'one without a name').join(', ');
    const chosen = call.text('agreement');
    const output = call.text('output');
    if (chosen !== undefined) {
        const agreement = agreements.find(each => each.name?.value === chosen);
        if (!agreement && agreements.length === 0) throw new UsageError(holdsNone(file));
        if (!agreement) throw new UsageError(`"${file.path}" holds no agreement "${chosen}", but ${known}.`);
        return [{ agreement, output: output ?? besideAgreement(file, chosen, call, format) }];
    }
    if (output !== undefined && agreements.length > 1)
        throw new UsageError(`"${file.path}" holds several agreements. Choose one with --agreement: ${known}.`);
    return agreements.map((agreement, index) => {
        const name = names[index];
        const isUnique = name !== undefined && names.indexOf(name) === names.lastIndexOf(name);
        const part = agreements.length === 1 ? undefined : isUnique ? name : String(index + 1);
        return { agreement, output: output ?? besideAgreement(file, part, call, format) };
    });
}

/** The file beside the agreement; one of several agreements in a file adds its name, a view that of the view. */
function besideAgreement(
    file: AgreementFile,
    name: string | undefined,
    call: Call,
    { extension }: ContractFormat,
): string {
    const view = viewOf(call);
    const parts = [file.path.replace(/\.msa$/, ''), name, view === 'contract' ? undefined : view];
    return parts.filter(part => part !== undefined).join('-') + extension;
}

/** Says that a file makes no contract. */
export function holdsNone(file: AgreementFile): string {
    return `"${file.path}" holds no agreement: a file of shared declarations makes no contract by itself.`;
}

/** The view that is asked for. */
export function viewOf(call: Call): ContractView {
    const name = call.text('view') ?? 'contract';
    const view = viewNamed(name);
    if (!view) throw new UsageError(`there is no view "${name}": say contract, tiers or summary.`);
    return view;
}
