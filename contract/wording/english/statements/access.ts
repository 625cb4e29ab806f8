import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { about, also, event, given, line, names, often, sentenceOf, time, word, Word, Party } from './words.js';

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

export const DUTY_EFFECTS: Readonly<Record<ast.DutyEffect, string>> = {
    'not-counted': 'failures that result from it do not count as missed service levels',
    'best-effort': 'the service levels that depend on it become best effort',
    'targets-suspended': 'the service levels that depend on it are suspended until it is met',
    'extra-charge': 'the additional work is charged',
};

/** What follows when a condition is not met, as the end of a paragraph. */
export function otherwise(effect: ast.DutyEffect | undefined): string {
    return effect === undefined ? '' : ` While this is not so, ${DUTY_EFFECTS[effect]}.`;
}

export const accessWording: Wording<ast.AccessStatement> = {
    Scope: ({ subjects }) => say`This clause applies to ${names(subjects)}.`,
    AccessMethod: {
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
            : say`Multi-factor authentication is required for ${access === undefined ? word(access) : KINDS[access]}.`,
    Accounts: ({ accounts, text }) =>
        accounts === 'shared'
            ? say`Technicians may use shared accounts.${also(text)}`
            : say`Each person uses a personal account; accounts are not shared.${also(text)}`,
    InactiveAccounts: ({ duration }) => say`An account that has not been used for ${time(duration)} is disabled.`,
    Credentials: ({ management, storage, rotation, onExit, lossReport }) => {
        if (management) return about('Management of credentials', sentenceOf(management));
        if (storage) return about('Storage of credentials', sentenceOf(storage));
        if (rotation)
            return about(
                'Rotation of credentials',
                say`Credentials are changed at least ${often(rotation)}${onExit ? ' and whenever a person who knows them leaves' : ''}.`,
            );
        return about('Lost credentials', say`A loss is reported within ${time(lossReport)}.`);
    },
    AccessLog: ({ text, retention, features }) =>
        about(
            'Logging',
            say`All remote access is recorded in a form that can be audited. ${sentenceOf(text)}`,
            given(retention, span => say` The record is kept for ${time(span)}.`),
            features.map(feature => ` ${LOG_FEATURES[feature]}`).join(''),
        ),
    AccessGrant: ({ subjects, role }) =>
        say`The Provider may reach the systems of ${names(subjects)}${given(role, as => say` with the rights of ${as}`)}, and no others without the agreement of the Client.`,
    AccessRestriction: ({ text }) => about('Restriction', sentenceOf(text)),
    AccessApproval: ({ text }) => about('Approval of access', sentenceOf(text)),
    BreakGlass: ({ text, report }) =>
        about(
            'Emergency access',
            sentenceOf(text),
            given(report, within => say` It is reported to the other party within ${time(within)}.`),
        ),
    AccessRevocation: ({ deadline, event: after }) => say`Access ends within ${time(deadline)} after ${event(after)}.`,
    AdministratorAccess: ({ text }) => about('Administrators', sentenceOf(text)),
    BackgroundCheck: ({ text }) => about('Background checks', sentenceOf(text)),
    SecurityDuty: ({ text, effect }) => about('Duty of the Client', sentenceOf(text), otherwise(effect)),
    PatchDeadline: {
        columns: [column('Severity of the update'), column('Installed within'), column('Remarks')],
        cells: ({ severity, deadline, text }) => [[Word(severity)], [time(deadline)], text ? sentenceOf(text) : ['–']],
    },
    SecurityScan: ({ cadence, text }) =>
        about(
            'Vulnerability assessment',
            say`The Provider scans for vulnerabilities at least ${often(cadence)}.`,
            also(text),
        ),
    PenetrationTest: ({ cadence, text }) =>
        about('Penetration test', say`A penetration test is made at least ${often(cadence)}.`, also(text)),
    AwarenessTraining: ({ cadence, text }) =>
        about('Security awareness', say`The users are trained at least ${often(cadence)}.`, also(text)),
    IncidentResponse: ({ text, deadline }) =>
        about(
            'Security incidents',
            sentenceOf(text),
            given(deadline, limit => say` The Provider begins within ${time(limit)} after detection.`),
        ),
    Responsibility: ({ party: who, value }) => say`${Party(who)} is responsible for: ${line(value)}.`,
};
