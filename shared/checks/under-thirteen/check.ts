import type { Child } from '../../domain/child.ts';
import { ageOn } from '../../language/when-in-words.ts';
import { saidIn, type Sentence } from '../said.ts';
import { defineStructureCheck, citeSentence, insertQuestion, openForm } from '../structure.ts';
import { isPassedOn } from '../telling.ts';

/** Sexual activity of a child under thirteen, or with somebody much older, of which nobody was told. */
export const underThirteen = defineStructureCheck({
  id: 'under-thirteen',
  weight: 'must',
  messages: {
    young:
      'Were the police and social care told, on which day? The report tells of sexual activity of a child under thirteen, who cannot consent to it.',
    older:
      'Were the police and social care told, on which day? The report tells of sexual activity between a child and somebody much older.',
  },
  cites:
    'Sexual activity of children was taken for their own choice and not referred; under thirteen it is a crime in every case (Sexual Offences Act 2003 ss.5 to 8; SCIE and NSPCC, young people disclosing sexual activity; failure mode F17).',
  run: (looked) => {
    const { contribution, around } = looked;
    if (contribution.agency === 'social-care' || contribution.agency === 'police') return [];
    const said = saidIn(contribution);
    const acts = said
      .find(
        /^(?:sex|sexual\w*|intercourse|sleeping|slept|pregnan\w*|contracepti\w*|boyfriend|condom\w*|pill)$/,
        activity,
      )
      .filter(({ text }) => !none.test(text));
    const on = around.conference?.on ?? '';
    const found = acts.flatMap((one): { one: Sentence; message: string }[] => {
      if (adult.test(one.text)) return [];
      const message = olderPartner.test(one.text)
        ? 'older'
        : statedYoung.test(one.text) || isYoung(one, around.conference?.children ?? [], on)
          ? 'young'
          : null;
      return message ? [{ one, message }] : [];
    });
    const isTold = ({ one }: { one: Sentence }) =>
      isPassedOn(`${one.text} ${said.next(one)?.text ?? ''}`) ||
      /\b(?:referr\w+|strategy|police|mash)\b/i.test(`${one.place.passage.text}`);
    const open = found.filter((one) => !isTold(one));
    if (open.length === 0 || contribution.disclosures.some(({ what }) => /sex/i.test(what))) return [];
    return [
      {
        message: open[0]?.message ?? 'young',
        pointer: open[0]?.one.place.pointer ?? '',
        evidence: open.slice(0, 3).map(({ one }) => citeSentence(looked, one)),
        domain: 'sexual-behaviour',
        suggestions: [
          openForm('Record whom you told', 'decision'),
          insertQuestion(
            'Ask for the referral',
            'Told to whom, on which day, and how old is the other person?',
          ),
        ],
      },
    ];
  },
});

const activity =
  /\b(?:sexually active|sexual (?:intercourse|activity|relationship|contact)|(?:had|having|has had) sex\b|(?:sleeping|slept) with (?:her|his|a|the|an) (?:\w+ )?(?:boyfriend|girlfriend|man|lad|boy)|is pregnant by)\b/i;
const none =
  /\b(?:no|not|never|denie[sd]|nothing|lesson|education|risk of)\b[^.]{0,30}\b(?:sex\w*|pregnan\w*)/i;
const olderPartner =
  /\b(?:boyfriend|man|male|lad|partner|he|girlfriend)\b[^.]{0,30}\b(?:(?:is|was|aged|of|who is) )?(?:1[89]|[2-6]\d|nineteen|twenty\w*|thirty\w*)\b|\b(?:1[89]|[2-6]\d)[- ]year[- ]old (?:boyfriend|man|male|lad|partner)|\b(?:older|adult) (?:boyfriend|man|male|partner)\b/i;
const statedYoung =
  /\b(?:aged?|is|was|at) (?:[5-9]|1[0-2]|ten|eleven|twelve)\b|\b(?:[5-9]|1[0-2]|ten|eleven|twelve)[- ]year[- ]old/i;

/** Whether the one child that the sentence is about is under thirteen. */
const isYoung = ({ place, text }: Sentence, children: readonly Child[], on: string): boolean => {
  const named = children.filter(({ name }) => text.includes(name.split(' ')[0] ?? name));
  const about = named.length > 0 ? named : children.filter(({ id }) => place.children.includes(id));
  return about.length === 1 && (ageOn(about[0]?.dob, on) ?? 99) < 13;
};
const adult = /\b(?:[Mm]other|[Mm]um|[Ff]ather|[Dd]ad|[Pp]arents?|M(?:rs?|s)\.? [A-Z])/;
