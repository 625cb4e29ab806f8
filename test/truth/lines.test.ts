import { expect, test } from 'vitest';
import { readingsOf } from './readings.js';

test('a notice of planned work on the line after emergency work belongs to planned work', async () => {
    const { contract, findings } = await readingsOf(`
      maintenance m "Maintenance" {
        emergency "Reasonable emergency maintenance."
        notice 5 days
      }
      include m`);
    expect(findings.filter(({ severity, code }) => severity === 'error' && code !== 'A04')).toEqual([]);
    expect(contract).toContain('5 days');
    expect(contract.split('\n').filter(line => /emergency/i.test(line) && line.includes('5 days'))).toEqual([]);
});

test('a block that may not stand where it stands is one error', async () => {
    const { findings } = await readingsOf(`
      tier t "T" {
        credit {
          below 99.9% credit 5%
          below 99.5% credit 10%
          of monthly-fees
          cap 50% per month
          claim within 30 days after month end
        }
      }`);
    expect(findings.filter(({ code }) => code === 'T01')).toHaveLength(1);
});
