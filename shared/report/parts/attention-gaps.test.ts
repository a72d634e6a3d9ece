import { expect, test } from 'vitest';
import { smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const heading = 'What needs the conference’s attention';

test('the first page names what one agency alone tells of, who is not heard and what nobody speaks of', async () => {
  const merged = await smallCase({
    'police.md':
      '# Police information\n\n## Individuals\n\nTom Grange was cautioned in 2018 for possession of a knife.\n',
    'school.md':
      '# School report\n\n**Child:** Alder Example\n\n## Child’s wishes and feelings\n\nAlder is a happy boy who loves football.\n',
  });
  const said = textIn(under(merged, 'chair', heading));
  expect(said).toContain(
    'Do all agencies know this? Nobody else tells of what one agency says about convictions, investigations and orders (PO).',
  );
  expect(said).toContain('What does Alder say? No words of a child’s own stand in what The school sent.');
  expect(said).toMatch(/What is known of .*injuries and marks.*\? No report says/);
  expect(textIn(under(merged, 'family', heading))).toBe('');
});

test('and none of them where there is nothing of the kind', async () => {
  const merged = await smallCase({});
  const said = textIn(under(merged, 'chair', heading));
  expect(said).not.toContain('Do all agencies know this?');
  expect(said).not.toContain('No words of a child’s own');
});
