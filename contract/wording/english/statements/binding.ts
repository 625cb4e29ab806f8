import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { say } from '../../../building.js';
import type { Content } from '../../../document.js';
import { names } from './words.js';

type Binding = Statement<ast.Binding>;

/** `for “Gold” or “Silver”`, in a table and in a line. */
export function forWhat({ subjects }: Binding): Content {
    return say`for ${names(subjects, 'or')}`;
}

/** ` if the Client has chosen “Gold” or receives “Servers”`, for the end of a sentence; nothing for a fee of every client. */
export function ifChosen(binding: Binding | undefined): Content {
    if (!binding) return [];
    const received = binding.subjects.filter(({ kind }) => kind === 'Service' || kind === 'Category');
    const chosen = binding.subjects.filter(subject => !received.includes(subject));
    if (received.length === 0) return say` if the Client has chosen ${names(chosen, 'or')}`;
    const receives = say`receives ${names(received, 'or')}`;
    return chosen.length === 0
        ? say` if the Client ${receives}`
        : say` if the Client has chosen ${names(chosen, 'or')} or ${receives}`;
}
