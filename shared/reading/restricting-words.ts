import { type Stretch, sentences } from '../language/sentences.ts';

/**
 * What an author keeps back: the words beside, a part by its name, a subject by its telling words (the likeliest reading
 * first), or the whole report.
 */
export type KeptBack =
  | { kind: 'here' }
  | { kind: 'part'; name: string }
  | { kind: 'subject'; readings: string[][] }
  | { kind: 'whole' };

/** A sentence in which an author keeps something back: from whom (all but professionals, all but the chair), and what. */
export type RestrictingWords = {
  start: number;
  end: number;
  audience: 'professionals' | 'chair';
  what: KeptBack;
};

const shared =
  '(?:shared?|sharing|disclosed?|disclosing|read(?: out)?|shown?|seen|discuss(?:ed)?|revealed?|released?|given|passed on|told|tell|mention(?:ed)?|repeat(?:ed)?)';
const relatives =
  "(?:the )?(?:famil(?:y|ies)|parents?|carers?|mother|father|mum(?:my)?|dad(?:dy)?|step-?(?:mother|father|mum|dad)|partner|child(?:ren)?|client|tenant|patient|young person|(?:mr|mrs|ms|miss) [a-z][\\w'’-]+)";
const must =
  "(?:(?:do|must|should|may|can|could|shall|ought|is|are|please|to)(?: not|n[’']t| never)|cannot|not to|never to)";

/** "… may be shared with the family except the entry on …" */
const exception = new RegExp(
  `\\b${shared}\\b.{0,90}?\\b(?:except(?:ing)?(?: for| that)?|apart from|excluding|other than|with the exception of|but not|save for)\\s+(.+?)(?=[,;:]|[.!?]?$)`,
  'i',
);
/** "The address must not be given to …" */
const forbidden = new RegExp(`^(.*?)\\b${must}\\s+(?:be\\s+)?${shared}\\b(.*)$`, 'i');
/** "I would prefer that it is not read out" */
const wished = new RegExp(
  `\\b(?:I|we)\\b.{0,60}\\b(?:prefer|rather|request|wish|want|ask|like|grateful)\\b.{0,60}\\b(?:not|n[’']t)\\b.{0,20}\\b${shared}\\b`,
  'i',
);
/** "She asked me to keep it to myself" */
const inConfidence =
  /\basked (?:me|us|that|for|staff|the \w+)\b.{0,50}\b(?:keep (?:it|this|that|things?) (?:to (?:myself|ourselves)|private|confidential|quiet|between)|(?:not|n[’']t) (?:to )?(?:be )?(?:tell|told|say|share[d]?|pass|mention(?:ed)?|repeat|disclose[d]?))|\bin (?:strict |the strictest )?confidence\b|\b(?:has|have|had)(?: not|n[’']t) told (?:anyone|anybody|a soul)\b|\b(?:does|do|did)(?: not|n[’']t) (?:want|wish) (?!to\b)(?:[\w'’.-]+ ){1,4}to (?:know|find out|hear of|be told)\b|\bwithout (?:his|her|their|the \w+[’']s) knowledge\b|\b(?:I|we|staff) (?:was|were|am|are) not to (?:write|tell|say|repeat|share|pass)\b|\bnobody (?:was|is) to (?:know|be told)\b/i;
/** "Not for the family", "for the chair only" */
const marked =
  /\bnot for (?:the )?(?:family|parents?|carers?|sharing|disclosure|onward)\b|\b(?:restricted|third[- ]party) (?:information|section|entry|annex|material)\b|\(restricted\)|^restricted\b|\b(?:professionals?|chair)(?:[’']s)?(?: eyes)? only\b|\bfor (?:the )?chair (?:only|alone)\b|\bconfidential to (?:the )?(?:chair|professionals)\b/i;
const chairOnly = /\bchair(?:[’']s)?(?: eyes)? (?:only|alone)\b|\bconfidential to (?:the )?chair\b/i;
const aloud = /\bread out\b|\bin (?:the|this|open) (?:meeting|conference)\b|\bin front of\b/i;
// A bed that is shared is no information.
const thing = /\b(?:bed|bedroom|room|home|house|bath|toys?|food|cot|sofa|care)\b/i;
const pronoun = /\b(?:it|this|that|these|those|they|them)\b/i;

/** The sentences of a text that keep something back. `names` are the first names and surnames of the adults of the family. */
export function restrictingWords(text: string, names: readonly string[] = []): RestrictingWords[] {
  const relative = new RegExp(
    `\\b(?:${[relatives, ...names.map((name) => name.replace(/\W/g, ''))].filter(Boolean).join('|')})\\b`,
    'i',
  );
  const all = sentences(withoutSpeech(text));
  return all.flatMap((sentence, at) => {
    const what = keptBackIn(sentence, all[at - 1]?.text ?? '', relative);
    if (!what) return [];
    const audience = chairOnly.test(sentence.text) ? ('chair' as const) : ('professionals' as const);
    return [{ start: sentence.start, end: sentence.end, audience, what }];
  });
}

/** What people are quoted as saying is no instruction of the author; every place keeps its number. */
const withoutSpeech = (text: string): string =>
  text.replace(/"[^"\n]{2,600}"|“[^”]{2,600}”/g, (said) => ' '.repeat(said.length));

function keptBackIn({ text }: Stretch, before: string, relative: RegExp): KeptBack | null {
  const isToFamily = relative.test(text);
  const except = isToFamily ? exception.exec(text)?.[1] : undefined;
  if (except) return named(except, before);
  const forbids = forbidden.exec(text);
  if (forbids && (isToFamily || aloud.test(text)) && !thing.test(text)) {
    const [, subject = '', rest = ''] = forbids;
    const object = rest.split(/\b(?:with|to|in|by|at|before|until|outside|without)\b/)[0] ?? '';
    // What stands before a colon is the label of the line.
    const [spokenOf = ''] = (subject.split(':').at(-1) ?? '').split(
      /\b(?:is|are|was|were|has|have|had|which|who|and|but)\b/,
    );
    return named(telling(object).length > 0 ? object : spokenOf, before, text);
  }
  if (wished.test(text))
    return named(
      text.slice(0, text.search(/\b(?:prefer|rather|request|wish|want|ask|like|grateful)\b/i)),
      before,
      text,
    );
  return inConfidence.test(text) || marked.test(text) ? { kind: 'here' } : null;
}

/** What a phrase names: a part of the report, the report, a subject, or what was spoken of before. */
function named(phrase: string, before: string, sentence = phrase): KeptBack {
  const words = phrase.replace(/["“”']/g, '').trim();
  const part =
    /\b(?:paragraph|section|part|heading|page|box|table|entry|entries)s? (?:(?:headed|entitled|called|titled|under|marked|named|number) )?(?!on\b|about\b|of\b|for\b|relating\b|concerning\b)(.+)$/i.exec(
      words,
    )?.[1] ??
    /^(?:the |my |our |this )?(.+?) (?:paragraph|section|part|heading|box|table)s?$/i.exec(words)?.[1];
  if (part && (telling(part).length > 0 || /\d/.test(part))) return { kind: 'part', name: part.trim() };
  const readings = /^(?:I|we)\b/i.test(words)
    ? nounPhrases(words)
    : [telling(words)].filter(({ length }) => length > 0);
  if (readings.length > 0) return { kind: 'subject', readings };
  if (/\b(?:this|the|my|our) (?:report|document|contribution|statement)\b/i.test(words))
    return { kind: 'whole' };
  const earlier = pronoun.test(sentence) ? nounPhrases(before) : [];
  return earlier.length > 0 ? { kind: 'subject', readings: earlier } : { kind: 'here' };
}

/** The things that a sentence speaks of, the last first, by their telling words. */
const nounPhrases = (text: string): string[][] =>
  [
    ...text.matchAll(
      /\b(?:the|these|those|her|his|their|its) ((?:(?!(?:in|but|and|to|on|for|with|at|is|are|was|were|has|have)\b)[\w-]+ ?){1,4})/gi,
    ),
  ]
    .map(([, words = '']) => telling(words))
    .filter(({ length }) => length > 0)
    .toReversed();

const empty = new Set(
  'the and for that this these those with from about not any all some been have has had was were are but which who whom what into put her his their its our your she they them him would could should may might can will shall must please however also only other another such very more most information entry entries detail details result results record records report reports paragraph section part parts matter matters issue issues thing things content contents following above below material document contribution statement names name words'.split(
    ' ',
  ),
);

/** The telling words of a phrase, in lower case: names and nouns that say what is meant. */
export const telling = (phrase: string): string[] =>
  [...phrase.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    .map(([word]) => word.replace(/['’]s?$/, ''))
    .filter((word) => word.length > 2 && !empty.has(word));
