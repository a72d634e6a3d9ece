import type { Report } from '../../../../shared/domain/report.ts';
import { displayDate } from '../display-date.ts';
import { standingWords } from '../standing-words.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles, type TypeStyle } from './type-styles.ts';

/** Draws head and foot of every page: the marking on both, what the report is, and page x of y. */
export function drawMargins(sheet: Sheet, report: Report): void {
  const put = (
    text: string,
    style: TypeStyle,
    y: number,
    place: 'left' | 'middle' | 'right',
    room: number,
  ) => {
    const lines = sheet.plainLines(text, style, room);
    const [first] = lines;
    if (!first) return;
    const short =
      lines.length > 1
        ? (sheet.plainLines(
            `${first.spans
              .map((span) => span.text)
              .join('')
              .trimEnd()}…`,
            style,
          )[0] ?? first)
        : first;
    const free = { left: 0, middle: (frame.width - short.width) / 2, right: frame.width - short.width }[
      place
    ];
    sheet.ink([short], frame.left + free, y, style);
  };
  for (let page = 0; page < sheet.pages; page++) {
    sheet.paper.switchToPage(page);
    sheet.paper.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    put(report.title, typeStyles.margin, 38, 'left', 160);
    put(report.marking, typeStyles.marking, 38, 'middle', 130);
    if (report.demonstration) put(standingWords.demonstration, typeStyles.margin, 38, 'right', 150);
    sheet.paper.rect(frame.left, 54, frame.width, 0.5).fill(colours.rule);
    sheet.paper.endMarkedContent();
    sheet.paper.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    sheet.paper.rect(frame.left, 788, frame.width, 0.5).fill(colours.rule);
    put(displayDate(report.on), typeStyles.margin, 795, 'left', 160);
    put(report.marking, typeStyles.marking, 795, 'middle', 130);
    put(
      `${standingWords.page} ${page + 1} ${standingWords.of} ${sheet.pages}`,
      typeStyles.margin,
      795,
      'right',
      150,
    );
    sheet.paper.endMarkedContent();
  }
}
