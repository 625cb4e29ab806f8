import { HeadingLevel, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import type { Printing } from '../printed.js';
import { paragraphChildren, writable } from './runs.js';
import { COLOR, STYLE } from './styles.js';

/** The first page: title, parties, facts, how binding the document is, and the table of contents. */
export function frontMatter(printed: Printing): readonly FileChild[] {
    const { title, subtitle, facts, standing, vocabulary } = printed;
    const none = new Map();
    const warning = vocabulary.standings[standing]?.warning;
    return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [...paragraphChildren(title, none)] }),
        ...(subtitle.length > 0
            ? [new Paragraph({ style: 'Subtitle', children: [...paragraphChildren(subtitle, none)] })]
            : []),
        ...(warning === undefined
            ? []
            : [
                  new Paragraph({
                      style: STYLE.warning,
                      shading: { fill: COLOR.alarm, color: 'auto', type: 'clear' },
                      text: warning,
                  }),
              ]),
        ...facts.map(
            ({ label, value }) =>
                new Paragraph({
                    tabStops: [{ type: 'left', position: 2000 }],
                    children: [
                        new TextRun({ text: writable(label), color: COLOR.quiet }),
                        new TextRun({ text: '\t' }),
                        ...paragraphChildren(value, none),
                    ],
                }),
        ),
        ...(printed.form === 'contract' ? contents(vocabulary.contents) : []),
    ];
}

/** The table of contents, and the page break after it. */
function contents(title: string): readonly FileChild[] {
    return [
        new Paragraph({ style: STYLE.contents, text: title }),
        new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1' }),
        new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: 'exact' } }),
    ];
}
