import type { ChildsVoice } from '../../domain/childs-voice.ts';
import type { Block } from '../../domain/report.ts';
import type { Statement } from '../../domain/statement.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import type { Told } from '../context.ts';
import { type Item, itemRuns, warning } from '../item.ts';
import type { Matter } from '../part.ts';
import { placeOf, sectionPlace } from '../place.ts';
import { own, quote, sourceOf } from '../run.ts';
import { organisationOf } from '../who.ts';

/** What is told of children in their own words: the voices, and the statements about what they said or want. */
export type Spoken = { voices: { told: Told; voice: ChildsVoice }[]; items: Item[] };

/** A sentence that stands on its own once the child's words are set apart from it; shorter words stay where they were said. */
const fewestWords = 5;

/** Children's words, each set apart by form inside the statement that tells of them; then what is told without their words. */
export function voiceBlocks(matter: Matter, { voices, items }: Spoken): Block[] {
  const drawn = new Set<ChildsVoice>();
  const around = items.flatMap((item): Block[] => {
    const inside = voices
      .filter(({ told, voice }) => told === item.told && isWithin(voice, item))
      .map(({ voice }) => voice)
      .sort((a, b) => a.words.start - b.words.start);
    for (const voice of inside) drawn.add(voice);
    return inside.length > 0 ? setApart(matter, item, inside) : [paragraph(matter, item)];
  });
  const others = voices.filter(({ voice }) => !drawn.has(voice));
  return [...others.map(({ told, voice }) => voiceBlock(matter, told, voice)), ...around];
}

const isWithin = ({ words }: ChildsVoice, { passage }: Item): boolean =>
  words.start >= passage.start && words.end <= passage.end && passage.text.includes(words.text);

const paragraph = (matter: Matter, item: Item): Block => ({
  kind: 'paragraph',
  runs: [own(`${organisationOf(item.told.contribution)}: `, 'muted'), ...itemRuns(matter, item)],
});

function voiceBlock(matter: Matter, told: Told, voice: ChildsVoice): Block {
  const child = matter.merged.conference.children.find(({ id }) => id === voice.child);
  const source = sourceOf(told.contribution, placeOf(told, voice.words, 'childs-voice'));
  return {
    kind: 'voice',
    child: child?.name ?? 'A child',
    words: [...warning(matter, voice.words), ...quote(source, voice.words)],
    when: voice.when.kind === 'unknown' ? 'on a day not recorded' : whenInWords(voice.when),
    toWhom: voice.toWhom,
  };
}

/** A statement told around the words in it: what leads to them, the words, what follows; nothing is told twice. */
function setApart(matter: Matter, item: Item, voices: readonly ChildsVoice[]): Block[] {
  const { told, passage } = item;
  const source = sourceOf(told.contribution, sectionPlace(item));
  if (voices.some(({ words }) => words.text.split(/\s+/).length < fewestWords))
    return [...voices.map((voice) => voiceBlock(matter, told, voice)), paragraph(matter, item)];
  const blocks: Block[] = [];
  const say = (from: number, to: number) => {
    // The marks around the words are drawn by form.
    const text = passage.text.slice(from, to);
    const first = from + (/^["'“”‘’]?[\s.,;]*/.exec(text)?.[0].length ?? 0);
    const last = from + text.replace(/[\s"'“‘]+$/, '').length;
    const runs = first < last ? quote(source, passage, first, last) : [];
    const who = blocks.length === 0 ? [own(`${organisationOf(told.contribution)}: `, 'muted')] : [];
    if (runs.length > 0)
      blocks.push({ kind: 'paragraph', runs: [...who, ...warning(matter, passage), ...runs] });
  };
  let at = 0;
  for (const voice of voices) {
    const from = passage.text.indexOf(voice.words.text, at);
    if (from < 0) continue;
    say(at, from);
    blocks.push(voiceBlock(matter, told, voice));
    at = from + voice.words.text.length;
  }
  say(at, passage.text.length);
  return blocks;
}

/** Which child's words a statement is about: the one who speaks in it, else those whom it is about. */
export function spokenOf(
  told: Told,
  passage: Statement['passage'],
  children: readonly string[],
): readonly string[] {
  const speakers = new Set(
    told.voices
      .filter(({ words }) => words.start >= passage.start && words.end <= passage.end)
      .map(({ child }) => child),
  );
  const [only] = speakers;
  return speakers.size === 1 && only ? [only] : children;
}
