import { expect, test } from 'vitest';
import { smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const attention = 'What needs the conference’s attention';
const reports = {
  'school.md':
    '# School report\n\n**Child:** Alder Example\n\n## Home\n\nAlder sleeps in his own bed. There are no pets.\n',
  'housing.md': '# Housing\n\n## Condition of the property\n\nA large dog was in the yard.\n',
};

test('what lasts is asked about in the words of its finding, and is no event', async () => {
  const merged = await smallCase(reports);
  const asked = textIn(under(merged, 'professionals', 'The same event, told by several agencies'));
  expect(asked).toContain('Is there an animal in the home? One account says none, another tells of one.');
  expect(asked).not.toContain('Is this one event');
});

test('the first page counts what weighs, and what is only to be looked at where nothing does', async () => {
  const merged = await smallCase(reports);
  const found = merged.findings.find(({ kind }) => kind === 'conflict');
  if (!found) throw new Error('a contradiction is needed');
  const said = (...findings: (typeof found)[]) =>
    textIn(under({ ...merged, findings }, 'professionals', attention));
  const light = { ...found, id: 'light', weight: 'consider' as const };
  const lighter = { ...light, id: 'lighter' };
  expect(said(light, lighter)).toContain('2 matters are told differently');
  expect(said(light, lighter, found)).toContain('1 matter is told differently');
});
