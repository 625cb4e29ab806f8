import type { Prose } from '../../../../language/agreement/prose.js';
import type { Duration } from '../../../../language/values/duration.js';
import { say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import type { Passage } from '../phrasing.js';
import { about, followedBy, given } from './sentences.js';
import { time } from './stated-values.js';

interface Condition {
    readonly text: Prose | undefined;
    readonly window?: Duration | undefined;
}

/** How the provider earns a credit back: of an uptime, or of an indicator. */
export function earnBack({ text, window }: Condition): Content | Passage {
    const span = given(window, limit => say` within ${time(limit)}`);
    return followedBy(
        about('Earn-back', say`The Provider may earn a Service Credit back${span}, on the following condition.`),
        text,
    );
}
