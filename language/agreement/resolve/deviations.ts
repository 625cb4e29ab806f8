import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, pathElements, pathTarget, pathText } from '../../references/members.js';
import { declarationsOf } from '../../references/names.js';
import type { Deviation, Parameter } from '../model.js';
import type { Fact } from '../provenance.js';
import { changedPath } from './change-targets.js';
import { locksAround, lockOn } from './locks.js';
import { readDeclaration } from './resolution.js';
import { historyOf } from './history.js';
import { factOf, provenanceOf, writtenText } from './spans.js';

/** What an agreement changes in the one that it is based on, takes out of it, sets in it and adds to it. */
export function readDeviations(agreement: ast.AgreementDeclaration): Deviation[] {
    if (!agreement.base) return [];
    const locks = locksAround(agreement);
    return agreement.statements.flatMap((statement): Deviation[] => {
        const provenance = provenanceOf(statement);
        if (ast.isOverride(statement)) {
            const refused = lockOn(statement, locks) !== undefined;
            return [
                {
                    kind: 'override',
                    path: pathText(statement.path),
                    before: valueBefore(agreement, statement),
                    after: writtenText(statement.value),
                    because: statement.reason ?? '',
                    refused,
                    provenance,
                },
            ];
        }
        if (ast.isRemoval(statement)) {
            const refused = lockOn(statement, locks) !== undefined;
            const target = pathTarget(statement.path);
            const before = target && factOf(target, headOf(target));
            return [
                {
                    kind: 'removal',
                    path: pathText(statement.path),
                    before,
                    because: statement.reason ?? '',
                    refused,
                    provenance,
                },
            ];
        }
        if (ast.isSetting(statement)) {
            const parameter = statement.parameter?.ref;
            return [
                {
                    kind: 'setting',
                    path: pathText(changedPath(statement)),
                    before: valueBefore(agreement, statement),
                    after: writtenText(statement.value),
                    label: parameter?.label ?? statement.parameter?.$refText ?? '',
                    provenance,
                },
            ];
        }
        if (ast.isRewording(statement)) {
            const refused = lockOn(statement, locks) !== undefined;
            const path = statement.clause ?? pathText(statement.path);
            return [{ kind: 'wording', path, after: writtenText(statement.text), refused, provenance }];
        }
        if (!ast.isSharedDeclaration(statement) || ast.isParameter(statement)) return [];
        return [{ kind: 'addition', path: statement.name ?? '', after: headOf(statement), provenance }];
    });
}

/** The parameters of the agreements that one is based on, with what it sets. */
export function readParameters(agreement: ast.AgreementDeclaration): Parameter[] {
    const chain = agreementChain(agreement);
    const settings = chain.flatMap(each => each.statements.filter(ast.isSetting));
    return chain
        .flatMap(each => [...declarationsOf(each)].filter(ast.isParameter))
        .flatMap(node => {
            const declaration = readDeclaration(node);
            const setting = settings.find(each => each.parameter?.ref === node);
            return declaration
                ? [
                      {
                          ...declaration,
                          path: pathText(node.path),
                          minimum: node.minimum && writtenText(node.minimum),
                          maximum: node.maximum && writtenText(node.maximum),
                          required: node.required,
                          value: setting && factOf(setting, writtenText(setting.value)),
                      },
                  ]
                : [];
        });
}

/** The value that holds in the base, as it is written there. */
function valueBefore(
    agreement: ast.AgreementDeclaration,
    change: ast.Override | ast.Setting,
): Fact<string> | undefined {
    const elements = pathElements(changedPath(change));
    const [stage] = (agreement.base?.ref && historyOf(agreement.base.ref, '', elements)?.stages) ?? [];
    return stage && { value: stage.text, provenance: { origin: 'written', span: stage.span } };
}

/** The words of a node up to its block. */
function headOf(node: AstNode): string {
    return writtenText(node).split('{')[0]?.trim() ?? '';
}
