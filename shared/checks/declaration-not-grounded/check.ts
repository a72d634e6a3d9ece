import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, openForm } from '../structure.ts';

/** A declaration that does not name what was looked at, or for which days. */
export const declarationNotGrounded = defineStructureCheck({
  id: 'declaration-not-grounded',
  weight: 'should',
  messages: {
    where: 'What was looked at for: {topic}? The declaration names no log, file or person.',
    days: 'For which days was it looked at for: {topic}? The declaration gives no first and last day that fit.',
  },
  cites:
    '“Nothing known” says something only with what was looked at and from when to when (section 3 of the field notes, heading 18; chair’s checklist 15).',
  run: ({ contribution, around }) =>
    contribution.declarations.flatMap(({ topic, lookedAt, from, to }, at): Spotted[] => {
      const known = DeclarationTopic.safeParse(topic);
      if (!known.success) return [];
      const message = isNamed(lookedAt) ? (isStretch(from, to, around.today) ? null : 'days') : 'where';
      if (message === null) return [];
      return [
        {
          message,
          pointer: `/declarations/${at}`,
          evidence: [],
          domain: known.data,
          gaps: { topic: topicNames[known.data].toLowerCase() },
          suggestions: [openForm('Complete the declaration', `declaration:${known.data}`)],
        },
      ];
    }),
});

/** Whether the words name something that can be looked at: “all” or “yes” do not. */
const isNamed = (words: string): boolean =>
  words.trim().length >= 3 &&
  !/^(?:yes|all|none|n\/?a|everything|nothing|our (?:own )?(?:records?|files?|systems?)|records?|files?|systems?|known|checked|memory|tbc|various)\.?$/i.test(
    words.trim(),
  );

const isStretch = (from: string | undefined, to: string | undefined, today: string | undefined): boolean =>
  from !== undefined && to !== undefined && from <= to && (today === undefined || from <= today);
