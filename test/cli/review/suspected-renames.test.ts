import { expect, test } from 'vitest';
import { FORMATS } from '../../../review/reports/formats.js';
import { repository } from './repository.js';

const { file, msa, commit } = repository();

const agreement = (tier: string): string => `agreement acme "Acme" {
  priority P1 "Urgent" { means "Nobody can work." }
  priority P2 "Normal" { means "Somebody cannot work." }
  tier ${tier} {
    target P1 respond 15 min
    target P2 respond 30 min
    price GBP 10.00 per month
  }
}
`;

test.each(Object.keys(FORMATS))(
    'a suspected rename is a finding at the new declaration that says what to write, as %s',
    async format => {
        commit({ 'acme.msa': agreement('gold "Gold"') });
        file('acme.msa', agreement('platinum "Platinum"'));
        const { out } = await msa('diff', '--fail-on=none', `--format=${format}`);
        const words = out.replace(/\s+/g, ' ').replace(/\\"|&quot;/g, '"');
        expect(words).toContain('The tier "platinum" says nearly the same as "gold", which is gone');
        expect(words).toContain('write `was gold` where it is declared, as in `platinum "Platinum" was gold`:');
        expect(words).toMatch(
            /acme\.msa(:4\b|,line=4\b|", "line": 4\b|" line="4"|", "lines": \{ "begin": 4\b|" \}, "region": \{ "startLine": 4\b)/,
        );
    },
);

test('what the finding says to write settles it', async () => {
    commit({ 'acme.msa': agreement('gold "Gold"') });
    file('acme.msa', agreement('platinum "Platinum" was gold'));
    const { out } = await msa('diff');
    expect(out).not.toContain('rename.suspected');
    expect(out).not.toContain('Stopped');
});
