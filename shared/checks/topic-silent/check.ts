import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import { topicWords } from '../../language/topic-words.ts';
import type { Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, gentler, openForm, recordNotKnown } from '../structure.ts';

/** Topics that reviews show are left out, neither written about nor declared as asked and not known. */
export const topicSilent = defineStructureCheck({
  id: 'topic-silent',
  weight: 'should',
  messages: {
    topic:
      'Is anything known about: {topic}? The report does not speak of it, and does not say that it was looked for.',
    several:
      'Was anything known about these, and was it looked for: {topic}? The report speaks of none of them.',
  },
  cites:
    'Reviews name the topics that reports leave out; each is written about or declared as “asked, and nothing known” (chair’s checklist 15; failure modes F1, F8, F16, F27).',
  run: (looked) => {
    const { contribution } = looked;
    const declared = new Set(contribution.declarations.map(({ topic }) => topic));
    const said = saidIn(contribution);
    const lines = contribution.statements
      .filter(({ section }) => section === 'declarations')
      .map(({ heading, passage }) => `${heading} ${passage.text}`.toLowerCase());
    const silent = DeclarationTopic.options.filter((topic) => {
      if (topic === 'sexual-behaviour' || declared.has(topic) || trade[contribution.agency] === topic)
        return false;
      const { word, speaks } = topicWords[topic];
      if (said.holds(word, speaks)) return false;
      return !lines.some((line) => line.split(/[^a-z]+/).some((each) => word.test(each)));
    });
    const name = (topic: DeclarationTopic) => topicNames[topic].toLowerCase();
    if (isWrittenHere(looked) && silent.length <= most)
      return silent.map((topic): Spotted => ({
        message: 'topic',
        pointer: '/declarations',
        evidence: [],
        domain: topic,
        gaps: { topic: name(topic) },
        suggestions: [openForm('Declare what you looked at', `declaration:${topic}`)],
      }));
    return silent.length < 2
      ? []
      : [
          {
            message: 'several',
            pointer: '/declarations',
            evidence: [],
            weight: gentler(looked, 'should', 'consider'),
            gaps: { topic: silent.map(name).join('; ') },
            suggestions: isWrittenHere(looked)
              ? silent.map((topic) => openForm(`Declare: ${name(topic)}`, `declaration:${topic}`))
              : [recordNotKnown('Ask the author what was looked for')],
          },
        ];
  },
});
/** More topics than these are asked about in one. */
const most = 3;

/** What an agency is there for, its whole report speaks of. */
const trade: Readonly<Record<string, DeclarationTopic>> = {
  camhs: 'mental-health',
  'adult-mental-health': 'mental-health',
  'adult-substance-misuse': 'substances',
  'domestic-abuse': 'domestic-abuse',
};
