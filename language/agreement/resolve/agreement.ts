import type { LangiumDocument, LangiumDocuments } from 'langium';
import * as ast from '../../generated/ast.js';
import { documentRoot, importClosure } from '../../references/imports.js';
import { agreementChain, tierChain } from '../../references/members.js';
import type { NameSpace } from '../../references/names.js';
import { readDate } from './values.js';
import type { Agreement, Attachment, BaseAgreement, Clause, DefinedTerm, TimeBand, TopicOf } from '../model.js';
import type { Statement } from '../statement.js';
import { readAvailability } from './availability.js';
import { changesOf, NO_CHANGES, type Changes } from './changes.js';
import { contentsOf } from './contents.js';
import { readDeviations, readParameters } from './deviations.js';
import { readWorkedExamples } from './worked-examples.js';
import { isZoneStatement, readCalendar, readParty, readTimeZone } from './parties.js';
import { readProse } from './prose.js';
import { readBackup, readRecovery } from './recovery.js';
import { readRewordings } from './rewordings.js';
import { once, present, readDeclaration, readFormerNames, type Resolution } from './resolution.js';
import { readCategory, readPriority, readService } from './services.js';
import { propertyFact, provenanceOf } from './spans.js';
import { readStatement } from './statements.js';
import { readTier } from './tiers.js';

/**
 * The agreements of a file, then the file's shared declarations as a library if it has any. Never throws: what could
 * not be read or linked is absent from the model.
 */
export function resolveDocument(document: LangiumDocument, documents: LangiumDocuments): Agreement[] {
    const root = documentRoot(document);
    if (!root) return [];
    const fileOrder = [...importClosure(document, documents), document].map(file => file.uri.toString());
    const spaces: NameSpace[] = root.elements.filter(ast.isAgreementDeclaration);
    if (root.elements.some(ast.isSharedDeclaration)) spaces.push(root);
    return spaces.map(space => resolveAgreement(space, fileOrder));
}

function resolveAgreement(space: NameSpace, fileOrder: readonly string[]): Agreement {
    const changes = ast.isAgreementDeclaration(space) ? changesOf(space) : NO_CHANGES;
    const contents = contentsOf(space, fileOrder).filter(node => !changes.isRemoved(node));
    const { effective } = changes;
    const resolution = createResolution(contents, changes);
    return {
        ...readHead(space),
        parties: present(contents.filter(isParty).map(resolution.party)),
        calendars: present(contents.filter(ast.isCalendar).map(resolution.calendar)),
        categories: present(contents.filter(ast.isCategory).map(resolution.category)),
        services: present(contents.filter(ast.isService).map(resolution.service)),
        priorities: present(contents.filter(ast.isPriority).map(resolution.priority)),
        tiers: present(contents.filter(ast.isTier).map(resolution.tier)),
        locale: readLocale(space),
        choices: readChoices(space),
        availabilities: present(
            contents.filter(ast.isAvailability).map(node => readAvailability(effective(node), resolution)),
        ),
        backups: present(contents.filter(ast.isBackup).map(node => readBackup(effective(node), resolution))),
        recoveries: present(contents.filter(ast.isRecovery).map(node => readRecovery(effective(node), resolution))),
        definedTerms: present(contents.filter(ast.isDefinedTerm).map(node => readDefinedTerm(effective(node)))),
        clauses: present(contents.filter(ast.isClause).map(node => readClause(effective(node)))),
        attachments: present(contents.filter(ast.isAttachment).map(node => readAttachment(effective(node)))),
        ...readReuse(space),
        examples: readWorkedExamples(space),
        rewordings: readRewordings(space, effective),
        topics: present(
            contents
                .filter(ast.isTopic)
                .map(node => (ast.isTimeBand(node) ? resolution.timeBand(node) : readTopic(effective(node), changes))),
        ),
        provenance: provenanceOf(space),
    };
}

function readReuse(space: NameSpace): Pick<Agreement, 'base' | 'parameters' | 'deviations'> {
    if (!ast.isAgreementDeclaration(space)) return { base: undefined, parameters: [], deviations: [] };
    const base = readBases(space);
    return {
        base: base && propertyFact(space, 'base', base),
        parameters: readParameters(space),
        deviations: readDeviations(space),
    };
}

function readBases(space: ast.AgreementDeclaration): BaseAgreement | undefined {
    const [, ...bases] = agreementChain(space);
    return bases.reduceRight<BaseAgreement | undefined>(
        (base, node) =>
            node.name ? { name: node.name, title: node.title, base, provenance: provenanceOf(node) } : base,
        undefined,
    );
}

function createResolution(contents: readonly ast.SharedDeclaration[], changes: Changes): Resolution {
    const { effective, isRemoved } = changes;
    const calendars = contents.filter(ast.isCalendar);
    const calendar = once((node: ast.Calendar) => readCalendar(effective(node), changes));
    const belongs = new Set<ast.SharedDeclaration>(contents);
    const resolution: Resolution = {
        party: once((node: ast.Provider | ast.Client) => readParty(effective(node), resolution)),
        calendar,
        category: once((node: ast.Category) => readCategory(effective(node), resolution)),
        // A category that only gives its heading shows the services of the agreement, not all that it has elsewhere.
        service: once((node: ast.Service) =>
            belongs.has(node) && !isRemoved(node) ? readService(effective(node)) : undefined,
        ),
        priority: once((node: ast.Priority) => (isRemoved(node) ? undefined : readPriority(effective(node)))),
        tier: once((node: ast.Tier) => {
            // From the far end of the chain, so that a long one does not become a deep recursion.
            for (const base of tierChain(node).slice(1).reverse()) resolution.tier(base);
            return readTier(effective(node), resolution);
        }),
        timeBand: once((node: ast.TimeBand) => (isRemoved(node) ? undefined : readTimeBand(effective(node)))),
        onlyCalendar: calendars.length === 1 ? calendar(calendars[0]) : undefined,
        priorityOrder: contents.filter(ast.isPriority),
    };
    const readTimeBand = (node: ast.TimeBand): TimeBand | undefined => {
        const topic = readTopic(node, changes);
        const named = present(
            node.statements.map(each =>
                ast.isBandCalendar(each) || ast.isBandHolidays(each) ? calendar(each.calendar?.ref) : undefined,
            ),
        );
        return topic && { ...topic, calendars: named.length > 0 ? named : present(calendars.map(calendar)) };
    };
    return resolution;
}

type Head = Pick<Agreement, 'kind' | 'name' | 'title' | 'formerNames' | 'version' | 'status' | 'effective'>;

function readHead(space: NameSpace): Head {
    if (ast.isDocument(space)) {
        return {
            kind: 'library',
            name: undefined,
            title: undefined,
            formerNames: [],
            version: undefined,
            status: undefined,
            effective: undefined,
        };
    }
    const version = space.statements.find(ast.isVersion);
    const status = space.statements.find(ast.isStatus);
    const effective = space.statements.find(ast.isEffectiveDate);
    const date = readDate(effective);
    return {
        kind: 'agreement',
        name: space.name ? propertyFact(space, 'name', space.name) : undefined,
        title: space.title === undefined ? undefined : propertyFact(space, 'title', space.title),
        formerNames: readFormerNames(space),
        version: version?.value === undefined ? undefined : propertyFact(version, 'value', version.value),
        status: status?.value === undefined ? undefined : propertyFact(status, 'value', status.value),
        effective: effective && date ? propertyFact(effective, 'date', date) : undefined,
    };
}

/** The nearest agreement that states a locale decides. */
function readLocale(space: NameSpace): Agreement['locale'] {
    const agreements = ast.isAgreementDeclaration(space) ? agreementChain(space) : [];
    const locale = agreements.flatMap(each => each.statements).find(ast.isLocale);
    return locale?.value === undefined ? undefined : propertyFact(locale, 'value', locale.value);
}

/** The nearest agreement that states a choice decides. */
function readChoices(space: NameSpace): Agreement['choices'] {
    const agreements = ast.isAgreementDeclaration(space) ? agreementChain(space) : [];
    const stated = agreements.map(each => each.statements.filter(ast.isChosen)).find(each => each.length > 0) ?? [];
    return stated.flatMap(({ items }) => items.map(readStatement)).filter(({ subject }) => subject !== undefined);
}

function isParty(node: ast.SharedDeclaration): node is ast.Provider | ast.Client {
    return ast.isProvider(node) || ast.isClient(node);
}

function readDefinedTerm(node: ast.DefinedTerm): DefinedTerm | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const aliases = node.aliases.map((alias, index) => propertyFact(node, 'aliases', alias, index));
    return { ...declaration, aliases, text: readProse(node.text) };
}

function readAttachment(node: ast.Attachment): Attachment | undefined {
    const clause = readClause(node);
    return clause && { ...clause, kind: node.kind };
}

function readClause(node: ast.Clause | ast.Attachment): Clause | undefined {
    const declaration = readDeclaration(node);
    return declaration && { ...declaration, text: readProse(node.text) };
}

function readTopic<N extends ast.Topic>(node: N, changes: Changes): TopicOf<N> | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    // A node and the topic that it becomes have the same kinds of statements.
    return {
        ...declaration,
        kind: node.$type,
        statements: node.statements.map(each =>
            isZoneStatement(each) ? readZone(each, changes) : readStatement(each),
        ),
    } as unknown as TopicOf<N>;
}

/** A zone that is that of a party has the name that the party gives it. */
function readZone(node: ast.BandZone | ast.MaintenanceZone, changes: Changes): Statement<typeof node> {
    const value = readTimeZone([node], changes)?.value;
    return { ...readStatement(node), ...(value !== undefined && { value }) };
}
