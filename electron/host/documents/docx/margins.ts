import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Report } from '../../../../shared/domain/report.ts';
import { displayDate } from '../display-date.ts';
import { standingWords } from '../standing-words.ts';
import { visibleText } from '../visible-text.ts';
import { textWidth } from './table.ts';
import { styleIds } from './paragraph-styles.ts';

const tabStops = [
  { type: TabStopType.CENTER, position: textWidth / 2 },
  { type: TabStopType.RIGHT, position: textWidth },
];
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B9C0C5', space: 4 };
const marking = (report: Report) =>
  new TextRun({ text: visibleText(report.marking), bold: true, color: '1C1F22' });
const shortened = (text: string) => (text.length > 34 ? `${text.slice(0, 33).trimEnd()}…` : text);

/** The head of every page: title, marking, and whether the case is invented. */
export const headerOf = (report: Report): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.margin,
        alignment: AlignmentType.LEFT,
        tabStops,
        border: { bottom: rule },
        children: [
          new TextRun({ text: `${shortened(visibleText(report.title))}\t` }),
          marking(report),
          new TextRun({ text: `\t${report.demonstration ? standingWords.demonstration : ''}` }),
        ],
      }),
    ],
  });

/** The foot of every page: date, marking, page x of y. */
export const footerOf = (report: Report): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.margin,
        tabStops,
        border: { top: rule },
        children: [
          new TextRun({ text: `${displayDate(report.on)}\t` }),
          marking(report),
          new TextRun({
            children: [
              `\t${standingWords.page} `,
              PageNumber.CURRENT,
              ` ${standingWords.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
