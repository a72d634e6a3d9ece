import { type Stretch, sentences } from '../language/sentences.ts';

/** Sentences, joined where the next goes on in small letters ("A man (her father?) asleep on the settee") and cut at semicolons. */
export function clausesOf(text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences(text)) {
    const last = joined.at(-1);
    if (last && /^[a-z]/.test(sentence.text) && /[?!)]$/.test(last.text))
      joined[joined.length - 1] = {
        text: text.slice(last.start, sentence.end),
        start: last.start,
        end: sentence.end,
      };
    else joined.push(sentence);
  }
  return joined.flatMap(cutAtSemicolons);
}

function cutAtSemicolons({ text, start }: Stretch): Stretch[] {
  let at = 0;
  return text.split(/(?<=;) /).map((part) => {
    const from = start + at;
    at += part.length + 1;
    return { text: part, start: from, end: from + part.length };
  });
}
