import { AstUtils } from 'langium';
import { expect, test } from 'vitest';
import * as ast from '../../../language/generated/ast.js';
import { isBlock } from '../../../language/statements/block.js';
import { neededIn } from '../../../language/statements/needed.js';
import { FIRST_LOOK } from '../examples.js';
import { load } from '../check.js';

/** What the tiers and agreements of a text need, in their order. */
async function needs(text: string): Promise<(readonly string[])[]> {
    const { document } = await load(text);
    return AstUtils.streamAst(document.parseResult.value)
        .filter(each => ast.isTier(each) || ast.isAgreementDeclaration(each))
        .filter(isBlock)
        .map(neededIn)
        .toArray();
}

test('a complete agreement needs nothing', async () => {
    expect(await needs(FIRST_LOOK)).toEqual([[], []]);
});

test('a tier takes from the one that it extends', async () => {
    const basic = 'service s "S"\ntier basic "Basic" {\n  covers s\n}\n';
    expect(await needs(`${basic}tier gold "Gold" extends basic {\n}\n`)).toEqual([
        ['SupportHours', 'TargetRow', 'TierPrice'],
        ['SupportHours', 'TargetRow', 'TierPrice'],
    ]);
});

test('an agreement need not declare what it includes, nor what its base has', async () => {
    const party = 'provider p "P" {}\ncategory c "C" { service s "S" }\n';
    const [included] = await needs(`${party}agreement a "A" {\n  include p, c\n}\n`);
    expect(included).toEqual(['Version', 'Status', 'EffectiveDate', 'Client', 'Calendar', 'Priority', 'Tier']);
    const [, based] = await needs('agreement a "A" {}\nagreement b "B" based on a {\n  version "1"\n}\n');
    expect(based).toEqual(['Status', 'EffectiveDate', 'Client', 'Chosen']);
});
