import type { Declaration, Subject } from '../../language/agreement/model.js';
import type { Fact } from '../../language/agreement/provenance.js';
import type { DeclarationJson } from './agreement-json.js';
import type { LinkJson } from './statement-json.js';

/** The name and the label of a declaration; the name serves as its label where it has none. */
export function declarationJson({ name, label }: Declaration): DeclarationJson {
    return { name: name.value, label: label?.value ?? name.value };
}

/** Another declaration, to be found under its name. */
export function linkTo(kind: string, declaration: Declaration): LinkJson {
    return { kind, ...declarationJson(declaration) };
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
