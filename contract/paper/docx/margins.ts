import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { runsText, type Printing } from '../printed.js';
import { writable } from './runs.js';
import { TEXT_WIDTH } from './styles.js';

/** What stands at the head of a page, and across it while the contract is not final. */
export function header({ standing, vocabulary }: Printing, text: string): Header {
    const mark = vocabulary.standings[standing]?.mark;
    const watermark =
        mark === undefined ? [] : [new TextWatermark({ text: mark.toUpperCase(), color: 'E3E6EA', opacity: 0.6 })];
    return new Header({
        children: [new Paragraph({ style: 'Header', children: [new TextRun(writable(text)), ...watermark] })],
    });
}

/** The facts that say which version of the contract this is, and the number of the page. */
export function footer({ facts, vocabulary }: Printing): Footer {
    const { page, of } = vocabulary.pageNumber;
    const version = facts.map(({ label, value }) => `${label} ${runsText(value)}`).join(' · ');
    return new Footer({
        children: [
            new Paragraph({
                style: 'Footer',
                tabStops: [{ type: 'right', position: TEXT_WIDTH }],
                children: [
                    new TextRun(writable(`${version}\t${page} `)),
                    new TextRun({ children: [PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] }),
                ],
            }),
        ],
    });
}
