import { expect, test } from 'vitest';
import { makeId } from '../base/ids.ts';
import type { TemplateSection } from './agency-template.ts';
import { draftSections } from './draft-sections.ts';

const section = (key: TemplateSection['key'], more: Partial<TemplateSection> = {}): TemplateSection => ({
  key,
  heading: key,
  guidance: 'What belongs here.',
  need: 'required',
  perChild: false,
  prompts: [],
  ...more,
});

const children = [
  { id: makeId('child', 'one'), name: 'Ada' },
  { id: makeId('child', 'two'), name: 'Ben' },
];
const review = {
  words: 'the conference is a review',
  when: { on: 'conference' as const, kinds: ['review' as const] },
};
const template = {
  sections: [
    section('involvement'),
    section('progress', { need: 'conditional', when: review }),
    section('childs-voice', { perChild: true }),
    section('declarations'),
    section('signature'),
  ],
};

test('a section for each child, none that a form writes, and none that this conference does not need', () => {
  const begun = (kind: string) =>
    draftSections(template, { kind, on: '2026-06-23', children }).map(
      ({ key, child }) => `${key} ${child ?? ''}`,
    );
  expect(begun('Initial child protection conference')).toEqual([
    'involvement ',
    'childs-voice child:one',
    'childs-voice child:two',
  ]);
  expect(begun('Review child protection conference')).toContain('progress ');
  // Where the kind is not known, the section is there rather than missing.
  expect(begun('Conference')).toContain('progress ');
});
