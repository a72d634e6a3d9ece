import { type Question, each } from '../question.ts';

/** Whether a child can say how they are. */
export const canSpeak: Question = {
  id: 'can-speak',
  weight: 'should',
  part: "the child's speech",
  ask: 'Can the child say how things are? One account says not, another gives their words.',
  speaksOf: /verbal|\bspeak|\bspeech|\btalk|\bwords?\b|\btoo (?:young|small)|["“]/i,
  read({ text, children, areChildrenNamed }) {
    if (
      /\b(?:pre-?verbal|non-?verbal|not (?:yet )?(?:verbal|speak\w*|talk\w*)|has no (?:words|speech)|no speech|too (?:young|little|small) to (?:speak|say|express|give|share|ask|be asked))\b/i.test(
        text,
      ) &&
      !/\bdid not (?:speak|talk)/i.test(text)
    )
      return children.size <= 1 || areChildrenNamed ? each(children, { side: 'no' }) : [];
    return areChildrenNamed &&
      children.size === 1 &&
      /\b(?:told|said|says|asked|shouted|whispered|disclosed)\b[^"“]{0,40}["“][^"”]{8,}/i.test(text)
      ? each(children, { side: 'yes' })
      : [];
  },
};
