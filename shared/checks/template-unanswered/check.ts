import { listed } from '../../language/listed.ts';
import type { SectionKey } from '../../domain/section.ts';
import type { Unanswered } from '../../template/unanswered.ts';
import { unanswered } from '../../template/unanswered.ts';
import type { Looked, Spotted } from '../define.ts';
import { defineStructureCheck, jumpTo, openForm } from '../structure.ts';
import { answeredIn, templateOf } from '../template-fields.ts';

/** A section or field that the agency's template needs and that holds nothing. */
export const templateUnanswered = defineStructureCheck({
  id: 'template-unanswered',
  weight: 'should',
  messages: {
    section:
      'What is known about {section}, or was it looked for and nothing found? The section holds nothing yet.',
    fields:
      'What do your records say? In {section} nothing stands for {fields}. Where something is not known, “not known” and why is an answer.',
  },
  cites:
    'Agencies consider every heading before they decide that they have nothing to add (Surrey report format; section 3 of the field notes); which are needed is stated in the agency’s template.',
  run: (looked) => {
    const template = templateOf(looked);
    const { conference } = looked.around;
    if (!template || !conference) return [];
    const { children } = conference;
    const open = unanswered(
      template,
      answeredIn(template, looked.contribution, children.length),
      conference,
    ).filter(({ what, key }) => what === 'field' || !askedByOthers.has(key));
    const sectionOf = (one: Unanswered): string =>
      one.what === 'section'
        ? one.key
        : (template.fields.find(({ key }) => key === one.key)?.section ?? 'agency-figures');
    const heading = (key: string) => template.sections.find((one) => one.key === key)?.heading ?? key;
    const groups = Map.groupBy(open, (one) => `${sectionOf(one)}\n${one.child ?? ''}\n${one.what}`);
    return [...groups.values()].flatMap((group): Spotted[] => {
      const [first] = group;
      if (!first) return [];
      const section = sectionOf(first);
      const labels = group.map(
        ({ key }) => `“${template.fields.find((one) => one.key === key)?.label ?? key}”`,
      );
      return [
        {
          message: first.what === 'section' ? 'section' : 'fields',
          pointer: first.what === 'section' ? '/statements' : '/fields',
          evidence: [],
          gaps: {
            section: `“${heading(section)}”${whose(looked, first.child)}`,
            fields: listed(labels),
          },
          ...(first.child === null ? {} : { child: first.child }),
          suggestions:
            first.what === 'section'
              ? [jumpTo(`Go to “${heading(section)}”`, section as SectionKey)]
              : group
                  .slice(0, most)
                  .map(({ key }, at) => openForm(`Fill in ${labels[at] ?? ''}`, `field:${key}`)),
        },
      ];
    });
  },
});

/** How many fields of one section are offered to be opened; the others stand below the first in the same form. */
const most = 3;

/** Sections about whose silence another check asks already, with more to say. */
const askedByOthers: ReadonlySet<string> = new Set([
  'childs-voice',
  'strengths',
  'analysis',
  'view',
  'chronology',
  'progress',
  'family-response',
  'sharing',
  'declarations',
]);

function whose({ around }: Looked, child: string | null): string {
  const children = around.conference?.children ?? [];
  const name = children.find(({ id }) => id === child)?.name;
  return name && children.length > 1 ? ` for ${name}` : '';
}
