import type { Content } from 'pdfmake/interfaces.js';
import { runsText, type Printing, type Run } from '../printed.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS, MEASURE, SIZES } from './style.js';
import { printable, shortened } from './typeface.js';

/** The first page: the title, the facts about the contract, and its contents. */
export function frontOf(printing: Printing, setting: Setting): Content {
    const { title, subtitle, facts, standing, vocabulary } = printing;
    const warning = vocabulary.standings[standing]?.warning;
    return [
        { text: textOf(title, setting), fontSize: SIZES.title, bold: true, color: COLOURS.accent, lineHeight: 1 },
        { text: textOf(subtitle, setting), fontSize: 12, color: COLOURS.quiet, margin: [0, 8, 0, 0] },
        {
            columns: facts.map(({ label, value }) => ({
                width: 'auto',
                stack: [
                    { text: printable(label, setting.typeface), fontSize: SIZES.small, color: COLOURS.quiet },
                    { text: textOf(value, setting) },
                ],
            })),
            columnGap: 32,
            margin: [0, 16, 0, 14],
        },
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: MEASURE, y2: 0, lineWidth: 2, lineColor: COLOURS.accent }] },
        ...(warning === undefined ? [] : [warningOf(warning)]),
        ...(printing.form === 'contract' ? [contentsOf(printing, setting)] : []),
    ];
}

function warningOf(warning: string): Content {
    return {
        table: {
            widths: ['*'],
            body: [[{ text: warning, bold: true, fillColor: COLOURS.alarm, margin: [6, 4, 6, 4] }]],
        },
        layout: 'noBorders',
        margin: [0, 14, 0, 0],
    };
}

/** The sections at the top with their pages. */
function contentsOf({ clauses, vocabulary }: Printing, setting: Setting): Content {
    const rows = clauses.flatMap(({ id, label, isCounted, depth, heading }): Content[][] =>
        depth > 1 || !heading
            ? []
            : [
                  [
                      { text: isCounted ? label : '', linkToDestination: id, color: COLOURS.quiet },
                      {
                          text: titleOf(isCounted ? heading : [{ text: `${label} ` }, ...heading], setting),
                          linkToDestination: id,
                      },
                      { pageReference: id, alignment: 'right' },
                  ],
              ],
    );
    if (rows.length === 0) return [];
    return [
        { text: vocabulary.contents, fontSize: 13, bold: true, color: COLOURS.accent, margin: [0, 22, 0, 6] },
        {
            table: { widths: [24, MEASURE - 24 - 30, 30], body: rows, dontBreakRows: true },
            pageBreak: 'after',
            fontSize: 9.4,
            layout: {
                hLineWidth: line => (line === 0 ? 0 : 0.4),
                vLineWidth: () => 0,
                hLineColor: () => COLOURS.line,
                paddingLeft: () => 0,
                paddingRight: () => 0,
                paddingTop: () => 1.6,
                paddingBottom: () => 1.2,
            },
        },
    ];
}

function titleOf(heading: readonly Run[], { typeface }: Setting): string {
    return shortened(printable(runsText(heading), typeface), 160);
}
