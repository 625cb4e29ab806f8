import type { GradedChange, Review, Severity } from '../../../review/change.js';
import { INJECTIONS } from '../../security/injections.js';
import { FORMATS, type FormatName } from '../../../review/reports/formats.js';
import { agreement, change, CONTEXT, POLICY_WEAKENED, reviewOf } from './reviews.js';

const TEXTS = [
    ...Object.values(INJECTIONS).flat(),
    'a | b | c',
    '`x` ``y`` ```z```',
    '--> <!-- msa-diff --> </details></summary>',
    '@octocat and @acme/owners, octocat@example.com, #1, GH-1, acme/agreements#1, !1, deadbeefdeadbeef',
    'https://evil.example www.evil.example [x](https://evil.example) ![x](https://evil.example/x.png)',
    ']]> <![CDATA[ </failure> &lt; &amp;',
    '::error file=x::evil\n::warning::evil',
    '\u001b[31m\u0000\u0007\u009b\u202e\u2066\ud800 \udc00\ufffe\uffff',
    '\n\n# heading\n- list\n```\ncode',
    '\\',
    'x'.repeat(10_000),
    `${'word '.repeat(2_000)}end`,
];

const GRADES: readonly Severity[] = ['info', 'improve', 'review', 'minor', 'major', 'critical'];

/** Every hostile text in every place of a change. */
function hostileChange(text: string, index: number, consequences: readonly GradedChange[]): GradedChange {
    return change('x', 'a → b', {
        id: `promise.response.${['added', 'removed', 'changed'][index % 3] ?? ''}`,
        labels: [text, text],
        path: text,
        before: index % 5 === 0 ? undefined : sideOf(text, index),
        after: index % 7 === 0 && index % 5 !== 0 ? undefined : sideOf(`${text}!`, index),
        magnitude: { text, share: undefined },
        reason: text,
        verdict: { client: 'worse', provider: 'better', providerLoad: 'up', certainty: 'conditional', condition: text },
        approval: index % 3 === 0 ? { by: text, role: text, reason: text, file: text } : undefined,
        severity: GRADES[index % GRADES.length] ?? 'info',
        gated: index % 4 === 0,
        fingerprint: index.toString(16).padStart(16, '0'),
        consequences,
    });
}

function sideOf(text: string, index: number): NonNullable<GradedChange['after']> {
    const uri = index % 2 === 0 ? 'file:///services.msa' : `file:///${text.slice(0, 200)}.msa`;
    return { text, canonical: text, span: { uri, offset: index + 1, end: index + 1 } };
}

/** A review of that many changes, all of them by somebody who means harm. */
function hostileReview(count: number): Review {
    const texts = (index: number): string => TEXTS[index % TEXTS.length] ?? '';
    const changes = Array.from({ length: count - TEXTS.length }, (_, index) => {
        const follows =
            index % 50 === 0
                ? Array.from({ length: 30 }, (_, each) =>
                      hostileChange(texts(each), 1_000_000 + index * 100 + each, []),
                  )
                : [];
        return hostileChange(texts(index), index, follows);
    });
    const findings = TEXTS.map(text => ({ ...POLICY_WEAKENED, id: text, message: text, file: text }));
    const name = texts(3);
    return reviewOf(
        TEXTS.map((text, index) =>
            agreement(
                text,
                changes.filter((_, each) => each % TEXTS.length === index),
                { title: text, file: text || 'x.msa', formerFile: text },
            ),
        ),
        {
            findings,
            shared: TEXTS.map((text, index) => ({
                ...hostileChange(text, 2_000_000 + index, []),
                reaches: [text, `${text}!`].map(each => ({
                    agreement: each,
                    title: each,
                    file: each,
                    consequences: [],
                })),
            })),
            before: { text: name, commit: '1'.repeat(40) },
            after: { text: name, commit: '2'.repeat(40) },
        },
    );
}

export const HOSTILE = hostileReview(500);
/** More than any host shows. */
export const HUGE = hostileReview(5000);

const written = new Map<Review, Map<FormatName, string>>();

/** A review in a format, written once however many tests look at it. */
export function write(name: FormatName, review: Review): string {
    const known = written.get(review) ?? new Map<FormatName, string>();
    written.set(review, known);
    const output = known.get(name) ?? FORMATS[name].write(review, CONTEXT);
    known.set(name, output);
    return output;
}
