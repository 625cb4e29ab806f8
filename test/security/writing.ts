import { INJECTIONS } from './injections.js';
import { block, quoted, type Place } from './places.js';

/** Every injection, with its technique. */
export const ALL_INJECTIONS = Object.entries(INJECTIONS).flatMap(([technique, texts]) =>
    texts.map(text => ({ technique, text, name: JSON.stringify(text) })),
);

/** What is written to a place, by its number among all places. */
export type Write = (place: Place, index: number) => string;

/** Different injections next to each other: every `step`th in turn. */
export function sideBySide(step: number): Write {
    return (place, index) => {
        const { text = '' } = ALL_INJECTIONS[(index * step) % ALL_INJECTIONS.length] ?? {};
        return written(text, step)(place, index);
    };
}

/** Each way to write an injection takes turns, from place to place and from injection to injection. */
export function written(injection: string, turn: number): Write {
    return ({ isProse }, index) => {
        if (!isProse) return quoted(beside(injection, index, turn));
        const asBlock = (index + turn) % 2 === 0 ? block(`${injection}\n\n${mark(index)}`) : undefined;
        return asBlock ?? quoted(injection);
    };
}

/** Words with a mark by which their place is found again, after the words or before them. */
export function beside(words: string, index: number, turn: number): string {
    return (index + turn) % 2 === 0 ? `${mark(index)} ${words}` : `${words} ${mark(index)}`;
}

/** The mark of a place. */
function mark(index: number): string {
    return `mark${index}end`;
}
