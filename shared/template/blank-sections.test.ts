import { expect, test } from 'vitest';
import { Child } from '../domain/child.ts';
import { AgencyTemplate } from './agency-template.ts';
import { blankSections } from './blank-sections.ts';

const review = { words: 'it is a review', when: { on: 'conference', kinds: ['review'] } };
const template = AgencyTemplate.parse({
  id: 'school',
  agencies: ['school'],
  version: 1,
  title: 'Report',
  writtenBy: { writes: 'A teacher', signs: 'The lead' },
  sources: [{ title: 'A protocol', readOn: '2026-11-22', confirmed: true }],
  sections: [
    { key: 'involvement', heading: 'Our involvement', guidance: 'Since when.', need: 'required' },
    { key: 'progress', heading: 'Progress', guidance: 'What became.', need: 'conditional', when: review },
    { key: 'analysis', heading: 'What it means', guidance: 'Why.', need: 'required', perChild: true },
    {
      key: 'restricted',
      heading: 'Restricted information',
      guidance: 'Only what harms.',
      need: 'conditional',
      when: { words: 'somebody is at risk', when: { on: 'author' } },
    },
  ],
  fields: [],
  topics: ['injury'],
});
const children = ['child:a', 'child:b'].map((id) => Child.parse({ id, name: id, dob: '2016-02-01' }));
const begun = (kind: string) =>
  blankSections(template, { kind, on: '2026-06-23', children }).map(({ key, child }) => [key, child]);

test('a first conference is asked of each child, and not of progress', () => {
  expect(begun('Initial Child Protection Conference')).toEqual([
    ['involvement', undefined],
    ['analysis', 'child:a'],
    ['analysis', 'child:b'],
    ['restricted', undefined],
  ]);
});

test('a review is asked of progress, and so is a conference of which the kind is not said', () => {
  for (const kind of ['Review Child Protection Conference', 'Conference'])
    expect(begun(kind).map(([key]) => key)).toContain('progress');
});
