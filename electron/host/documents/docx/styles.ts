import { AlignmentType, LevelFormat, type ILevelsOptions, type IStylesOptions } from 'docx';
import { lines, look, paragraphStyles, styleIds } from './paragraph-styles.ts';

const { serif, sans, muted, accent } = look;

const heading = (size: number, color: string, before: number, after: number) => ({
  run: { font: sans, bold: true, size, color },
  paragraph: { spacing: { before, after, ...lines(1.1) }, keepNext: true, keepLines: true },
});

/** Every style of the document, in the type and colours of the printed report. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 20, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, ...lines(1.28) } },
    },
    title: {
      run: { font: serif, bold: true, size: 50 },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 160, ...lines(1.1) } },
    },
    heading1: heading(34, accent, 480, 160),
    heading2: heading(26, look.text, 320, 100),
    heading3: heading(22, muted, 240, 60),
  },
  paragraphStyles,
  characterStyles: [
    { id: styleIds.note, name: 'Source note', run: { font: sans, size: 15, color: muted, italics: false } },
  ],
};

const bullet = (left: number): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { run: { color: accent }, paragraph: { indent: { left, hanging: 280 } } },
});

/** The bullets of lists and of evidence. */
export const numbering = {
  config: [
    { reference: 'list', levels: [bullet(360)] },
    { reference: 'evidence', levels: [bullet(720)] },
  ],
};
