import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../electron/host/documents/write-docx.ts';
import { writePdf } from '../../electron/host/documents/write-pdf.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { readTemplate, templatePlaces } from '../../electron/host/templates/read-template.ts';
import { agencies } from '../../shared/domain/agency.ts';
import { DeclarationTopic } from '../../shared/domain/declaration-topic.ts';
import { recordsHeading } from '../../shared/domain/section.ts';
import { sentences } from '../../shared/language/sentences.ts';
import { check } from '../../shared/path/check.ts';
import { writeUp } from '../../shared/path/write-up.ts';
import { compose } from '../../shared/report/compose.ts';
import { sectionOf } from '../../shared/template/section-of-heading.ts';
import { unanswered } from '../../shared/template/unanswered.ts';
import { exampleConference, exampleDraft } from './example-draft.ts';
import { wordLines } from './read-documents.ts';
import { heard } from './read-pdf-structure.ts';
import { calendars, partnerships } from './deadline-ground.ts';
import { holistic } from './small-case.ts';

const folder = fileURLToPath(new URL('../../templates', import.meta.url));
const places = await templatePlaces(folder);
const all = await Promise.all(
  places.map(async (place) => {
    const { template, example } = await readTemplate(folder, place);
    const conference = exampleConference(example);
    const draft = exampleDraft(template, example);
    const written = writeUp(draft, conference, example.report.writtenOn, { template });
    return { name: `${place.id} ${place.version}`, template, example, conference, draft, ...written };
  }),
);

test('every agency has a template, and no agency two', () => {
  const newest = new Map(all.toReversed().map(({ template }) => [template.id, template]));
  expect([...newest.values()].flatMap((template) => template.agencies).toSorted()).toEqual(
    Object.keys(agencies).toSorted(),
  );
  expect(newest.size).toBe(16);
});

test('no two examples tell of the same family', () => {
  const surnames = all.flatMap(({ example }) => [
    ...new Set(example.children.map(({ name }) => name.split(' ').at(-1))),
  ]);
  expect(new Set(surnames).size).toBe(surnames.length);
  const children = all.flatMap(({ example }) => example.children.map(({ name }) => name));
  expect(new Set(children).size).toBe(children.length);
});

describe.each(all)('$name', ({ template, example, conference, draft, contribution, text }) => {
  test('headings are recognised when a report comes back as a file', () => {
    const lost = template.sections.filter(({ key, heading }) => sectionOf(heading).section !== key);
    expect(lost.map(({ key, heading }) => `${key}: ${heading}`)).toEqual([]);
  });

  test('the example answers all that is asked', () => {
    expect(unanswered(template, draft, conference).map(({ sentence }) => sentence)).toEqual([]);
    for (const topic of template.topics) expect(DeclarationTopic.options).toContain(topic);
  });

  test('the example is a whole contribution', () => {
    expect(contribution.unplaced).toEqual([]);
    expect(contribution.events.length).toBeGreaterThanOrEqual(4);
    expect(contribution.concerns.length).toBeGreaterThanOrEqual(1);
    expect(contribution.concerns.filter(({ told }) => told.length === 0)).toEqual([]);
    expect(contribution.strengths.length).toBeGreaterThanOrEqual(1);
    expect(contribution.sharing.shared).not.toBe('not-recorded');
    expect(contribution.declarations.length).toBeGreaterThanOrEqual(4);
    for (const section of template.sections.filter(({ need }) => need === 'required'))
      expect(
        [...contribution.statements, ...contribution.fields].some((one) => one.section === section.key) ||
          example.report.fields.some(
            ({ key }) => template.fields.find((field) => field.key === key)?.section === section.key,
          ),
      ).toBe(true);
  });

  test.each(Object.keys(partnerships))('no check finds anything that must be mended: %s', (id) => {
    const partnership = partnerships[id];
    const rules = partnership && {
      partnership,
      calendar: calendars['england-and-wales'],
      templates: [template],
    };
    const found = check(contribution, text, {
      conference,
      today: example.report.writtenOn,
      ...(rules && { rules }),
    });
    const named = ({ kind, evidence }: (typeof found)[number]) => [kind, evidence[0]?.quote];
    expect(found.filter(({ weight }) => weight === 'must').map(named)).toEqual([]);
    const ofTheForm = new Set(['template-unanswered', 'figures-disagree', 'attendance-sums']);
    expect(found.filter(({ kind }) => ofTheForm.has(kind)).map(named)).toEqual([]);
  });

  test('each answer stands under the label that its author saw, with its unit, in the section in which it was asked', () => {
    const several = conference.children.length > 1;
    for (const { key, child, text: typed } of draft.fields) {
      const asked = template.fields.find((field) => field.key === key);
      const written = contribution.fields.find(
        (field) => field.key === key && (child === undefined || field.children.includes(child)),
      );
      const name = several && conference.children.find(({ id }) => id === child)?.name;
      expect(written?.label).toBe(`${asked?.label}${name ? ` (${name})` : ''}`);
      expect(written?.section).toBe(asked?.section);
      expect(written?.passage.text).toMatch(unitOf(asked?.kind, typed));
      expect(text.slice(written?.passage.start, written?.passage.end)).toBe(written?.passage.text);
    }
    expect(contribution.fields.length).toBeGreaterThan(10);
  });

  test('it is printed as Word and as PDF, its words in it', async () => {
    const merged = mergeCase(
      {
        conference,
        contributions: [{ ...contribution, stage: 'signed' }],
        logs: [],
        texts: { [contribution.file]: text },
        failed: [],
      },
      new Date(`${conference.on}T09:00:00Z`),
    );
    const report = compose(merged, 'chair', holistic);
    const [docx, pdf] = [await writeDocx(report), await writePdf(report)];
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    const words = plain(wordLines(docx).join(' '));
    const judged = contribution.statements.filter(
      ({ section, heading }) =>
        heading !== recordsHeading && ['worries', 'strengths', 'analysis', 'view'].includes(section),
    );
    const said = judged.flatMap(({ passage }) => sentences(passage.text).map((one) => one.text));
    expect(said.length).toBeGreaterThan(6);
    expect(said.filter((sentence) => !words.includes(plain(sentence)))).toEqual([]);
    const figures = contribution.fields.flatMap(({ label, passage }) => [label, passage.text]);
    expect(figures.filter((one) => !words.includes(plain(one)))).toEqual([]);
    const printed = plain(
      (await heard(pdf)).pages
        .flat()
        .map((one) => one.text)
        .join(' '),
    );
    expect(said.filter((sentence) => !printed.includes(plain(sentence)))).toEqual([]);
    expect(figures.filter((one) => !printed.includes(plain(one)))).toEqual([]);
  });
});

/** How an answer ends that was typed as a bare figure: with its unit. */
function unitOf(kind: string | undefined, typed: string): RegExp {
  if (!/^\d+$/.test(typed)) return /./;
  return kind === 'percent' ? /^\d+%$/ : kind === 'count' ? /^\d+ \D+/ : /./;
}

/** Words without what a page does to them: spaces and quotation marks. */
const plain = (words: string): string => words.replace(/[\s“”"‘’']+/g, '');
