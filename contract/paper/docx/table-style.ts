import { around, letterFormat, shading } from './formatting.js';
import { COLOR } from './looks.js';
import { STYLE } from './style-names.js';
import { value, w, type XmlElement } from './xml.js';

/** What a cell keeps free around its text, in twips. */
const CELL_MARGIN = { top: 30, left: 90, bottom: 30, right: 90 };
const THIN = { val: 'single', sz: 4, space: 0, color: COLOR.line };
const THICK = { val: 'single', sz: 10, space: 0, color: COLOR.accent };

/** How all tables look: their head is shaded, and the headings of columns and rows are bold. */
export function tableStyles(): readonly XmlElement[] {
    const bold = around('rPr', letterFormat({ bold: true }));
    return [
        w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, [
            value('name', 'Normal Table'),
            w('tblPr', {}, [margins({ top: 0, left: 108, bottom: 0, right: 108 })]),
        ]),
        w('style', { type: 'table', customStyle: 1, styleId: STYLE.table }, [
            value('name', 'Contract Table'),
            value('basedOn', 'TableNormal'),
            w('qFormat'),
            w('tblPr', {}, [w('tblBorders', {}, [w('bottom', THIN), w('insideH', THIN)]), margins(CELL_MARGIN)]),
            w('tblStylePr', { type: 'firstRow' }, [
                bold,
                w('tcPr', {}, [
                    w('tcBorders', {}, [w('bottom', THICK)]),
                    shading(COLOR.shade),
                    value('vAlign', 'bottom'),
                ]),
            ]),
            w('tblStylePr', { type: 'firstCol' }, [bold]),
        ]),
    ];
}

function margins(room: Readonly<Record<string, number>>): XmlElement {
    return w(
        'tblCellMar',
        {},
        Object.entries(room).map(([side, width]) => w(side, { w: width, type: 'dxa' })),
    );
}
