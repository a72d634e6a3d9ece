import { expect, test } from 'vitest';
import { lookedAt } from '../../test/house/contribution-examples.ts';
import { localWording } from '../checks/local-wording/check.ts';
import { Checking } from './checking.ts';

test('the profile and its rule are named as the source, with the better words to choose', () => {
  const { contribution, text, around } = lookedAt({
    says: 'We will come to the case conference by train.',
    rules: 'saltmarsh',
  });
  const found = new Checking().run(contribution, text, around).find(({ kind }) => kind === 'local-wording');
  expect(found?.message).toBe(
    'Can this be put as Saltmarsh and Fell Safeguarding Partnership (invented) asks? Families here read “family safety meeting”; you wrote “case conference”.',
  );
  expect(found?.why).toMatch(/version 1 of its profile, meeting-words\.$/);
  expect(found?.suggestions.map(({ label }) => label)).toEqual(['Better: “family safety meeting”']);
});

test('what a check that everybody has asks about is not asked twice', () => {
  const { contribution, text, around } = lookedAt({
    says: 'It is felt that the home is cold in winter.',
    rules: 'england',
  });
  const kinds = (which?: 'local') =>
    (which
      ? localWording.run({ contribution, text, around }).map(({ message }) => message)
      : new Checking().run(contribution, text, around).map(({ kind }) => kind)
    ).filter((kind) => ['it-is-felt', 'local-wording', 'local'].includes(kind));
  expect(kinds('local')).toEqual(['local']);
  expect(kinds()).toEqual(['it-is-felt']);
});
