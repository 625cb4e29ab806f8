import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { format } from '../../language/format.js';
import { createMsaCoreServices } from '../../language/module.js';
import { textconv } from '../../review/textconv.js';
import { MANAGED_IT_SERVICES } from '../language/examples.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

const AGREEMENT = `msa 1
import "library.msa"

agreement acme "Acme" {
  version "1.0" // the first
  priority P2 "High" { means "Many cannot work." }
  priority P1 "Critical" { means "Nobody can work." }
  tier gold "Gold" was premium extends silver {
    covers servers, network limited to 4 visits per month
    target P1 respond 15 min, resolve 4 hours during nights
    price GBP 50.00 per user per month
  }
  availability core "Core" {
    applies to servers
    credit { below 99.9% credit 5% }
  }
  override standard.P2.respond 2 hours because "The plant runs at night."
  clause notices "Notices" {
    """
    Notices are in writing. A notice counts
    within {{gold.P1.respond}}.
    """
  }
}
`;

test('a commitment stands on a line, behind the names of what it belongs to', () => {
    expect(textconv(AGREEMENT, msa)).toBe(`msa 1
import "library.msa"
acme: agreement "Acme"
acme: from the most to the least urgent P2, P1
acme: override standard.P2.respond 2 hours because "The plant runs at night."
acme: version "1.0"
acme.P1: priority "Critical"
acme.P1: means "Nobody can work."
acme.P2: priority "High"
acme.P2: means "Many cannot work."
acme.core: availability "Core"
acme.core: applies to servers
acme.core.credit: credit
acme.core.credit: below 99.9% credit 5%
acme.gold: tier "Gold" was premium extends silver
acme.gold: covers network limited to 4 visits per month
acme.gold: covers servers
acme.gold: price GBP 50.00 per user per month
acme.gold: target P1 resolve 4 hours during nights
acme.gold: target P1 respond 15 min during nights
acme.notices: clause "Notices"
acme.notices: Notices are in writing.
acme.notices: A notice counts within {{gold.P1.respond}}.
`);
});

test('comments, layout, line ends and the order of statements show nothing', () => {
    const shown = textconv(AGREEMENT, msa);
    const [tier = ''] = / {2}tier gold[^}]*\}\n/.exec(AGREEMENT) ?? [];
    const moved = AGREEMENT.replace(tier, '').replace('  version', `${tier}  version`);
    for (const other of [
        AGREEMENT.replaceAll('\n', '\r\n'),
        AGREEMENT.replace('// the first', '/* the second */'),
        AGREEMENT.replaceAll('    target', '\t\n\n  target'),
        moved,
    ])
        expect(textconv(other, msa)).toBe(shown);
});

test('another order of priorities does', () => {
    const [two = '', one = ''] = AGREEMENT.match(/ {2}priority[^}]*\}\n/g) ?? [];
    expect(textconv(AGREEMENT.replace(two + one, one + two), msa)).toContain('the least urgent P1, P2\n');
});

test('what cannot be read is shown as it is', () => {
    for (const text of ['agreement {', '<<<<<<< ours\n', '\0', 'x'.repeat(2_000_001)])
        expect(textconv(text, msa)).toBe(text);
});

test.each(Object.keys(MANAGED_IT_SERVICES))('%s reads the same however it is formatted', name => {
    const text = MANAGED_IT_SERVICES[name] ?? '';
    const shown = textconv(text, msa);
    expect(shown).not.toBe(text);
    expect(shown.split('\n').length).toBeGreaterThan(10);
    expect(textconv(format(text.replace(/(?<=\{)\n +/g, ' '), msa), msa)).toBe(shown);
});

test('of an open conflict both sides are shown, and everything else once', () => {
    const text = `agreement a "A" {
<<<<<<< ours: "1"
  version "1"
||||||| base
  version "0"
=======
  version "2"
>>>>>>> theirs: "2"
  status draft
}
`;
    expect(textconv(text, msa)).toBe(`a: agreement "A"
a: status draft
<<<<<<< ours
a: version "1"
=======
a: version "2"
>>>>>>> theirs
`);
});
