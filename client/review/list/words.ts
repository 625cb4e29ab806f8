import type { ReviewedChange } from '../../../protocol/review.js';

type Direction = ReviewedChange['client'];

/** A value in a row of the list is cut after so many characters: a clause can be a page of text. */
const LONGEST_VALUE = 60;

/** `15 min → 30 min`, `new: 30 min`, `removed: 15 min`. */
function valuesText({ before, after }: ReviewedChange): string {
    if (before === undefined) return after === undefined ? '' : `new: ${shortened(after)}`;
    return after === undefined ? `removed: ${shortened(before)}` : `${shortened(before)} → ${shortened(after)}`;
}

/** What a change is for the client, or for the provider where it makes no difference to the client. */
function directionText({ client, provider }: ReviewedChange): string {
    if (client !== 'neutral') return phrase(client, 'client');
    return provider === 'neutral' ? 'neutral' : phrase(provider, 'provider');
}

/** What a row says behind its name: values, direction, severity, and how far its approval is. */
export function rowText(change: ReviewedChange): string {
    return [valuesText(change), directionText(change), change.severity, approvalText(change)]
        .filter(text => text !== '')
        .join(' · ');
}

/** All that is known of a change, line by line. */
export function tooltipText(change: ReviewedChange): string {
    const { client, provider, severity, following, reason, fingerprint, missingRoles } = change;
    const verdicts = [phrase(client, 'client'), phrase(provider, 'provider')];
    const follows = following === 1 ? '1 commitment follows' : `${following} commitments follow`;
    return [
        change.sentence,
        `${verdicts.join(', ')}; severity: ${severity}`,
        reason ?? '',
        following === 0 ? '' : `${follows} from it.`,
        missingRoles.length > 0 ? `Asks for the approval of ${missingRoles.join(' and ')}.` : '',
        `Fingerprint: ${fingerprint}`,
    ]
        .filter(line => line !== '')
        .join('\n');
}

/** An icon that says the direction by its form. */
export function directionIcon({ client, provider }: ReviewedChange): { readonly icon: string; readonly color: string } {
    const direction: Direction = client === 'neutral' ? provider : client;
    switch (direction) {
        case 'worse':
            return { icon: 'arrow-down', color: 'charts.red' };
        case 'better':
            return { icon: 'arrow-up', color: 'charts.green' };
        case 'mixed':
            return { icon: 'arrow-both', color: 'charts.orange' };
        case 'unclear':
            return { icon: 'question', color: 'charts.yellow' };
        case 'neutral':
            return { icon: 'dash', color: 'foreground' };
    }
}

function approvalText({ approved, stops }: ReviewedChange): string {
    if (approved) return 'approved';
    return stops ? 'needs approval' : '';
}

function phrase(direction: Direction, party: 'client' | 'provider'): string {
    return `${direction === 'mixed' ? 'better and worse' : direction} for the ${party}`;
}

function shortened(text: string): string {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
