import { describe, expect, test } from 'vitest';
import { conferenceRecord } from '../../../shared/domain/conference.ts';
import { draftRecord } from '../../../shared/domain/draft.ts';
import { writeUp } from '../../../shared/path/write-up.ts';
import { takeInReport } from './take-in-report.ts';

const taken = async (text: string) => {
  const bytes = new TextEncoder().encode(`# Report of a school\n\n${text}`);
  const { contribution } = await takeInReport({ name: 'school.md', bytes }, { agency: 'school' });
  return {
    said: contribution.statements.map(({ section, heading, passage }) => [section, heading, passage.text]),
    unplaced: contribution.unplaced.map(({ passage }) => passage.text),
  };
};

describe('a line that reads like a heading, with nothing below it', () => {
  test.each([
    ['Our recommendation', 'view', 'Threshold is met'],
    ['Our view', 'view', 'Child protection plan'],
    ['What are we worried about?', 'worries', 'Neglect'],
    ['What are we worried about?', 'worries', 'Significant harm'],
    ['Our involvement', 'involvement', 'Early help'],
  ])('answers the heading above it: %s', async (heading, section, line) => {
    expect(await taken(`## ${heading}\n\n${line}\n\n## Key dates\n\n4 May 2026: Hungry.\n`)).toEqual({
      said: [
        [section, heading, line],
        ['chronology', 'Key dates', '4 May 2026: Hungry.'],
      ],
      unplaced: [],
    });
  });

  test('stands where it was written, behind what came before it, at the end of a report too', async () => {
    const { said, unplaced } = await taken(
      '## Our recommendation\n\nWe have known him since 2021.\n\nThreshold is met\n',
    );
    expect(said).toEqual([
      ['view', 'Our recommendation', 'We have known him since 2021.'],
      ['view', 'Our recommendation', 'Threshold is met'],
    ]);
    expect(unplaced).toEqual([]);
  });

  test('in bold is a statement where it names no section', async () => {
    const line = 'Mum said that she will not let him see his father';
    const { said, unplaced } = await taken(`## Worries\n\n**${line}**\n\n## Our recommendation\n\nA plan.\n`);
    expect(said[0]).toEqual(['worries', 'Worries', line]);
    expect(unplaced).toEqual([]);
  });

  test('is a heading where something follows it, or where no heading of a section stands above it', async () => {
    const headed = await taken('## Worries\n\nNeglect\n\nHe came hungry on 4 May 2026.\n');
    expect(headed.said).toEqual([['worries', 'Neglect', 'He came hungry on 4 May 2026.']]);
    const empty = await taken('Worries\n\nStrengths\n\nHe reads well.\n');
    expect(empty.said).toEqual([['strengths', 'Strengths', 'He reads well.']]);
    expect(empty.unplaced).toEqual(['Worries']);
    const form = await taken('## Views\n\n**Strengths**\n\n**Worries**\n\nHungry on 4 May 2026.\n');
    expect(form.unplaced).toContain('Strengths');
  });
});

test('what is typed into a section of a draft belongs to it, whatever it reads like', () => {
  const conference = conferenceRecord.make({
    id: 'conference:lines' as never,
    name: 'Lines',
    demonstration: true,
    kind: 'initial',
    on: '2026-06-23',
    localAuthority: 'Example County',
    chair: { name: 'C. Chair', role: 'Chair' },
    children: [{ id: 'child:c1' as never, name: 'Alder Example', dob: '2017-02-14' }],
  });
  const draft = draftRecord.make({
    id: 'draft:lines' as never,
    conference: conference.id,
    agency: 'school',
    sections: [
      { key: 'worries', heading: 'Worries', text: 'Early help\n\nNobody came.\n\nThreshold is met' },
    ],
  });
  const { contribution } = writeUp(draft, conference, '2026-06-10');
  expect(contribution.statements.map(({ section, passage }) => [section, passage.text])).toEqual([
    ['worries', 'Early help'],
    ['worries', 'Nobody came.'],
    ['worries', 'Threshold is met'],
  ]);
  expect(contribution.unplaced).toEqual([]);
});
