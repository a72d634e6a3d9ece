import { percentagesIn } from '../figures/percentages.ts';
import { type Question, each } from '../question.ts';

const full =
  /\b(?:(?:attends?|attending|attendance|goes to|at) [^.]{0,40}\b(?:full[- ]?time|every day|daily|regularly|well|good|excellent|outstanding|very good|pleasing|no concerns?|fine)|(?:good|excellent|regular|very good|full|100%) attendance|attendance (?:is |has been |remains )?(?:good|excellent|regular|fine|not a concern)|never misses|rarely (?:absent|misses))\b/i;

const any = /(?:)/;

/** Below so many per cent a child is persistently absent (DfE, Working together to improve school attendance). */
const persistent = 90;

/** Whether a child attends school or nursery in full. */
export const fullAttendance: Question = {
  id: 'full-attendance',
  weight: 'should',
  part: 'attendance',
  ask: 'How much does the child attend? The words and the figures differ.',
  speaksOf:
    /\battend|\d ?(?:%|\/ ?\d)|\babsen|\bsessions?\b|\bhours?\b|\bmisses\b|\bfull[- ]?time\b|\b(?:mornings|afternoons|days)\b|\| \d/i,
  read(saying) {
    const { text, children, heading, columns = '' } = saying;
    if (
      /\b(?:appointments?|clinic|keywork|meeting|conference|group|review|club|programme|course|BBR|tests?)\b/i.test(
        text,
      )
    )
      return [];
    if (full.test(text)) return each(children, { side: 'yes' });
    const isOfLessons =
      /attend|mornings|afternoons/i.test(`${heading}. ${text}`) || /attend|session|possible/i.test(columns);
    const least = isOfLessons ? Math.min(...percentagesIn(text, any)) : Infinity;
    return least < persistent ? each(children, { side: 'no' }) : [];
  },
};
