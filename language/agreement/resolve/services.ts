import * as ast from '../../generated/ast.js';
import type { Activity, Category, Priority, Service, Subject } from '../model.js';
import type { Fact } from '../provenance.js';
import { readProse } from './prose.js';
import { present, readDeclaration, type Resolution } from './resolution.js';
import { factOf, propertyFact } from './spans.js';
import { readStatements } from './statements.js';
import { readCadence, readLine } from './values.js';

export function readCategory(node: ast.Category, resolution: Resolution): Category | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    return {
        ...declaration,
        meaning: readProse(node.statements.find(ast.isMeaning)?.text),
        services: present(node.statements.filter(ast.isService).map(service => resolution.service(service))),
    };
}

export function readService(node: ast.Service): Service | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    return {
        ...declaration,
        category: ast.isCategory(node.$container) ? node.$container.name : undefined,
        meaning: readProse(node.statements.find(ast.isMeaning)?.text),
        includes: readLines(node.statements.filter(ast.isInclusion)),
        excludes: readLines(node.statements.filter(ast.isExclusion)),
        activities: present(node.statements.filter(ast.isActivity).map(readActivity)),
        terms: readStatements(node.statements, ast.isServiceTerm),
    };
}

export function readPriority(node: ast.Priority): Priority | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    return {
        ...declaration,
        meaning: readProse(node.statements.find(ast.isMeaning)?.text),
        examples: readLines(node.statements.filter(ast.isPriorityExample)),
        terms: readStatements(node.statements, ast.isPriorityTerm),
    };
}

/** The services and categories that a block speaks of. */
export function readSubjects(scopes: readonly ast.Scope[], resolution: Resolution): Fact<Subject>[] {
    return scopes.flatMap(scope =>
        present(
            scope.subjects.map((reference, index) => {
                const subject = readSubject(reference.ref, resolution);
                return subject && propertyFact(scope, 'subjects', subject, index);
            }),
        ),
    );
}

/** The service or category that a reference leads to. */
export function readSubject(node: ast.Subject | undefined, resolution: Resolution): Subject | undefined {
    if (ast.isCategory(node)) {
        const category = resolution.category(node);
        return category && { kind: 'category', category };
    }
    const service = resolution.service(node);
    return service && { kind: 'service', service };
}

function readActivity(node: ast.Activity): Fact<Activity> | undefined {
    const task = readLine(node.value);
    const cadence = readCadence(node.cadence);
    return task !== undefined && cadence ? factOf(node, { task, cadence }) : undefined;
}

function readLines(nodes: readonly (ast.Inclusion | ast.Exclusion | ast.PriorityExample)[]): Fact<string>[] {
    return present(
        nodes.map(node => {
            const line = readLine(node.value);
            return line === undefined ? undefined : propertyFact(node, 'value', line);
        }),
    );
}
