import { counted } from '../../language/listed.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, meetsChild, jumpTo } from '../structure.ts';

/** A report that speaks far more of a parent than of the child. */
export const parentsBeforeChild = defineStructureCheck({
  id: 'parents-before-child',
  weight: 'consider',
  messages: {
    parent:
      'Is each part about what this is like for the child? The report speaks of the parents {parents} times and of the child {child}.',
  },
  cites:
    'Reports became the parent’s story, or spoke for the parent (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F6).',
  run: (looked) => {
    if (!meetsChild(looked)) return [];
    const said = saidIn(looked.contribution);
    const names = (looked.around.conference?.children ?? []).map(({ name }) =>
      (name.split(' ')[0] ?? name).toLowerCase().replace(/[^a-z]/g, ''),
    );
    const adults = (looked.around.conference?.family ?? []).flatMap(
      ({ name }) =>
        name
          .split(' ')[0]
          ?.toLowerCase()
          .replace(/[^a-z]/g, '') ?? [],
    );
    const parents = said.count(
      new RegExp(
        `^(?:mother|mothers|mum|mums|mam|father|fathers|dad|dads|parent|parents|parental${adults.map((name) => `|${name}`).join('')})$`,
      ),
    );
    const child = said.count(
      new RegExp(
        `^(?:child|children|boy|boys|girl|girls|baby|pupil|infant|son|daughter|siblings?${names.map((name) => `|${name}`).join('')})$`,
      ),
    );
    return parents < 12 || parents < child * 3
      ? []
      : [
          {
            message: 'parent',
            pointer: '/statements',
            evidence: [],
            gaps: { parents: String(parents), child: child === 0 ? 'never' : counted(child, 'time') },
            suggestions: [jumpTo('Go to what it means', 'analysis')],
          },
        ];
  },
});
