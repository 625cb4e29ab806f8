import { contractDocument } from '../../contract/contract.js';
import { agreementJson } from '../../contract/json/agreement.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { evaluate, type Outcome } from '../../language/evaluation/evaluate.js';
import type { Finding } from '../../language/findings/finding.js';
import { check, resolve } from '../language/check.js';

/** All that an agreement can be read in. What one of them says, the others may not deny. */
export interface Readings {
    readonly findings: readonly Finding[];
    /** Markdown. */
    readonly contract: string;
    /** Markdown of the page for the client. */
    readonly summary: string;
    /** Markdown of the tiers side by side. */
    readonly comparison: string;
    /** What became of each expectation of the worked examples, in the order of the text. */
    readonly outcomes: readonly Outcome[];
    readonly json: string;
}

/** Reads an agreement, given by its statements, in every way there is. */
export async function readingsOf(statements: string): Promise<Readings> {
    const text = `agreement a "Agreement" {\n${statements}\n}`;
    const [agreement] = await resolve(text);
    if (!agreement) throw new Error('The text holds no agreement.');
    return {
        findings: await check(text),
        contract: renderMarkdown(contractDocument(agreement)),
        summary: renderMarkdown(contractDocument(agreement, { view: 'summary' })),
        comparison: renderMarkdown(contractDocument(agreement, { view: 'tiers' })),
        outcomes: agreement.examples.flatMap(example => evaluate(example, agreement)),
        json: agreementJson(agreement),
    };
}

/** The codes of the findings. */
export function codesOf({ findings }: Readings): readonly string[] {
    return findings.map(({ code }) => code);
}
