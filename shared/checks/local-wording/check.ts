import { stretchesOf } from '../../base/stretches.ts';
import { cite } from '../../domain/passage.ts';
import { type WordingMark, wordingMarks } from '../../template/wording-rules.ts';
import type { Spotted } from '../define.ts';
import { defineCheck } from '../define.ts';
import { type Place, placesOf } from '../wording.ts';

/** Words that a wording rule of the partnership asks about; speech in quotation marks is left as it was said. */
export const localWording = defineCheck({
  id: 'local-wording',
  weight: 'consider',
  tier: 'wording',
  messages: { local: 'Can this be put as {partnership} asks? {says}' },
  cites:
    'A partnership can add rules of wording to its profile, beside the checks that everybody has; whoever relies on them confirms them with the partnership (section 7 of the field notes).',
  run: ({ contribution, text, around }) => {
    const partnership = around.rules?.partnership;
    if (!partnership || partnership.wordingRules.length === 0) return [];
    const places = placesOf(contribution);
    const words = joined(places);
    const speech = stretchesOf([...words.matchAll(spoken)].map(stretchOf));
    const marks = wordingMarks(words, partnership.wordingRules).filter(
      ({ start, end }) => !speech.meet(start, end),
    );
    const source = `${partnership.name}, version ${partnership.version} of its profile`;
    return [...Map.groupBy(marks, ({ start, end }) => `${start} ${end}`).values()].flatMap(
      (same): Spotted[] => {
        const at = placeAt(places, same[0]?.start ?? 0);
        const [first] = same;
        if (!at || !first || first.end > at.from + at.place.passage.text.length) return [];
        const { place, from } = at;
        return [
          {
            message: 'local',
            pointer: place.pointer,
            evidence: [
              cite({ [place.passage.file]: text }, place.passage, first.start - from, first.end - from),
            ],
            gaps: {
              partnership: partnership.name,
              says: same.map(({ message }) => message).join(' '),
            },
            reason: `${source}, ${same.map(({ rule }) => rule).join(' and ')}`,
            suggestions: same.flatMap(suggestionFor),
          },
        ];
      },
    );
  },
});

const spoken = /“[^”\n]*”|"[^"\n]*"/g;
const stretchOf = ({ 0: words, index }: RegExpExecArray) => ({ start: index, end: index + words.length });

/** What parts passages when rules are asked of all of them together: a paragraph ends there. */
const between = '\n\n';
const joined = (places: readonly Place[]): string => places.map(({ passage }) => passage.text).join(between);

/** The place in which an offset of the joined text lies, and where that place begins in it. */
function placeAt(places: readonly Place[], offset: number): { place: Place; from: number } | null {
  let from = 0;
  for (const place of places) {
    const end = from + place.passage.text.length;
    if (offset < end) return offset >= from ? { place, from } : null;
    from = end + between.length;
  }
  return null;
}

const suggestionFor = ({ better }: WordingMark): NonNullable<Spotted['suggestions']> =>
  better
    ? [{ kind: 'insert-question', label: `Better: “${better}”`, text: `Would “${better}” say it?` }]
    : [];
