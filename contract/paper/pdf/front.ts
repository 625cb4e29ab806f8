import type { Content } from 'pdfmake/interfaces.js';
import { runsText, type Printing, type Run } from '../printed.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS } from './style.js';
import { printable, shortened } from './typeface.js';

/** The first page: the title, the facts about the contract, and its contents. */
export function frontOf(printing: Printing, setting: Setting): Content {
    const { title, subtitle, facts, standing, vocabulary } = printing;
    const { sizes, measure, front } = setting.look;
    const warning = vocabulary.standings[standing]?.warning;
    return [
        { text: textOf(title, setting), fontSize: sizes.title, bold: true, color: COLOURS.accent, lineHeight: 1 },
        {
            text: textOf(subtitle, setting),
            fontSize: sizes.subtitle,
            color: COLOURS.quiet,
            margin: [0, front / 2, 0, 0],
        },
        {
            columns: facts.map(({ label, value }) => ({
                width: 'auto',
                stack: [
                    { text: printable(label, setting.typeface), fontSize: sizes.small, color: COLOURS.quiet },
                    { text: textOf(value, setting) },
                ],
            })),
            columnGap: 32,
            margin: [0, front, 0, front],
        },
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 2, lineColor: COLOURS.accent }] },
        ...(warning === undefined ? [] : [warningOf(warning, front)]),
        ...(printing.form === 'contract' ? [contentsOf(printing, setting)] : []),
    ];
}

function warningOf(warning: string, above: number): Content {
    return {
        table: {
            widths: ['*'],
            body: [[{ text: warning, bold: true, fillColor: COLOURS.alarm, margin: [6, above / 3, 6, above / 3] }]],
        },
        layout: 'noBorders',
        margin: [0, above, 0, 0],
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
            table: { widths: [24, setting.look.measure - 24 - 30, 30], body: rows, dontBreakRows: true },
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
