import { plain } from '../plain-question.ts';
import type { Question } from '../question.ts';

/** Whether a child was seen: "all seen" of a visit, and who was out, asleep or would not come down. */
export const seen: Question = plain({
  id: 'seen',
  part: 'who was seen',
  ask: 'Was this child seen? One account has all of them seen, another has this one away.',
  weight: 'should',
  about: 'child',
  yes: /\b(?:(?:all|both|each|every|three|four|five)(?: (?:of the )?(?:children|siblings|kids|child|boys|girls|three|four|five))?(?: (?:were|was|have been|has been|are|being))?(?: (?:all|both))? (?:seen|spoken to|met with|visited|present and well)|(?:child(?:ren)?|kids|siblings) (?:all |both )?(?:were |have been )?(?:seen|spoken to)(?: alone)?|saw (?:all|both|each) (?:of )?(?:the )?(?:children|three|four|boys|girls))\b/i,
  no: /\b(?:(?:not|never|n['’]t)(?: yet)?(?: been)? (?:seen|spoken to|met|available|at home|present|in)\b|unseen\b|(?:has|have) not (?:yet )?(?:seen|met)|unable to (?:see|speak)|(?:at|playing|gone to|out with|out at) (?:\w+ )?(?:football|school|nursery|college|work|club|training|friends?|a friend['’]?s|nan\w*|dad['’]?s|the park)\b[^.;]{0,30}\b(?:when|at the time|so|on (?:the|each))|(?:was|were) (?:out|away|asleep|in bed|upstairs)\b[^.;]{0,30}\b(?:when|at the time|so|each time|on (?:the|each|both))|(?:declined|refused|would not|wouldn['’]t) (?:to )?(?:come down|speak|engage|see (?:me|us)|be seen))/i,
});
