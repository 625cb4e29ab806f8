import type { Agreement } from '../../agreement/model.js';
import { textOfProse } from './texts-of-agreement.js';

/** What an agreement may settle in a clause of its own in place of a statement. */
export type ClauseSubject = 'backup' | 'disaster recovery' | 'pricing';

/** The usual words for a subject, in English, German, French, Spanish and Dutch. */
const WORDS: Readonly<Record<ClauseSubject, RegExp>> = {
    backup: /back-?ups?\b|datensicherung|sauvegarde|copias? de seguridad/iu,
    'disaster recovery':
        /disaster|recovery plan|business continuity|notfallplan|notfallwiederherstellung|wiederanlauf|reprise d['’]activité|recuperación ante desastres|calamiteiten|herstelplan/iu,
    pricing:
        /\b(?:fees?|charges|pric(?:e|es|ing))\b|preise?\b|vergütung|entgelt|tarifs?\b|\bprix\b|precios?\b|prijzen/iu,
};

/** Whether a clause, schedule or annex of an agreement is about a subject, so that nobody can say it was forgotten. */
export function hasClauseAbout(subject: ClauseSubject, { clauses, attachments }: Agreement): boolean {
    return [...clauses, ...attachments].some(({ label, text }) =>
        [label?.value ?? '', text ? textOfProse(text) : ''].some(words => WORDS[subject].test(words)),
    );
}
