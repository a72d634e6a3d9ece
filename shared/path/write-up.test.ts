import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trialConference, trialDraft } from '../../test/cases/trial.ts';
import type { SectionKey } from '../domain/section.ts';
import { inSection, writeUp } from './write-up.ts';

const conference = trialConference({
  children: [
    { id: 'child:c1' as never, name: 'Alder Example', dob: '2017-02-14' },
    { id: 'child:c2' as never, name: 'Birch Example', dob: '2019-05-01' },
  ],
});

const draftOf = (sections: { key: SectionKey; text: string; child?: string }[], more = {}) =>
  trialDraft({
    sections: sections.map(({ child, ...section }) => ({
      ...section,
      heading: 'Our words',
      ...(child && { child: child as never }),
    })),
    ...more,
  });
const written = (sections: Parameters<typeof draftOf>[0], more = {}) =>
  writeUp(draftOf(sections, more), conference, '2026-06-20');

describe('a draft written up', () => {
  test('each section is read as what its template says it is, whatever its heading', () => {
    const { contribution } = written([
      {
        key: 'worries',
        text: 'He was hungry on 4 May 2026.\n\nSocial care was told by phone on 5 May 2026.',
      },
      { key: 'strengths', text: '- He reads well.\n- Aunt May collects him.' },
      { key: 'chronology', text: '04/05/2026: Came without lunch.\n05/05/2026: Told social care.' },
    ]);
    expect(contribution.stage).toBe('draft');
    expect(contribution.concerns).toHaveLength(2);
    expect(contribution.strengths).toHaveLength(2);
    expect(contribution.events.map(({ when }) => when.kind === 'exact' && when.on)).toEqual([
      '2026-05-04',
      '2026-05-05',
    ]);
    expect(contribution.statements.map(({ section }) => section)).toEqual([
      'worries',
      'worries',
      'strengths',
      'strengths',
      'chronology',
      'chronology',
    ]);
  });

  test('a section about one child is about that child', () => {
    const { contribution } = written([{ key: 'development', text: 'He is small.', child: 'child:c2' }]);
    expect(contribution.statements[0]?.children).toEqual(['child:c2']);
  });

  test('every passage stands in the text as it is, and leads back to the words of its section', () => {
    const line = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    const key = fc.constantFrom<SectionKey>('worries', 'strengths', 'chronology', 'analysis', 'details');
    fc.assert(
      fc.property(
        fc.array(fc.record({ key, lines: fc.array(line, { maxLength: 6 }) }), { maxLength: 5 }),
        (given) => {
          const sections = given.map((one) => ({ key: one.key, text: one.lines.join('\n') }));
          const { contribution, text, places } = written(sections);
          const passages = [
            ...contribution.statements.map(({ passage }) => passage),
            ...contribution.unplaced.map(({ passage }) => passage),
          ];
          for (const { pieces, text: clean } of passages)
            for (const [at, from, length] of pieces)
              expect(text.slice(from, from + length).replace(/\s/g, ' ')).toBe(
                clean.slice(at, at + length).replace(/\s/g, ' '),
              );
          for (const { position, start, end } of places)
            expect(text.slice(start, end)).toBe(sections[position]?.text);
          const covered = new Set(
            passages.flatMap(({ pieces }) =>
              pieces.flatMap(([, from, length]) => Array.from({ length }, (_, at) => from + at)),
            ),
          );
          const lost = places.flatMap(({ start, end }) => {
            const words = text.slice(start, end);
            const isNumbered = /^\s*\d{1,2}[.)]\s/m.test(words);
            return isNumbered
              ? []
              : [...words].filter((letter, at) => /[A-Za-z0-9]/.test(letter) && !covered.has(start + at));
          });
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a stretch of the text leads to the section and the place in it', () => {
    const { text, places } = written([
      { key: 'worries', text: 'One.' },
      { key: 'analysis', text: 'Two and three.' },
    ]);
    const start = text.indexOf('three');
    expect(inSection(places, start, start + 5)).toEqual({ position: 1, start: 8, end: 13 });
    expect(inSection(places, 0, 1)).toBeNull();
  });

  test('what is recorded beside the words is printed, and kept from those who may not read it', () => {
    const { contribution, text } = written([{ key: 'worries', text: 'He was hungry.' }], {
      declarations: [
        {
          topic: 'missing',
          lookedAt: 'the concern log',
          from: '2025-09-01',
          to: '2026-06-19',
          by: 'A. Author',
          on: '2026-06-20',
        },
      ],
      services: [
        {
          id: 'service:1' as never,
          person: 'child:c1',
          service: 'Youth justice service',
          agency: 'youth-justice',
          from: '2026-01-05',
          to: null,
          purpose: 'prevention work',
          audience: 'chair',
          harmful: 'youth-justice',
          notToBeUsedFor: 'behaviour sanctions',
        },
      ],
      fields: [{ key: 'attendance-percentage', text: '85.0 %' }],
    });
    expect(text).toContain('Being missing or absent without a reason: asked, and nothing known.');
    const service = contribution.statements.find(({ section }) => section === 'services');
    expect(service).toMatchObject({ audience: 'chair', children: ['child:c1'] });
    expect(service?.passage.text).toContain('5 January 2026 to now');
    expect(contribution.fields[0]).toMatchObject({
      key: 'attendance-percentage',
      value: { kind: 'percent', number: 85 },
    });
  });
});
