import { check, marked, type Files } from '../check.js';
import { exampleAgreement } from '../../../language/rules/example.js';

/** The stretches of a text that a rule marks, in the order of the text. */
export async function marks(code: string, files: string | Files): Promise<string[]> {
    const [text = ''] = typeof files === 'string' ? [files] : Object.values(files);
    return (await check(files)).filter(finding => finding.code === code).map(finding => marked(text, finding));
}

/** Three priorities, from the most to the least urgent. */
export const PRIORITIES = ['P1', 'P2', 'P3']
    .map(
        name => `priority ${name} "Level ${name}" {\n  means "Meaning of ${name}."\n  example "Example of ${name}."\n}`,
    )
    .join('\n');

/** Office hours with public holidays. */
export const OFFICE =
    'calendar office "Office" {\n  timezone "Europe/London"\n  open Mon-Fri 09:00-17:00\n  closed on holidays "GB-ENG"\n}\n';

/** An agreement with both parties around some declarations. */
export const agreement = exampleAgreement;
