import type * as ast from '../../../../language/generated/ast.js';
import type { Prose } from '../../../../language/agreement/prose.js';
import { column, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import type { Wording } from './statements.js';
import { patchDeadline } from './patches.js';
import { alike } from './scales.js';
import { responsibility } from './responsibility.js';
import {
    about,
    asFollows,
    byChoice,
    event,
    given,
    names,
    ofParties,
    often,
    quoted,
    restOf,
    sentenceOf,
    services,
    time,
    word,
} from './words.js';

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

/** What the client itself does reads as its own sentence; anything else stands after a colon. */
function clientDuty(text: Prose | undefined): Content {
    const said = restOf(text);
    const [first] = said;
    const [, deed] = DEED.exec(typeof first === 'string' ? first : '') ?? [];
    if (deed === undefined) return say`The Client shall meet the following duty: ${said}`;
    return say`The Client shall ensure that it ${[deed.charAt(0).toLowerCase() + deed.slice(1), ...said.slice(1)]}`;
}

const VERBS =
    'allows|applies|approves|carries|deletes|does|encrypts|ensures|follows|gives|grants|has|holds|informs|installs|keeps|' +
    'maintains|makes|manages|operates|pays|prevents|protects|provides|removes|replaces|requires|restricts|secures|separates|tells';

/** Verbs that are nouns too, such as `updates`: only after their subject. */
const VERBS_OR_NOUNS =
    'backs|changes|checks|limits|names|reports|reviews|runs|stores|supplies|tests|trains|updates|uses';

/** A text of the author that says what the client does, with or without naming it. */
const DEED = new RegExp(`^(?:the client (?=(?:${VERBS}|${VERBS_OR_NOUNS}) )|(?=(?:${VERBS}) ))(.+)$`, 'is');

/** What follows when a condition is not met, as the end of a paragraph. */
export function otherwise(effect: ast.DutyEffect | undefined): string {
    return effect === undefined ? '' : ` For as long as the Client does not meet this, ${DUTY_EFFECTS[effect]}.`;
}

export const accessWording: Wording<ast.AccessStatement> = {
    Scope: ({ subjects }) => say`This clause applies to the systems that belong to ${services(subjects)}.`,
    AccessMethod: {
        lead: 'The Provider shall reach the systems of the Client only by the following methods:',
        columns: [column('Method of access'), column('Means'), column('Systems')],
        cells: ({ method, text, subjects }) => [
            [method === undefined ? word(method) : METHODS[method]],
            text ? sentenceOf(text) : ['–'],
            [subjects.length > 0 ? names(subjects) : 'All in scope'],
        ],
    },
    MultiFactor: ({ none, access }) =>
        none
            ? say`Multi-factor authentication is not required.`
            : say`The Provider shall use multi-factor authentication for ${access === undefined ? word(access) : KINDS[access]}.`,
    Accounts: ({ accounts, text }) =>
        say`${byChoice(accounts, {
            shared: 'The technicians of the Provider may use shared accounts',
            named: 'Each technician of the Provider shall use a personal account and shall not share it',
        })}${asFollows(text)}`,
    InactiveAccounts: ({ duration }) =>
        say`The Provider shall disable an account that has not been used for ${time(duration)}.`,
    Credentials: ({ management, storage, rotation, onExit, lossReport }) => {
        if (management)
            return about(
                'Management of credentials',
                say`The Provider shall manage credentials as follows: ${restOf(management)}`,
            );
        if (storage)
            return about(
                'Storage of credentials',
                say`The Provider shall store credentials as follows: ${restOf(storage)}`,
            );
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
        about(
            'Logging',
            say`The Provider shall record each access to the systems of the Client as follows: ${restOf(text)}`,
            given(retention, span => say` The Provider shall keep the record for ${time(span)}.`),
            features.map(feature => ` ${LOG_FEATURES[feature]}`).join(''),
        ),
    AccessGrant: (grant, block) => {
        const isLast = alike(grant, block).at(-1) === grant;
        const said = say`The Provider may reach the systems that belong to ${services(grant.subjects)}${given(grant.role, as => say` with the rights of the role ${quoted(as)}`)}`;
        return say`${said}.${isLast ? ' The Provider may reach no other systems.' : ''}`;
    },
    AccessRestriction: ({ text }) =>
        about('Restriction', say`The access of the Provider is subject to the following restriction: ${restOf(text)}`),
    AccessApproval: ({ text }) =>
        about('Approval of access', say`Access requires approval as follows: ${restOf(text)}`),
    BreakGlass: ({ text, report }) =>
        about(
            'Emergency access',
            say`In an emergency the following applies: ${restOf(text)}`,
            given(
                report,
                limit => say` The party that uses emergency access shall report it to the other within ${time(limit)}.`,
            ),
        ),
    AccessRevocation: ({ deadline, event: after }) =>
        say`The Provider shall end the access of a person within ${time(deadline)} after ${event(after)}.`,
    AdministratorAccess: ({ text }) =>
        about('Administrators', ofParties(text, say`The parties agree on the following for administrators: `)),
    BackgroundCheck: ({ text }) =>
        about('Background checks', say`The Provider shall vet persons with access as follows: ${restOf(text)}`),
    SecurityDuty: ({ text, effect }) => about('Duty of the Client', clientDuty(text), otherwise(effect)),
    PatchDeadline: patchDeadline,
    SecurityScan: ({ cadence, text }) =>
        about(
            'Vulnerability assessment',
            say`The Provider shall scan for vulnerabilities at least ${often(cadence)}${asFollows(text)}`,
        ),
    PenetrationTest: ({ cadence, text }) =>
        about(
            'Penetration test',
            say`The Provider shall have a penetration test made at least ${often(cadence)}${asFollows(text)}`,
        ),
    AwarenessTraining: ({ cadence, text }) =>
        about(
            'Security awareness',
            say`The Provider shall train the users of the Client at least ${often(cadence)}${asFollows(text)}`,
        ),
    IncidentResponse: ({ text, deadline }) =>
        about(
            'Security incidents',
            say`The Provider shall respond to a security incident${given(deadline, limit => say` within ${time(limit)}`)} as follows: ${restOf(text)}`,
        ),
    Responsibility: responsibility,
};
