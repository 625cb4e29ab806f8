import { SEVERITIES, type Severity } from '../change.js';
import { DEFAULT_POLICY, FAIL_ON, type ApprovalRequirement, type Policy, type PolicyRule } from './policy.js';

/** A policy, or what is wrong with its file, as full sentences. */
export type ReadPolicy =
    | { readonly kind: 'policy'; readonly policy: Policy }
    | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Reads the text of `msa.config.json`. What is not stated is as in the default policy. Never throws. */
export function readPolicy(text: string): ReadPolicy {
    let config: unknown;
    try {
        config = JSON.parse(text);
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'wrong', problems: [`msa.config.json is not JSON: ${reason}.`] };
    }
    const problems: string[] = [];
    const file = new Section(config, 'msa.config.json', problems);
    file.expectOnly(['$schema', 'review']);
    file.text('$schema');
    const policy = policyOf(file.section('review'));
    return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'policy', policy };
}

function policyOf(review: Section | undefined): Policy {
    if (!review) return DEFAULT_POLICY;
    review.expectOnly(['perspective', 'failOn', 'signed', 'protected', 'rules', 'approvals']);
    const approvals = review.section('approvals');
    approvals?.expectOnly(['required', 'byAuthor', 'maximumAge']);
    const given = DEFAULT_POLICY.approvals;
    return {
        perspective: review.word('perspective', ['client', 'provider', 'both']) ?? DEFAULT_POLICY.perspective,
        failOn: review.word('failOn', FAIL_ON) ?? DEFAULT_POLICY.failOn,
        signed: review.text('signed'),
        protected: review.texts('protected'),
        rules: review.sections('rules').map(ruleOf),
        approvals: {
            required: approvals?.sections('required').map(requirementOf) ?? given.required,
            byAuthor: approvals?.flag('byAuthor') ?? given.byAuthor,
            maximumAge: approvals?.count('maximumAge') ?? given.maximumAge,
        },
    };
}

function ruleOf(rule: Section): PolicyRule {
    rule.expectOnly(['match', 'severity', 'tolerate']);
    return {
        match: rule.required('match'),
        severity: rule.word<Severity>('severity', SEVERITIES),
        tolerance: rule.share('tolerate'),
    };
}

function requirementOf(requirement: Section): ApprovalRequirement {
    requirement.expectOnly(['match', 'when', 'roles', 'count']);
    const roles = requirement.texts('roles');
    if (roles.length === 0) requirement.report('roles', 'names at least one role, such as ["client-owner"]');
    return {
        match: requirement.required('match'),
        when: requirement.word('when', ['worse-for-client', 'worse-for-provider', 'more-work']),
        roles,
        count: requirement.count('count') ?? 1,
    };
}

/** An object of the file, which collects what is wrong with it. */
class Section {
    private readonly values: Readonly<Record<string, unknown>>;

    constructor(
        value: unknown,
        private readonly place: string,
        private readonly problems: string[],
    ) {
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        if (!isObject) problems.push(`${place} is an object in braces.`);
        this.values = isObject ? Object.fromEntries(Object.entries(value)) : {};
    }

    report(key: string, what: string): void {
        this.problems.push(`"${key}" in ${this.place} ${what}.`);
    }

    expectOnly(known: readonly string[]): void {
        for (const key of Object.keys(this.values))
            if (!known.includes(key)) this.report(key, `is not known; what stands there is ${known.join(', ')}`);
    }

    section(key: string): Section | undefined {
        const value = this.values[key];
        return value === undefined ? undefined : new Section(value, `"${key}" of ${this.place}`, this.problems);
    }

    sections(key: string): readonly Section[] {
        return this.list(key).map((each, index) => new Section(each, `entry ${index + 1} of "${key}"`, this.problems));
    }

    text(key: string): string | undefined {
        const value = this.values[key];
        if (value === undefined || typeof value === 'string') return value;
        this.report(key, 'is a text in quotation marks');
        return undefined;
    }

    required(key: string): string {
        if (this.values[key] === undefined)
            this.report(key, 'is missing: it says which changes are meant, such as "pricing.**"');
        return this.text(key) ?? '';
    }

    texts(key: string): readonly string[] {
        return this.list(key).flatMap(each => {
            if (typeof each === 'string') return [each];
            this.report(key, 'is a list of texts');
            return [];
        });
    }

    word<W extends string>(key: string, words: readonly W[]): W | undefined {
        const value = this.text(key);
        const known = words.find(word => word === value);
        if (value !== undefined && known === undefined)
            this.report(key, `is one of ${words.join(', ')}, not "${value}"`);
        return known;
    }

    flag(key: string): boolean | undefined {
        const value = this.values[key];
        if (value === undefined || typeof value === 'boolean') return value;
        this.report(key, 'is true or false');
        return undefined;
    }

    count(key: string): number | undefined {
        const value = this.values[key];
        if (value === undefined) return undefined;
        if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
        this.report(key, 'is a whole number above 0');
        return undefined;
    }

    /** `3%` as 0.03. */
    share(key: string): number | undefined {
        const value = this.text(key);
        if (value === undefined) return undefined;
        const match = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(value);
        if (match) return Number(match[1]) / 100;
        this.report(key, `is a percentage such as "3%", not "${value}"`);
        return undefined;
    }

    private list(key: string): readonly unknown[] {
        const value = this.values[key];
        if (value === undefined) return [];
        if (Array.isArray(value)) return value;
        this.report(key, 'is a list in brackets');
        return [];
    }
}
