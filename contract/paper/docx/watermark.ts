import { COLOR } from './looks.js';
import { element, w, type XmlElement } from './xml.js';

/** A word across the page, in the form in which Word itself writes one, so that its own commands find and remove it. */
export function watermark(mark: string): XmlElement {
    return w('r', {}, [w('pict', {}, [SHAPE_TYPE, shape(mark)])]);
}

/** Text along a line, from the shapes that Word knows by number. */
const SHAPE_TYPE = element(
    'v:shapetype',
    {
        id: '_x0000_t136',
        coordsize: '21600,21600',
        'o:spt': 136,
        adj: 10800,
        path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    [
        element(
            'v:formulas',
            {},
            [
                ...['sum #0 0 10800', 'prod #0 2 1', 'sum 21600 0 @1', 'sum 0 0 @2', 'sum 21600 0 @3', 'if @0 @3 0'],
                ...['if @0 21600 @1', 'if @0 0 @2', 'if @0 @4 21600', 'mid @5 @6', 'mid @8 @5', 'mid @7 @8'],
                ...['mid @6 @7', 'sum @6 0 @5'],
            ].map(eqn => element('v:f', { eqn })),
        ),
        element('v:path', {
            textpathok: 't',
            'o:connecttype': 'custom',
            'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
            'o:connectangles': '270,180,90,0',
        }),
        element('v:textpath', { on: 't', fitshape: 't' }),
        element('v:handles', {}, [element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })]),
        element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ],
);

const IN_THE_MIDDLE = [
    ...['position:absolute', 'margin-left:0', 'margin-top:0', 'width:527.85pt', 'height:131.96pt', 'rotation:315'],
    ...['z-index:-251657216', 'mso-position-horizontal:center', 'mso-position-horizontal-relative:margin'],
    ...['mso-position-vertical:center', 'mso-position-vertical-relative:margin'],
].join(';');

function shape(mark: string): XmlElement {
    const attributes = {
        id: 'PowerPlusWaterMarkObject1',
        alt: mark,
        type: '#_x0000_t136',
        style: IN_THE_MIDDLE,
        'o:allowincell': 'f',
        fillcolor: `#${COLOR.mark}`,
        stroked: 'f',
    };
    return element('v:shape', attributes, [
        element('v:fill', { opacity: '0.6' }),
        element('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: mark.toUpperCase() }),
    ]);
}
