import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import type { Wording } from './statements.js';
import { patchDeadline } from './patches.js';
import { alike } from './scales.js';
import { responsibility } from './responsibility.js';
import { heading } from '../phrasing.js';
import { byChoice, event, word } from './choices.js';
import { names, quoted, services } from './names.js';
import { about, followedBy, given, perhapsFollowedBy, sentences } from './sentences.js';
import { often, time } from './stated-values.js';

const KINDS: Readonly<Record<ast.AccessKind, string>> = {
    'all-access': 'all access to the systems of the Client',
    'remote-access': 'all remote access to the systems of the Client',
    'privileged-access': 'all access with administrative rights',
};

const METHODS: Readonly<Record<ast.AccessMethodKind, string>> = {
    vpn: 'Virtual private network (VPN)',
    'remote-management': 'Remote management tool',
    'cloud-management': 'Management platform in the cloud',
    'remote-desktop': 'Remote desktop',
    'remote-support': 'Remote support session',
    'on-site': 'On site',
    other: 'Other',
};

const LOG_FEATURES: Readonly<Record<ast.LogFeature, string>> = {
    'client-readable': 'The Client may read the record at any time.',
    'tamper-proof': 'The record is protected against changes.',
    'sessions-recorded': 'Sessions are recorded in full.',
};

const DUTY_EFFECTS: Readonly<Record<ast.DutyEffect, string>> = {
    'not-counted': 'failures that result from it do not count as missed service levels',
    'best-effort':
        'the Provider shall make reasonable efforts to meet the service levels that depend on it, without a guarantee',
    'targets-suspended': 'the service levels that depend on it are suspended',
    'extra-charge': 'the Provider may charge the additional work',
};

/** What follows when a condition is not met, as the end of a paragraph. */
export function otherwise(effect: ast.DutyEffect | undefined): Content {
    return effect === undefined ? [] : [`For as long as the Client does not meet this, ${DUTY_EFFECTS[effect]}.`];
}

export const accessWording: Wording<ast.AccessStatement> = {
    Scope: ({ subjects }) => say`This clause applies to the systems that belong to ${services(subjects)}.`,
    AccessMethod: {
        lead: 'The Provider shall reach the systems of the Client only by the following methods:',
        columns: [column('Method of access'), column('Means'), column('Systems')],
        cells: ({ method, text, subjects }) => [
            [method === undefined ? word(method) : METHODS[method]],
            text ? sentences(text) : ['–'],
            [subjects.length > 0 ? names(subjects) : 'All in scope'],
        ],
    },
    MultiFactor: ({ none, access }) =>
        none
            ? say`Multi-factor authentication is not required.`
            : say`The Provider shall use multi-factor authentication for ${access === undefined ? word(access) : KINDS[access]}.`,
    Accounts: ({ accounts, text }) =>
        perhapsFollowedBy(
            say`${byChoice(accounts, {
                shared: 'The technicians of the Provider may use shared accounts',
                named: 'Each technician of the Provider shall use a personal account and shall not share it',
            })}.`,
            text,
        ),
    InactiveAccounts: ({ duration }) =>
        say`The Provider shall disable an account that has not been used for ${time(duration)}.`,
    Credentials: ({ management, storage, rotation, onExit, lossReport }) => {
        if (management) return followedBy(heading('Management of credentials'), management);
        if (storage) return followedBy(heading('Storage of credentials'), storage);
        if (rotation)
            return about(
                'Rotation of credentials',
                say`The Provider shall change credentials at least ${often(rotation)}${onExit ? ', and whenever a person who knows them leaves' : ''}.`,
            );
        return about(
            'Lost credentials',
            say`The Provider shall report a loss of credentials to the Client within ${time(lossReport)}.`,
        );
    },
    AccessLog: ({ text, retention, features }) =>
        followedBy(
            about('Logging', say`The Provider shall record each access to the systems of the Client.`),
            text,
            given(retention, span => say`The Provider shall keep the record for ${time(span)}.`),
            ...features.map(feature => [LOG_FEATURES[feature]]),
        ),
    AccessGrant: (grant, block) => {
        const isLast = alike(grant, block).at(-1) === grant;
        const said = say`The Provider may reach the systems that belong to ${services(grant.subjects)}${given(grant.role, as => say` with the rights of the role ${quoted(as)}`)}`;
        return say`${said}.${isLast ? ' The Provider may reach no other systems.' : ''}`;
    },
    AccessRestriction: ({ text }) => followedBy(heading('Restriction'), text),
    AccessApproval: ({ text }) => followedBy(heading('Approval of access'), text),
    BreakGlass: ({ text, report }) =>
        followedBy(
            heading('Emergency access'),
            text,
            given(
                report,
                limit => say`The party that uses emergency access shall report it to the other within ${time(limit)}.`,
            ),
        ),
    AccessRevocation: ({ deadline, event: after }) =>
        say`The Provider shall end the access of a person within ${time(deadline)} after ${event(after)}.`,
    AdministratorAccess: ({ text }) => followedBy(heading('Administrators'), text),
    BackgroundCheck: ({ text }) =>
        followedBy(about('Background checks', say`The Provider shall vet persons with access.`), text),
    SecurityDuty: ({ text, effect }) => followedBy(heading('Duty of the Client'), text, otherwise(effect)),
    PatchDeadline: patchDeadline,
    SecurityScan: ({ cadence, text }) =>
        perhapsFollowedBy(
            about(
                'Vulnerability assessment',
                say`The Provider shall scan for vulnerabilities at least ${often(cadence)}.`,
            ),
            text,
        ),
    PenetrationTest: ({ cadence, text }) =>
        perhapsFollowedBy(
            about('Penetration test', say`The Provider shall have a penetration test made at least ${often(cadence)}.`),
            text,
        ),
    AwarenessTraining: ({ cadence, text }) =>
        perhapsFollowedBy(
            about(
                'Security awareness',
                say`The Provider shall train the users of the Client at least ${often(cadence)}.`,
            ),
            text,
        ),
    IncidentResponse: ({ text, deadline }) =>
        followedBy(
            about(
                'Security incidents',
                say`The Provider shall respond to a security incident${given(deadline, limit => say` within ${time(limit)}`)}.`,
            ),
            text,
        ),
    Responsibility: responsibility,
};
