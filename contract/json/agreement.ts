import type {
    Agreement,
    Clause,
    DefinedTerm,
    Deviation,
    Parameter,
    Topic,
    WorkedExample,
} from '../../language/agreement/model.js';
import { formatDate } from '../../language/values/moment.js';
import { trueExamples } from '../../language/evaluation/evaluate.js';
import { standingOf } from '../contract.js';
import type { Standing } from '../tree/document.js';
import type {
    AgreementJson,
    ClauseJson,
    DefinedTermJson,
    DeviationJson,
    ParameterJson,
    TopicJson,
    WorkedExampleJson,
} from './agreement-json.js';
import { availabilityJson } from './availability.js';
import { declarationJson, formerNamesJson, valuesOf } from './declarations.js';
import { calendarJson, partyJson } from './parties.js';
import { proseJson } from './prose.js';
import { backupJson, recoveryJson } from './recovery.js';
import { categoryJson, priorityJson, serviceJson } from './services.js';
import { kindJson, statementsJson } from './statements.js';
import { tierJson } from './tiers.js';

/**
 * The resolved agreement as JSON for monitoring, ticketing and billing, in the shape of `AgreementJson`. The same
 * agreement gives the same bytes. Never throws; what the agreement lacks is absent.
 */
export function agreementJson(agreement: Agreement, standing: Standing = standingOf(agreement)): string {
    return `${JSON.stringify(published(agreement, standing), undefined, 2)}\n`;
}

function published(agreement: Agreement, standing: Standing): AgreementJson {
    return {
        $schema: 'https://raw.githubusercontent.com/agreements-as-code/msa/main/schemas/agreement.schema.json',
        format: 'msa-agreement',
        formatVersion: 2,
        name: agreement.name?.value,
        title: agreement.title?.value,
        formerNames: formerNamesJson(agreement),
        version: agreement.version?.value,
        status: standing,
        effective: agreement.effective && formatDate(agreement.effective.value),
        locale: agreement.locale?.value,
        base: agreement.base && { name: agreement.base.value.name, title: agreement.base.value.title },
        choices: statementsJson(agreement.choices),
        parties: agreement.parties.map(partyJson),
        calendars: agreement.calendars.map(calendarJson),
        categories: agreement.categories.map(categoryJson),
        services: agreement.services.map(serviceJson),
        priorities: agreement.priorities.map(priorityJson),
        tiers: agreement.tiers.map(tierJson),
        availabilities: agreement.availabilities.map(availabilityJson),
        backups: agreement.backups.map(backupJson),
        recoveries: agreement.recoveries.map(recoveryJson),
        definedTerms: agreement.definedTerms.map(definedTermJson),
        clauses: agreement.clauses.map(clauseJson),
        attachments: agreement.attachments.map(each => ({ ...clauseJson(each), kind: each.kind })),
        topics: agreement.topics.map(topicJson),
        parameters: agreement.parameters.map(parameterJson),
        deviations: agreement.deviations.map(deviationJson),
        examples: trueExamples(agreement).map(exampleJson),
        rewordings: agreement.rewordings.map(({ path, text }) => ({ path, text: proseJson(text) })),
    };
}

function definedTermJson(term: DefinedTerm): DefinedTermJson {
    return { ...declarationJson(term), aliases: valuesOf(term.aliases), text: term.text && proseJson(term.text) };
}

function clauseJson(clause: Clause): ClauseJson {
    return { ...declarationJson(clause), text: clause.text && proseJson(clause.text) };
}

function topicJson(topic: Topic): TopicJson {
    const statements: readonly Topic['statements'][number][] = topic.statements;
    // Each kind of topic has its own kinds of statements; the compiler cannot follow the pair.
    return {
        ...declarationJson(topic),
        kind: kindJson(topic.kind),
        statements: statementsJson(statements),
    } as TopicJson;
}

function parameterJson(parameter: Parameter): ParameterJson {
    return {
        ...declarationJson(parameter),
        path: parameter.path,
        minimum: parameter.minimum,
        maximum: parameter.maximum,
        required: parameter.required,
        value: parameter.value?.value,
    };
}

function deviationJson(deviation: Deviation): DeviationJson {
    const { path, kind } = deviation;
    switch (kind) {
        case 'override': {
            const { before, after, because, refused } = deviation;
            return { path, kind, before: before?.value, after, because, refused };
        }
        case 'removal': {
            const { before, because, refused } = deviation;
            return { path, kind, before: before?.value, because, refused };
        }
        case 'setting': {
            const { before, after, label } = deviation;
            return { path, kind, before: before?.value, after, label };
        }
        case 'wording':
            return { path, kind, after: deviation.after, refused: deviation.refused };
        case 'addition':
            return { path, kind, after: deviation.after };
    }
}

function exampleJson({ label, given, expected }: WorkedExample): WorkedExampleJson {
    return { label: label.value, given: statementsJson(given), expected: statementsJson(expected) };
}
