import { SEVERITIES, type Change, type Direction, type Perspective, type Severity } from '../change.js';
import { fits } from './pattern.js';
import type { Policy } from './policy.js';

/** How grave a change is, and why, where that is not the change alone. */
export interface Grade {
    readonly severity: Severity;
    readonly reason: string | undefined;
}

/** How grave a change is from the side that the policy looks from: by what it is, then by what the policy says of it. */
export function gradeOf(change: Change, policy: Policy): Grade {
    const severity = severityOf(change, policy.perspective);
    const isWeakening = severity === 'critical' || severity === 'major' || severity === 'minor';
    const rules = policy.rules.filter(rule => fits(rule.match, change));
    const stated = rules.findLast(rule => rule.severity !== undefined);
    if (stated?.severity)
        return { severity: stated.severity, reason: `The policy makes ${stated.match} ${stated.severity}.` };
    const guard = policy.protected.find(pattern => fits(pattern, change));
    if (guard !== undefined && isWeakening) return { severity: 'critical', reason: `The policy protects ${guard}.` };
    const tolerant = rules.findLast(rule => rule.tolerance !== undefined);
    const share = change.magnitude?.share;
    if (tolerant?.tolerance !== undefined && share !== undefined && isWeakening && share <= tolerant.tolerance) {
        const percent = Number((tolerant.tolerance * 100).toFixed(2));
        return { severity: 'minor', reason: `The policy tolerates up to ${percent}% for ${tolerant.match}.` };
    }
    return { severity, reason: undefined };
}

/** How grave a change is by itself, for one party, or for the one for whom it is graver. */
function severityOf(change: Change, perspective: Perspective): Severity {
    if (perspective !== 'both') return severityFor(change, change.verdict[perspective]);
    const [client, provider] = [severityOf(change, 'client'), severityOf(change, 'provider')];
    return graver(client, provider) ? client : provider;
}

/** Whether the first severity is graver than the second. */
export function graver(a: Severity, b: Severity): boolean {
    return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

const BY_WEIGHT = { protected: 'critical', material: 'major', slight: 'minor' } as const;

/** How grave a commitment of some weight is that has become better or worse for a party. */
export function severityFor({ weight }: Pick<Change, 'weight'>, direction: Direction): Severity {
    switch (direction) {
        case 'worse':
            return BY_WEIGHT[weight];
        case 'mixed':
        case 'unclear':
            return 'review';
        case 'better':
            return 'improve';
        case 'neutral':
            return 'info';
    }
}
