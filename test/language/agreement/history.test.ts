import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDocument } from '../../../language/agreement/resolve/agreement.js';
import { elementsAt, historyOf } from '../../../language/agreement/resolve/history.js';
import * as ast from '../../../language/generated/ast.js';
import { documentRoot } from '../../../language/references/imports.js';
import { load } from '../check.js';

const STANDARD = `agreement a0 "Standard" {
  priority P1 "Critical" {}
  priority P2 "High" {}
  tier basic "Basic" { target P1 respond 901 min, resolve 902 min target P2 respond 903 min }
  tier standard "Standard" extends basic { target P1 respond 904 min }
  tier premium "Premium" extends standard { }
}`;
const PATHS = ['basic', 'standard', 'premium'].flatMap(tier =>
    ['P1.respond', 'P1.resolve', 'P2.respond'].map(value => `${tier}.${value}`),
);

/** Three agreements, each based on the one before, with overrides of some values; each value is there once. */
const chains = fc
    .array(fc.uniqueArray(fc.constantFrom(...PATHS), { maxLength: 4 }), { minLength: 3, maxLength: 3 })
    .map(levels =>
        levels.map(
            (paths, level) =>
                `agreement a${level + 1} "A" based on a${level} {\n${paths
                    .map((path, index) => `  override ${path} ${level * 10 + index + 1} min because "x"`)
                    .join('\n')}\n}`,
        ),
    );

test('what is explained first is what the agreement says', async () => {
    await fc.assert(
        fc.asyncProperty(chains, async levels => {
            const { document, services } = await load([STANDARD, ...levels].join('\n'));
            const agreements = resolveDocument(document, services.shared.workspace.LangiumDocuments);
            const nodes = documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? [];
            for (const [index, node] of nodes.entries()) {
                for (const path of PATHS) {
                    const [tier, level, metric] = path.split('.');
                    const promise = agreements[index]?.tiers
                        .find(each => each.name.value === tier)
                        ?.targets.find(each => each.scope.priority?.name.value === level && each.metric === metric)
                        ?.promise.value;
                    const elements = elementsAt(node, path);
                    const [first] = (elements && historyOf(node, path, elements)?.stages) ?? [];
                    const said = /\d+/.exec(first?.text ?? '')?.[0];
                    expect(promise, `${path}\n${levels.join('\n')}`).toMatchObject({
                        duration: { amount: { written: said } },
                    });
                }
            }
        }),
        { numRuns: 100 },
    );
});
