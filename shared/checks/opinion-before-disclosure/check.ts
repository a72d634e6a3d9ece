import { span } from '../../domain/when.ts';
import { findDates } from '../../language/dates.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, citeSentence, citePassage, insertQuestion } from '../structure.ts';

/** A medical opinion on an injury that is older than what the child said later, or that does not say what the doctor knew. */
export const opinionBeforeDisclosure = defineStructureCheck({
  id: 'opinion-before-disclosure',
  weight: 'should',
  messages: {
    older:
      'Has the doctor heard what was said later, and does the opinion still stand? The opinion is of {opinion}; on {later} more became known.',
    basis:
      'What did the doctor know when giving this opinion: history, other injuries, what the child said? The report gives the opinion alone.',
  },
  cites:
    'Medical opinions were given without what police and social care knew, and were not looked at again (SCIE and NSPCC, medical cause of injury; failure mode F18; chair’s checklist 18).',
  run: (looked) => {
    const { contribution } = looked;
    const said = saidIn(contribution);
    const opinions = said
      .find(
        /^(?:consistent|accidental|inflicted|opinion|explained|compatible|keeping|unexplained|inconsistent|medical|paediatric\w*)$/,
        opinion,
      )
      .filter(({ place }) => place.section !== 'view' && place.section !== 'analysis');
    const events = contribution.events.flatMap(({ when, what }) => {
      const days = span(when);
      return days ? [{ day: days.from, what }] : [];
    });
    return opinions.slice(0, 1).flatMap((one): Spotted[] => {
      const at = events.find(({ what }) => what.text.includes(one.text) || one.text.includes(what.text));
      const day = at?.day ?? dayIn(one.text, span(contribution.writtenOn)?.to);
      const later = day ? events.find((event) => event.day > day && isTold(event.what.text)) : undefined;
      const spotted = {
        pointer: one.place.pointer,
        suggestions: [
          insertQuestion(
            'Ask what the doctor knew',
            'What did the doctor know on that day, and have they been told what came later?',
          ),
        ],
      };
      if (day && later)
        return [
          {
            ...spotted,
            message: 'older',
            evidence: [citeSentence(looked, one), citePassage(looked, later.what)],
            gaps: { opinion: dayInWords(day), later: dayInWords(later.day) },
          },
        ];
      const near = `${one.text} ${said.next(one)?.text ?? ''}`;
      return known.test(near)
        ? []
        : [{ ...spotted, message: 'basis', evidence: [citeSentence(looked, one)], weight: 'consider' }];
    });
  },
});

const opinion =
  /\b(?:(?:injur\w+|bruis\w+|burn|fractur\w+|marks?|findings?|explanation|history|mechanism|it|this)\b[^.]{0,50}\b(?:consistent with|compatible with|in keeping with|inconsistent with|not explained by)|(?:non-?accidental|accidental|inflicted) (?:injury|in (?:nature|origin)|cause)|(?:doctor|paediatrician|consultant|dr \w+)\b[^.]{0,40}\b(?:opinion|felt|thought|considered|concluded)[^.]{0,40}\b(?:accident\w*|inflicted|consistent|explained))\b/i;
const known =
  /\b(?:(?:doctor|paediatrician|consultant|dr|she|he|they|we|i)\b[^.]{0,40}\b(?:knew|was told|were told|had (?:seen|heard|the)|did not know|was (?:not )?aware|without|given)|strategy|skeletal survey|history (?:given|taken)|explanation (?:given|was)|child (?:said|told)|photographs?)\b/i;

const isTold = (text: string): boolean =>
  /\b(?:said|told|disclos\w+|says|wrote|drew)\b/i.test(text) &&
  /\b(?:hit|hurt|kick\w*|punch\w*|slap\w*|push\w*|threw|burn\w*|did it|grabbed|shook|bit)\b/i.test(text);

const dayIn = (text: string, reference: string | undefined): string | undefined => {
  const when = findDates(text, reference)[0]?.when;
  return when ? span(when)?.from : undefined;
};
