import type {
    GradedChange,
    Locator,
    Reach,
    Review,
    ReviewedAgreement,
    ReviewFinding,
    SharedChange,
    Side,
} from '../../../review/change.js';
import type { ReportContext } from '../../../review/reports/context.js';

/** Reviews made by hand, as short as what they are about: `change('Premium / P1 / Response', '15 min → 30 min', …)`. */

/** In these reviews the offset of a span is its line. */
const place = (uri: string, offset: number): Side['span'] => ({ uri, offset, end: offset });
const at = ({ uri, offset }: Side['span']): ReturnType<Locator['after']> => ({
    file: uri.replace('file:///', ''),
    line: offset,
    column: 3,
    endLine: offset,
    endColumn: 20,
});

export const CONTEXT: ReportContext = {
    locate: { before: at, after: at },
    styled: (_, text) => text,
    columns: 100,
    repository: 'https://github.com/acme/agreements',
};

/** A change that is worse for the client and better for the provider, unless more is said. `values` is `before → after`, of which one side may be empty. */
export function change(
    labels: string,
    values: string,
    more: Partial<GradedChange> & { line?: number } = {},
): GradedChange {
    const { line = 41, ...given } = more;
    const [before = '', after = ''] = values.split('→').map(value => value.trim());
    const side = (text: string, number: number): Side => ({
        text,
        canonical: text,
        span: place('file:///services.msa', number),
    });
    const action = before === '' ? 'added' : after === '' ? 'removed' : 'lengthened';
    return {
        id: `promise.response.${action}`,
        kind: 'promise',
        metric: 'response',
        action,
        aspect: 'value',
        stake: 'time',
        path: labels.toLowerCase().replaceAll(' / ', '.').replaceAll(' ', '-'),
        labels: labels.split(' / '),
        before: before === '' ? undefined : side(before, Math.max(1, line - 1)),
        after: after === '' ? undefined : side(after, line),
        verdict: {
            client: 'worse',
            provider: 'better',
            providerLoad: undefined,
            certainty: 'proven',
            condition: undefined,
        },
        magnitude: undefined,
        weight: 'material',
        fingerprint: fingerprint(`${labels}${values}`),
        consequences: [],
        severity: 'major',
        gated: false,
        reason: undefined,
        approval: undefined,
        missingRoles: [],
        holder: undefined,
        ...given,
    };
}

/** Sixteen digits that differ where the texts do. */
function fingerprint(text: string): string {
    let a = 0x811c9dc5;
    let b = 0x1000193;
    for (const character of text) {
        a = Math.imul(a ^ character.charCodeAt(0), 0x01000193) >>> 0;
        b = Math.imul(b ^ character.charCodeAt(0), 0x5bd1e995) >>> 0;
    }
    return [a, b].map(number => number.toString(16).padStart(8, '0')).join('');
}

const BETTER = {
    client: 'better',
    provider: 'worse',
    providerLoad: 'up',
    certainty: 'proven',
    condition: undefined,
} as const;
const NEUTRAL = {
    client: 'neutral',
    provider: 'neutral',
    providerLoad: undefined,
    certainty: 'proven',
    condition: undefined,
} as const;
const UNCLEAR = {
    client: 'unclear',
    provider: 'unclear',
    providerLoad: undefined,
    certainty: 'unclear',
    condition: undefined,
} as const;

export const LOOSENED = change('Premium / P1 / Response', '15 min → 30 min', {
    gated: true,
    severity: 'critical',
    magnitude: { text: '15 min longer', share: 1 },
    reason: 'Premium P1 is protected.',
});
const PRICE_RISE = change('Prices / Managed workplace', 'USD 45.00 per user per month → USD 49.50 per user per month', {
    id: 'price.fee.increased',
    gated: true,
    magnitude: { text: '10% more', share: 0.1 },
    line: 97,
});
export const CALENDAR = change('Support Hours', 'Mon–Fri 08:00–18:00 → Mon–Fri 09:00–17:00', {
    id: 'calendar.opening-hours.narrowed',
    action: 'narrowed',
    gated: true,
    magnitude: { text: '10 hours a week less', share: 0.2 },
    verdict: {
        client: 'worse',
        provider: 'better',
        providerLoad: 'down',
        certainty: 'conditional',
        condition: 'if no ticket is reported at night',
    },
    line: 12,
    consequences: ['Premium', 'Standard', 'Basic'].flatMap(tier =>
        ['P1', 'P2', 'P3', 'P4'].map(priority =>
            change(
                `${tier} / ${priority} / Resolution`,
                '4 business hours, until 18:00 → 4 business hours, until 17:00',
            ),
        ),
    ),
});
const CREDIT_REMOVED = change('Availability / Service credits', '5% of the fee below 99.5% →', {
    id: 'credit.schedule.removed',
    severity: 'critical',
    approval: {
        by: 'Ada Brown',
        role: 'client-owner',
        reason: 'Replaced by the right to terminate.',
        file: 'approvals/0123.json',
    },
    line: 120,
    holder: place('file:///services.msa', 110),
});
export const SERVICE_ADDED = change('Services / Phone Support', '→ included', {
    id: 'service.existence.added',
    severity: 'improve',
    verdict: BETTER,
    line: 22,
});
const UNCLEAR_CLAUSE = change(
    'Liability / Indirect loss',
    'Neither party is liable for indirect loss, except where it has acted with intent or gross negligence, and except for what the law does not allow to be excluded. → Neither party is liable for indirect loss, except where it has acted with intent, and except for what the law does not allow to be excluded.',
    { id: 'clause.text.changed', action: 'changed', severity: 'review', verdict: UNCLEAR, line: 160 },
);
/** An edit of a library that two agreements use: what follows in shared text follows in both, the rest in one of them. */
export const SHARED_HOURS: SharedChange = sharedChange(
    change('Out of Hours', 'Mon–Fri 18:00–22:00 → Mon–Sun 18:00–22:00', {
        id: 'calendar.opening-hours.widened',
        action: 'widened',
        severity: 'improve',
        verdict: BETTER,
        line: 5,
    }),
    {
        both: ['Nights / P1 / Response'],
        acme: ['Acme Plant / P2 / Response'],
        globex: ['Globex Plant / P2 / Response'],
    },
);

function sharedChange(
    root: GradedChange,
    following: { readonly both: string[]; readonly acme: string[]; readonly globex: string[] },
): SharedChange {
    const changes = (labels: readonly string[]) =>
        labels.map(label => change(label, '4 hours → 4 hours', { severity: 'improve', verdict: BETTER }));
    const [both, acme, globex] = [changes(following.both), changes(following.acme), changes(following.globex)];
    const reach = (agreement: string, title: string, file: string, own: readonly GradedChange[]): Reach => ({
        agreement,
        title,
        file,
        consequences: [...both, ...own].map(({ fingerprint: digits }) => digits),
    });
    return {
        ...root,
        consequences: [...both, ...acme, ...globex],
        reaches: [
            reach('acme', 'Acme Managed Services', 'services.msa', acme),
            reach('globex', 'Globex Support', 'clients/globex.msa', globex),
        ],
    };
}

const RENAMED = change('Platinum', 'Premium Plus → Platinum', {
    id: 'tier.name.renamed',
    action: 'renamed',
    severity: 'info',
    verdict: NEUTRAL,
    line: 38,
});
const TITLE = change('Title', 'Support Agreement → Service Agreement', {
    id: 'agreement.title.changed',
    action: 'changed',
    severity: 'info',
    verdict: NEUTRAL,
    line: 1,
});
export const POLICY_WEAKENED: ReviewFinding = {
    id: 'policy.weakened',
    message:
        'The pull request takes `tier.*.P1.**` out of `protected`, so that losing these promises would no longer be critical. The policy of the base holds for this review; have the change of the policy approved first.',
    gated: true,
    fingerprint: 'fedcba9876543210',
    file: 'msa.config.json',
    line: 12,
};

export function agreement(
    name: string,
    changes: readonly GradedChange[],
    more: Partial<ReviewedAgreement> = {},
): ReviewedAgreement {
    return {
        agreement: name,
        title: name,
        status: 'changed',
        file: 'services.msa',
        formerFile: undefined,
        changes,
        ...more,
    };
}

export function reviewOf(agreements: readonly ReviewedAgreement[], more: Partial<Review> = {}): Review {
    return {
        before: { text: 'main', commit: '1'.repeat(40) },
        after: { text: 'HEAD', commit: '2'.repeat(40) },
        perspective: 'client',
        agreements,
        shared: [],
        findings: [],
        gated:
            agreements.some(({ changes }) => changes.some(each => each.gated)) ||
            (more.findings ?? []).some(each => each.gated),
        ...more,
    };
}

/** One of each. */
export const EVERYTHING = reviewOf(
    [
        agreement('Acme Managed Services', [
            TITLE,
            CALENDAR,
            LOOSENED,
            PRICE_RISE,
            CREDIT_REMOVED,
            SERVICE_ADDED,
            RENAMED,
            UNCLEAR_CLAUSE,
        ]),
        agreement(
            'Globex Support',
            [change('Exit / Assistance', '90 days → 60 days', { severity: 'minor', line: 7 })],
            { file: 'clients/globex.msa', formerFile: 'globex.msa' },
        ),
    ],
    { findings: [POLICY_WEAKENED], shared: [SHARED_HOURS] },
);

export const NOTHING = reviewOf([agreement('Acme Managed Services', [], { status: 'unchanged' })]);
