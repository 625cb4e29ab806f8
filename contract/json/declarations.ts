import type { Declaration, Subject } from '../../language/agreement/model.js';
import type { Fact } from '../../language/agreement/provenance.js';
import type { DeclarationJson } from './agreement-json.js';
import type { LinkJson } from './statement-json.js';

/** The name and the label of a declaration, and its former names; the name serves as its label where it has none. */
export function declarationJson(declaration: Declaration): DeclarationJson {
    return { ...namesOf(declaration), formerNames: formerNamesJson(declaration) };
}

/** The former names of a declaration or an agreement; absent where there are none. */
export function formerNamesJson({ formerNames }: Pick<Declaration, 'formerNames'>): readonly string[] | undefined {
    return formerNames.length > 0 ? valuesOf(formerNames) : undefined;
}

function namesOf({ name, label }: Declaration): { readonly name: string; readonly label: string } {
    return { name: name.value, label: label?.value ?? name.value };
}

/** Another declaration, to be found under its name. */
export function linkTo(kind: string, declaration: Declaration): LinkJson {
    return { kind, ...namesOf(declaration) };
}

export function subjectJson(subject: Subject): LinkJson {
    switch (subject.kind) {
        case 'service':
            return linkTo('service', subject.service);
        case 'category':
            return linkTo('category', subject.category);
    }
}

/** What facts say, without the places that state it. */
export function valuesOf<T>(facts: readonly Fact<T>[]): readonly T[] {
    return facts.map(fact => fact.value);
}
