import { expect, it } from 'vitest';
import { contentWords } from './content-words.ts';

it.each([
  ['Dad broke the window', 'Criminal damage to a pane of glass', ['=damage', '=window']],
  ['Took twenty tablets', 'An overdose', ['=overdose']],
  ['Did not come home', 'Reported missing', ['=missing']],
  ['Shut in his room', 'A bolt on the door', ['=lock']],
  ['Pulled a kettle over', 'Scalded', ['=burn']],
  ['TAF', 'Team around the family', ['=taf']],
  ['Struck by him', 'An assault', ['=assault']],
  ['Low reading in class', 'A hypo', ['=hypo']],
  ['wt static', 'Weighed again', ['=weight']],
  ['VPN sent', 'A police notification', ['=encompass']],
  ['She left him on his own', 'Unsupervised', ['=alone']],
  ['On the sofa', 'On the settee', ['=sofa']],
])('hears one thing in %j and %j', (one, other, ideas) => {
  const [a, b] = [contentWords(one), contentWords(other)];
  expect([...a].filter((word) => b.has(word)).sort()).toEqual(ideas);
});

it('leaves out common words and the names of the family', () => {
  expect([
    ...contentWords('The incident was recorded by Mum in the diary: Ivo fell', new Set(['ivo'])),
  ]).toEqual(['=fall']);
});
