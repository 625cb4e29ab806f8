import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { INDENT } from './styles.js';

/** The lists that Word numbers: one for the clauses of the whole contract, one of each kind for the lists in them. */
export const LIST = { clauses: 'clauses', bullet: 'bullets', letter: 'letters', number: 'numbers' } as const;

/** The deepest level that Word has. */
export const DEEPEST = 8;

const LEVELS = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
const STEP = 340;

/** How far the text of an item at this level is indented. */
export const itemIndent = (level: number): { left: number; hanging: number } => ({
    left: INDENT + STEP * (level + 1),
    hanging: STEP,
});

export const numbering: INumberingOptions = {
    config: [
        {
            reference: LIST.clauses,
            levels: LEVELS.map(level => ({
                level,
                format: LevelFormat.DECIMAL,
                // `1.` at the top, `1.1` and `1.1.1` below.
                text:
                    level === 0
                        ? '%1.'
                        : LEVELS.slice(0, level + 1)
                              .map(each => `%${each + 1}`)
                              .join('.'),
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
            })),
        },
        {
            reference: LIST.bullet,
            levels: LEVELS.map(level => ({
                level,
                format: LevelFormat.BULLET,
                text: level % 2 === 0 ? '•' : '–',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: itemIndent(level) } },
            })),
        },
        {
            reference: LIST.letter,
            levels: LEVELS.map(level => ({
                level,
                format: LevelFormat.LOWER_LETTER,
                text: `(%${level + 1})`,
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: itemIndent(level) } },
            })),
        },
        {
            reference: LIST.number,
            levels: LEVELS.map(level => ({
                level,
                format: LevelFormat.DECIMAL,
                text: `%${level + 1}.`,
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: itemIndent(level) } },
            })),
        },
    ],
};
