import { expect, test } from 'vitest';
import { publicHolidays } from '../../../language/values/holidays.js';

const words = (region: string, year: number): string[] | undefined =>
    publicHolidays(region, year)?.map(({ month, day }) => `${month}-${day}`);

test('public holidays are those of the region, with the days that replace weekends', () => {
    expect(words('GB-ENG', 2027)).toEqual([
        '1-1',
        '3-26',
        '3-29',
        '5-3',
        '5-31',
        '8-30',
        '12-25',
        '12-26',
        '12-27',
        '12-28',
    ]);
    expect(words('GB-SCT', 2027)).toContain('1-4');
    expect(words('DE-BY', 2026)).toContain('1-6');
    expect(words('DE-BE', 2026)).not.toContain('1-6');
    expect(words('US', 2026)).toContain('11-26');
});

test('a part without holidays of its own has those of its country', () => {
    expect(words('GB-XYZ', 2027)).toEqual(words('GB', 2027));
});

test('what the table does not hold is not known', () => {
    expect(publicHolidays('ZZ', 2027)).toBeUndefined();
    expect(publicHolidays('GB-ENG', 2099)).toBeUndefined();
    expect(publicHolidays('toString', 2027)).toBeUndefined();
});
