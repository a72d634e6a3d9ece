import type { Child } from '../../domain/child.ts';
import { span } from '../../domain/when.ts';
import { findDates } from '../../language/dates.ts';
import { topicWords, showsTopic } from '../../language/topic-words.ts';
import { monthsOld } from '../ages.ts';
import type { Looked } from '../define.ts';
import { saidIn, type Place } from '../said.ts';
import { defineStructureCheck, eventAt, insertQuestion, openForm, standingOn } from '../structure.ts';
import { tellsOutside, tellingWord, isPassedOn } from '../telling.ts';

/** An injury to a baby who cannot move about, without a referral. */
export const babyInjury = defineStructureCheck({
  id: 'baby-injury',
  weight: 'must',
  messages: {
    injury:
      'Was this referred to social care and seen by a paediatrician, on which day? It is an injury to a baby who cannot move about, and the report tells of neither.',
  },
  cites:
    'Bruises in babies who are not mobile were explained away and not referred (SCIE and NSPCC, bruising in non-mobile babies; failure mode F16).',
  run: (looked) => {
    const { contribution, around } = looked;
    const babies = (around.conference?.children ?? []).filter(({ dob }) => dob !== undefined);
    const said = saidIn(contribution);
    const injuries = said
      .find(topicWords.injury.word)
      .filter(
        ({ text, place }) =>
          showsTopic('injury', text) && !birth.test(text) && isOfBaby(looked, place, text, babies),
      );
    if (injuries.length === 0) return [];
    const passed = said
      .find(tellingWord)
      .some(
        ({ text, place }) =>
          isPassedOn(text) ||
          (place.section === 'chronology' && /\breferr|strategy|section 47|s\.?47\b/i.test(text)),
      );
    const isTold =
      passed ||
      contribution.events.some(({ told }) => tellsOutside(told, contribution.agency)) ||
      contribution.disclosures.length > 0 ||
      contribution.agency === 'social-care' ||
      said.holds(/^(?:paediatric\w*|skeletal|strategy|47|s47|medical)$/);
    return isTold
      ? []
      : [
          {
            message: 'injury',
            ...standingOn(looked, injuries, 3),
            domain: 'injury',
            suggestions: [
              openForm('Record whom you told', 'decision'),
              insertQuestion(
                'Ask for the referral',
                'Referred to whom, on which day, seen by which doctor, with what result?',
              ),
            ],
          },
        ];
  },
});

/** Marks of the birth and of treatment are no injuries. */
const birth =
  /\b(?:birth ?marks?|forceps|ventouse|cephalhaematoma|mongolian|blue spot|heel prick|immunis\w+|injection site|caesarean|nappy rash|cradle cap|(?:mother|mum|father|dad)\b[^.]{0,20}\b(?:has|had|with|sustained|suffered))\b/i;
const immobile =
  /\b(?:non-?mobile|not (?:yet )?(?:mobile|rolling|crawling)|(?:[1-9]|1\d|2[0-6])[ -]weeks?[ -]old|(?:[1-5]|one|two|three|four|five)[ -]months?[ -]old)\b/i;

/** Whether a sentence is about a baby under six months on the day it tells of, or says so itself. */
function isOfBaby(looked: Looked, place: Place, text: string, all: readonly Child[]): boolean {
  const { around } = looked;
  const { children } = place;
  if (immobile.test(text)) return true;
  const when = eventAt(looked, place)?.when ?? findDates(text, around.conference?.on)[0]?.when;
  const day = (when ? span(when)?.from : undefined) ?? around.conference?.on;
  if (day === undefined) return false;
  const about = all.filter(
    ({ id, name }) =>
      (children.length < all.length ? children.includes(id) : text.includes(name.split(' ')[0] ?? name)) ||
      all.length === 1,
  );
  return about.some(({ dob }) => {
    const months = monthsOld(dob, day);
    return months !== null && months < 6;
  });
}
