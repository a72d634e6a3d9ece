import { cite } from '../../domain/passage.ts';
import { readFields } from '../../template/values-of.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, openForm } from '../structure.ts';
import { templateOf, typedFields } from '../template-fields.ts';

/** What was typed into a field that cannot be read as its kind, lies outside its range, or does not agree with other fields. */
export const figuresDisagree = defineStructureCheck({
  id: 'figures-disagree',
  weight: 'should',
  messages: { fault: 'Which figure is right? {fault}' },
  cites:
    'Figures that contradict each other are quoted all the same; each has its unit and its range, and what follows from others is checked against them (section 1 of the field notes: typed fields).',
  run: (looked) => {
    const template = templateOf(looked);
    const { conference, today } = looked.around;
    if (!template || !conference) return [];
    const { contribution, text } = looked;
    const reads = readFields(template, typedFields(template, contribution), {
      children: conference.children.map(({ id }) => id),
      ...(today && { writtenOn: today }),
    });
    return reads.flatMap(({ child, faults }) =>
      faults.map(({ key, keys, sentence }): Spotted => {
        const own = contribution.fields.filter(
          (one) => keys.includes(one.key) && (child === null || one.children.some((id) => id === child)),
        );
        const at = contribution.fields.findIndex((one) => own.includes(one) && one.key === key);
        return {
          message: 'fault',
          pointer: at < 0 ? '/fields' : `/fields/${at}`,
          evidence: own.map(({ passage }) => cite({ [passage.file]: text }, passage)),
          gaps: { fault: sentence },
          ...(child === null ? {} : { child }),
          suggestions: [openForm('Look at the figure', `field:${key}`)],
        };
      }),
    );
  },
});
