import { BorderStyle, LineRuleType, type IParagraphStyleOptions } from 'docx';

/** The names of styles that people find in the list of their word processor. */
export const styleIds = {
  subtitle: 'ReportSubtitle',
  coverRule: 'CoverRule',
  gap: 'Gap',
  voice: 'ChildsWords',
  voiceBy: 'ChildsWordsBy',
  note: 'SourceNote',
  cell: 'TableText',
  cellHead: 'TableHead',
  caption: 'TableCaption',
  evidence: 'Evidence',
  signature: 'SignatureLine',
  contents: 'ContentsTitle',
  margin: 'Margin',
  questions: { must: 'QuestionMust', should: 'QuestionShould', consider: 'QuestionConsider' },
} as const;

/** The two faces, which every Windows and Mac has, and the colours of the printed report. */
export const look = {
  serif: 'Georgia',
  sans: 'Arial',
  text: '1C1F22',
  muted: '4F565D',
  accent: '0B5A62',
} as const;
const { sans, muted, accent } = look;
const rule = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

/** So many times the height that the face asks for, between one line and the next. */
export const lines = (times: number) => ({ line: Math.round(240 * times), lineRule: LineRuleType.AUTO });

const question = (id: string, name: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { spacing: { before: 160, after: 80 }, indent: { left: 340, hanging: 340 } },
});
/** The styles of paragraphs beside headings and title. */
export const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: styleIds.subtitle,
    name: 'Report subtitle',
    basedOn: 'Normal',
    run: { size: 28, color: muted },
    paragraph: { spacing: { after: 480 } },
  },
  {
    id: styleIds.voice,
    name: "Child's words",
    basedOn: 'Normal',
    run: { italics: true, size: 22 },
    paragraph: {
      indent: { left: 440 },
      border: { left: rule(accent, 18, 12) },
      spacing: { before: 120, after: 0 },
    },
  },
  {
    id: styleIds.voiceBy,
    name: "Child's words: who, when, to whom",
    basedOn: 'Normal',
    run: { font: sans, size: 18, color: muted },
    paragraph: { indent: { left: 440 }, border: { left: rule(accent, 18, 12) }, spacing: { after: 160 } },
  },
  {
    id: styleIds.cell,
    name: 'Table text',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { after: 0, ...lines(1.1) } },
  },
  {
    id: styleIds.gap,
    name: 'Gap',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
  },
  {
    id: styleIds.coverRule,
    name: 'Cover rule',
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: 1500, after: 260 },
      indent: { right: 8060 },
      border: { bottom: rule(accent, 24, 1) },
    },
  },
  { id: styleIds.cellHead, name: 'Table head', basedOn: 'TableText', run: { font: sans, bold: true } },
  {
    id: styleIds.caption,
    name: 'Table caption',
    basedOn: 'Normal',
    run: { font: sans, bold: true, size: 19, color: muted },
    paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
  },
  {
    id: styleIds.evidence,
    name: 'Evidence',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { after: 60, ...lines(1.15) } },
  },
  {
    id: styleIds.signature,
    name: 'Signature line',
    basedOn: 'Normal',
    run: { font: sans, size: 17, color: muted },
    paragraph: { spacing: { before: 560 }, border: { top: rule(muted, 6, 2) } },
  },
  {
    id: styleIds.contents,
    name: 'Contents title',
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: sans, bold: true, size: 34, color: accent },
  },
  {
    id: styleIds.margin,
    name: 'Head and foot',
    basedOn: 'Normal',
    run: { font: sans, size: 16, color: muted },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { font: sans, bold: true },
    paragraph: { spacing: { before: 80, after: 20 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    run: { font: sans },
    paragraph: { spacing: { after: 10 }, indent: { left: 300 } },
  },
  question(styleIds.questions.must, 'Question must'),
  question(styleIds.questions.should, 'Question should'),
  question(styleIds.questions.consider, 'Question consider'),
];
