import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { names } from './names.js';

type Binding = Statement<ast.Binding>;

/** `for “Gold” or “Silver”`, `for “Gold” together with “Two sites”`, in a table and in a line. */
export function forWhat({ subjects, also }: Binding): Content {
    return say`for ${names(subjects, 'or')}${also.length > 0 ? say` together with ${names(also, 'or')}` : ''}`;
}

/** ` if the Client has chosen “Gold” or receives “Servers”`, for the end of a sentence; nothing for a fee of every client. */
export function ifChosen(binding: Binding | undefined): Content {
    if (!binding) return [];
    const { subjects, also } = binding;
    return say` if the Client ${taken(subjects)}${also.length > 0 ? say`, and also ${taken(also)}` : ''}`;
}

/** The same after a comma. */
export function commaIfChosen(binding: Binding | undefined): Content {
    return binding ? say`,${ifChosen(binding)}` : [];
}

/** `has chosen “Gold” or receives “Servers”` */
function taken(subjects: Binding['subjects']): Content {
    const received = subjects.filter(({ kind }) => kind === 'Service' || kind === 'Category');
    const chosen = subjects.filter(subject => !received.includes(subject));
    if (received.length === 0) return say`has chosen ${names(chosen, 'or')}`;
    const receives = say`receives ${names(received, 'or')}`;
    return chosen.length === 0 ? receives : say`has chosen ${names(chosen, 'or')} or ${receives}`;
}
