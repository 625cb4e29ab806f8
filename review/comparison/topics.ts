import type * as ast from '../../language/generated/ast.js';
import type { AstNode } from '../../language/agreement/statement.js';
import type { Direction, Stake } from '../change.js';
import type { Comparison } from './comparison.js';
import { access } from './statements/access.js';
import { change } from './statements/change.js';
import { classification } from './statements/classification.js';
import { data } from './statements/data.js';
import { documents } from './statements/documents.js';
import { governance } from './statements/governance.js';
import { indicator } from './statements/indicator.js';
import { liability } from './statements/liability.js';
import { maintenance } from './statements/maintenance.js';
import { offboarding } from './statements/offboarding.js';
import { onboarding } from './statements/onboarding.js';
import { pool } from './statements/pool.js';
import { pricing } from './statements/pricing.js';
import { procurement } from './statements/procurement.js';
import { band, environment, team } from './statements/settings.js';
import { term } from './statements/term.js';

/** How a subject of agreements compares: its word in the identifiers of changes, what it means that it comes, and its statements. */
interface TopicComparison<N extends AstNode> {
    readonly kind: string;
    readonly added: Direction;
    readonly stake: Stake;
    readonly statements: Comparison<N>;
}

type Topics = {
    readonly [K in ast.Topic['$type']]: TopicComparison<
        Extract<ast.Topic, { readonly $type: K }>['statements'][number]
    >;
};

/** By the rule of the grammar. A topic that is added to the grammar has to be added here. */
export const TOPICS: Topics = {
    Access: { kind: 'access', added: 'better', stake: 'control', statements: access },
    DataProtection: { kind: 'data', added: 'better', stake: 'data', statements: data },
    ChangeManagement: { kind: 'change', added: 'better', stake: 'control', statements: change },
    Maintenance: { kind: 'maintenance', added: 'unclear', stake: 'time', statements: maintenance },
    Procurement: { kind: 'procurement', added: 'unclear', stake: 'money', statements: procurement },
    Onboarding: { kind: 'onboarding', added: 'better', stake: 'time', statements: onboarding },
    Offboarding: { kind: 'offboarding', added: 'better', stake: 'control', statements: offboarding },
    Pricing: { kind: 'pricing', added: 'unclear', stake: 'money', statements: pricing },
    Indicator: { kind: 'indicator', added: 'better', stake: 'risk', statements: indicator },
    Pool: { kind: 'pool', added: 'better', stake: 'remedy', statements: pool },
    Term: { kind: 'term', added: 'unclear', stake: 'risk', statements: term },
    Liability: { kind: 'liability', added: 'unclear', stake: 'risk', statements: liability },
    Governance: { kind: 'governance', added: 'better', stake: 'control', statements: governance },
    Documents: { kind: 'documents', added: 'unclear', stake: 'wording', statements: documents },
    Classification: { kind: 'classification', added: 'unclear', stake: 'time', statements: classification },
    TimeBand: { kind: 'band', added: 'neutral', stake: 'time', statements: band },
    Environment: { kind: 'environment', added: 'neutral', stake: 'wording', statements: environment },
    Team: { kind: 'team', added: 'neutral', stake: 'wording', statements: team },
};
