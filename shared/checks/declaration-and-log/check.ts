import type { LogEntry } from '../../domain/agency-log.ts';
import type { Contribution } from '../../domain/contribution.ts';
import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import { span } from '../../domain/when.ts';
import { counted } from '../../language/listed.ts';
import { sentences } from '../../language/sentences.ts';
import { showsTopic } from '../../language/topic-words.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, citeLog, insertQuestion, openForm } from '../structure.ts';

/** A declaration that nothing is known, against which entries of the agency’s own log stand. */
export const declarationAndLog = defineStructureCheck({
  id: 'declaration-and-log',
  weight: 'must',
  messages: {
    log: 'Does the declaration stand? It says that nothing is known about: {topic}; your own log has {count} between those days that may be about it.',
  },
  cites:
    'Logs held what reports did not (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure modes F1 and F4): a declaration is held against the agency’s own records.',
  run: (looked) => {
    const { contribution, around } = looked;
    const entries = (around.logs ?? []).flatMap((log) =>
      log.agency === null || log.agency === contribution.agency ? log.entries : [],
    );
    return contribution.declarations.flatMap((declaration, at): Spotted[] => {
      const topic = DeclarationTopic.safeParse(declaration.topic);
      if (!topic.success) return [];
      const against = entries.filter((entry) => isWithin(entry, declaration) && isAbout(topic.data, entry));
      if (against.length === 0) return [];
      return [
        {
          message: 'log',
          pointer: `/declarations/${at}`,
          evidence: against.slice(0, 6).flatMap(({ text }) => citeLog(looked, text)),
          domain: topic.data,
          gaps: {
            topic: topicNames[topic.data].toLowerCase(),
            count: counted(against.length, 'entry', 'entries'),
          },
          suggestions: [
            openForm('Look at the declaration again', `declaration:${topic.data}`),
            insertQuestion(
              'Write about the entries',
              'What does the log hold, on which days, and who was told?',
            ),
          ],
        },
      ];
    });
  },
});

function isWithin({ when }: LogEntry, { from, to }: Contribution['declarations'][number]): boolean {
  const days = span(when);
  return days === null || ((!from || days.to >= from) && (!to || days.from <= to));
}

const isAbout = (topic: DeclarationTopic, { text, category }: LogEntry): boolean =>
  sentences(text.text).some((sentence) => showsTopic(topic, sentence.text)) ||
  named[topic]?.test(category) === true;

/** Categories of logs that are the topic by name. */
const named: Partial<Record<DeclarationTopic, RegExp>> = {
  'sexual-behaviour': /\b(?:sexuali[sz]ed|sexual (?:behaviou?r|harm|abuse)|HSB)\b/i,
  injury: /\b(?:injur(?:y|ies)|bruis\w*|body map)\b/i,
  disclosure: /\bdisclosure\b/i,
  'domestic-abuse': /\b(?:domestic (?:abuse|violence)|encompass)\b/i,
  missing: /\bmissing (?:from home|episode|child)\b/i,
  exploitation: /\b(?:CSE|CCE|exploitation)\b/i,
};
