import type { ChildsVoice } from '../domain/childs-voice.ts';
import type { Passage } from '../domain/passage.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import { slicePassage } from './passages.ts';
import { type Speakers, speakerOf } from './speaker.ts';

const quotes =
  /"([^"\n]{2,600})"|“([^”]{2,600})”|(?<![\w])['‘]([^'’\n](?:[^'‘’\n]|['’](?=\w)){2,400})['’](?!\w)/g;
const audience =
  /\b(?:told|said to|asked|says to|wrote to|disclosed to|shared with|reported to|whispered to)\s+((?:the |her |his |their |my |a |another |one of (?:our|the) )?(?:(?:mr|mrs|ms|miss|dr|pc|dc)\.? )?[A-Za-z][\w'’-]*(?: [A-Z][\w'’-]+)?(?: (?:nurse|worker|teacher|supervisor|assistant|visitor|officer|child))?)/i;

/** The children's own words in a text: quoted speech whose speaker is a child, by name, by pronoun or by the section. */
export function voicesIn(passage: Passage, speakers: Speakers): ChildsVoice[] {
  const text = passage.text;
  const voices: ChildsVoice[] = [];
  const parts = sentences(text);
  for (const match of text.matchAll(quotes)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const from = match.index + 1;
    const sentence = parts.find((part) => part.start <= match.index && match.index < part.end);
    if (!sentence || !words.trim() || isByname(words, text.slice(0, match.index))) continue;
    const child = speakerOf(text, sentence, match.index, match.index + match[0].length, speakers);
    if (child === undefined) continue;
    const lead = text.slice(sentence.start, match.index);
    const day =
      findDates(text.slice(0, match.index), speakers.reference).findLast(
        (date) => date.when.kind !== 'unknown',
      ) ?? findDates(text.slice(sentence.start), speakers.reference)[0];
    voices.push({
      child,
      words: slicePassage(passage, from, from + words.length),
      when: day?.when ?? { kind: 'unknown', words: '' },
      toWhom: toWhomIn(lead),
    });
  }
  return voices;
}

/** 'Christopher "Kit" Tomms': a name within a name is nobody's voice. */
const isByname = (words: string, before: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+$/u.test(words.trim()) && /\p{Lu}\p{Ll}+ $/u.test(before);

function toWhomIn(lead: string): string {
  const found = audience.exec(lead)?.[1]?.trim() ?? '';
  return /^(?:that|she|he|they|it|if|how|what|why|about)\b/i.test(found)
    ? ''
    : found.replace(/ (?:that|in|on|at|about)$/, '');
}
