import { askAnew } from '../../base/recall.ts';
import { graveKindsIn, kindsIn } from '../../language/event-kinds.ts';
import { sentences } from '../../language/sentences.ts';
import type { Looked, Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, citePassage, insertQuestion, openForm } from '../structure.ts';
import { tellsOutside, tellingWord, isPassedOn } from '../telling.ts';

/** A worry about harm of which, as far as the report says, nobody outside was ever told and on which nothing was decided. */
export const concernNotTold = defineStructureCheck({
  id: 'concern-not-told',
  weight: 'must',
  messages: {
    kind: 'Who was told of {kind}, when, how, and what did they answer? The report states it as a worry and does not say that anybody was told, nor that it was decided not to tell.',
    all: 'Who was told of these worries, when, and what did they answer? The report does not say that anybody was.',
  },
  cites:
    'For each concern: who told social care, when, how, and with what reply; schools did not report what they believed others knew (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F2).',
  run: (looked) => {
    const { contribution, recall = askAnew } = looked;
    if (holdsTheCase.has(contribution.agency)) return [];
    const told = toldKinds(looked);
    const statements = new Map(contribution.statements.map((one, at) => [one.id, { one, at }]));
    const untold = contribution.concerns.flatMap((concern) => {
      const { one, at } = statements.get(concern.statement) ?? {};
      if (!one || at === undefined || tellsOutside(concern.told, contribution.agency)) return [];
      if (recall(passesOn, one.passage.text)) return [];
      const kind = recall(harmIn, one.passage.text).find(({ id }) => !told.has(id));
      return kind ? [{ kind, passage: one.passage, pointer: `/statements/${at}` }] : [];
    });
    const suggestions = [
      openForm('Record whom you told, or why not', 'decision'),
      insertQuestion(
        'Ask for the telling',
        'Told whom, on what day, how, under what reference, and with what reply?',
      ),
    ];
    if (isWrittenHere(looked))
      return [...Map.groupBy(untold, ({ kind }) => kind)].map(([kind, these]): Spotted => ({
        message: 'kind',
        pointer: these[0]?.pointer ?? '',
        evidence: these.map(({ passage }) => citePassage(looked, passage)),
        gaps: { kind: kind.name },
        domain: kind.id,
        suggestions,
      }));
    return untold.length === 0
      ? []
      : [
          {
            message: 'all',
            pointer: untold[0]?.pointer ?? '',
            evidence: untold.slice(0, 5).map(({ passage }) => citePassage(looked, passage)),
            weight: 'should',
            suggestions,
          },
        ];
  },
});

/** Social care is whom others tell. */
const holdsTheCase = new Set(['social-care']);

/** Whether one of the sentences of a text says that something was passed on. */
const passesOn = (text: string): boolean => sentences(text).some((sentence) => isPassedOn(sentence.text));

/** The kinds of harm in a text. */
const harmIn = (text: string) =>
  graveKindsIn(text).filter(({ id }) => id !== 'suspension' && !/no concern/i.test(text));

/** The kinds of harm that the report says, anywhere, were passed on, or decided about. */
function toldKinds({ contribution, recall = askAnew }: Looked): Set<string> {
  const texts = [
    ...saidIn(contribution)
      .find(tellingWord)
      .filter(({ text }) => isPassedOn(text))
      .map(({ text }) => text),
    ...contribution.events
      .filter(({ told }) => tellsOutside(told, contribution.agency))
      .map(({ what, outcome }) => `${what.text} ${outcome?.text ?? ''}`),
    ...contribution.disclosures.map(({ what, purpose = '' }) => `${what} ${purpose}`),
  ];
  return new Set(texts.flatMap((text) => recall(kindsIn, text).map(({ id }) => id)));
}
