import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../language/agreement/statement.js';
import type * as ast from '../../../language/generated/ast.js';
import { maintenanceWindows } from '../../../review/orders/windows.js';
import { provenance, timeRange } from './calendars.js';
import { keepsTheLaws } from './laws.js';

type Window = Statement<ast.MaintenanceWindow>;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** `first Sat 22:00-02:00 next day | Firewalls only` */
function window(written: string): Window {
    const [place = '', words] = written.split(' | ');
    const ordinal = ORDINALS.find(each => place.startsWith(each));
    const [days = '', ...times] = (ordinal ? place.slice(ordinal.length + 1) : place).split(' ');
    return {
        kind: 'MaintenanceWindow',
        provenance,
        ordinal,
        days: days.split(',') as Window['days'],
        times: times.join(' ').split(', ').map(timeRange),
        text:
            words === undefined
                ? undefined
                : { parts: [{ kind: 'markdown', markdown: words, provenance }], provenance },
    };
}

const windows = (...written: string[]): Window[] => written.map(window);

keepsTheLaws(
    maintenanceWindows,
    fc
        .array(
            fc.constantFrom(
                'Sun 02:00-06:00',
                'Sun 02:00-04:00',
                'Sun 04:00-06:00',
                'first Sun 02:00-06:00',
                'last Sun 02:00-06:00',
                'fourth Sun 02:00-06:00',
                'Sun 02:00-06:00 | Firewalls only',
                'Sat,Sun 22:00-02:00 next day',
                'Sat 06:00-06:00',
                'Mon-Sun 00:00-24:00',
            ),
            { maxLength: 3 },
        )
        .map(written => windows(...written)),
    300,
);

describe('windows', () => {
    test.each([
        [['Sun 02:00-06:00'], ['Sun 02:00-08:00'], 'greater: 2 hours a week more'],
        [['Sun 02:00-06:00'], ['Sun 02:00-04:00', 'Sun 04:00-06:00'], 'equal'],
        [['Sun 02:00-06:00'], ['Sun 03:00-07:00'], 'mixed: 1 hour a week more, 1 hour a week less'],
        [['Sun 02:00-06:00'], ['first Sun 02:00-06:00'], 'less: 3 hours 5 min a week less'],
        [['Sun 02:00-06:00'], ['Sun 02:00-06:00', 'first Sun 02:00-06:00'], 'equal'],
        [['fourth Sun 02:00-06:00'], ['last Sun 02:00-06:00'], 'mixed: 19 min a week more, 19 min a week less'],
        [['Sun 02:00-06:00'], ['Sun 02:00-06:00', 'Sat 02:00-06:00 | Firewalls only'], 'greater: 4 hours a week more'],
        [['Sun 02:00-06:00'], [], 'less: 4 hours a week less'],
        [['Sat 06:00-06:00'], [], 'equal'],
    ])('from %j to %j', (before, after, expected) => {
        const { order, magnitude } = maintenanceWindows.compare(windows(...before), windows(...after));
        expect(magnitude ? `${order}: ${magnitude.text}` : order).toBe(expected);
    });

    test('are written as the language writes them', () => {
        expect(maintenanceWindows.format(windows('first Sat 22:00-02:00 next day | Firewalls only'))).toBe(
            'first Sat 22:00-02:00 next day "Firewalls only"',
        );
        expect(maintenanceWindows.format([])).toBe('no windows');
    });
});
