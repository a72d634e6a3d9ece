import { DeclarationTopic, topicNames } from '../domain/declaration-topic.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { topicWords } from '../language/topic-words.ts';
import type { Reporters } from './reporters.ts';
import type { Seen } from './seen.ts';

/** A topic of which a report states in so many words that it was looked for and nothing is known. */
export type Stated = { column: number; topic: string; evidence: Evidence };

const isHeadedSo = ({ heading, passage }: Statement): boolean =>
  /\bnothing (?:is )?known\b|\bnil return\b|\bnothing recorded\b/i.test(`${heading} ${passage.text}`) ||
  /\b(?:none|nil|no (?:record|information|trace|concerns?|entr\w+|known))\b/i.test(passage.text);

/** The topics that reports declare to have looked for in vain, each by the line that says so. */
export function statedUnknown(seen: Seen, { placeOf }: Reporters): Stated[] {
  return seen.contributions.flatMap(({ id, statements }) =>
    statements
      .filter((one) => one.section === 'declarations' && isHeadedSo(one))
      .flatMap(({ passage }) => {
        const named = DeclarationTopic.options.filter((topic) => passage.text.startsWith(topicNames[topic]));
        const words = passage.text.toLowerCase().split(/[^a-z-]+/);
        const topics =
          named.length > 0
            ? named
            : DeclarationTopic.options.filter((topic) =>
                words.some((word) => topicWords[topic].word.test(word)),
              );
        return topics.map((topic) => ({
          column: placeOf.get(id) ?? 0,
          topic,
          evidence: cite(seen.texts, passage),
        }));
      }),
  );
}
