/** Pieces of words of which one must be in a text; "|" at an end says that the word begins or ends there; "#|" is any figure, "&|" the sign. */
type Pieces = readonly string[];

/** What a regular expression cannot do without: of each of these, one piece. Empty where nothing can be said. */
export type Required = readonly Pieces[];

type Part = { required: Required; literal: string | null };

const figure: Part = { required: [['#|']], literal: null };
const ampersand: Part = { required: [['&|']], literal: null };
const nothing: Part = { required: [], literal: null };
const tooMany = 600;
const atOnce = 3;
const quantified = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})[?+]?/;
// Words that stand in most sentences rule out nothing.
const everywhere = new Set(
  'the and for with that this was were has have had not but her his him she they them from are all out off its our who one been will what when does about there their being'.split(
    ' ',
  ),
);

/** Few, long and uncommon pieces rule out most. */
const worth = (pieces: Pieces): number =>
  Math.min(
    ...pieces.map((piece) => {
      const letters = piece.replaceAll('|', '');
      return everywhere.has(letters) ? 1 : /[#&]/.test(letters) ? 4 : letters.length;
    }),
  ) *
    20 -
  pieces.length;

/** The most telling of several requirements, each once. */
function strictest(all: Required): Required {
  const once = new Map(all.map((pieces) => [pieces.join(), pieces]));
  return [...once.values()].sort((a, b) => worth(b) - worth(a)).slice(0, atOnce);
}

/** What every text that a pattern matches must hold (a pattern with the flag `i` and without back-references). */
export function requiredWords(source: string): Required {
  let at = 0;

  const alternatives = (): Part => {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    if (all.length === 1 && all[0]) return all[0];
    const union = new Set<string>();
    for (const { required } of all) {
      if (!required[0]) return nothing;
      for (const piece of required[0]) union.add(piece);
    }
    return union.size > tooMany ? nothing : { required: [[...union]], literal: null };
  };

  const sequence = (): Part => {
    const offered: Pieces[] = [];
    let run = '';
    const end = () => {
      if (run.replaceAll('|', '').length >= 2) offered.push([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const times = quantified.exec(source.slice(at));
      if (times) at += times[0].length;
      const least = !times ? 1 : times[1] !== undefined ? Number(times[1]) : times[0].startsWith('+') ? 1 : 0;
      if (least === 0) {
        end();
      } else if (part.literal === ' ' || part.literal === '|') {
        // A word ends or begins here.
        if (run !== '' && !run.endsWith('|')) run += '|';
        end();
        run = '|';
      } else if (part.literal === null) {
        end();
        offered.push(...part.required);
      } else {
        run += part.literal;
        if (times) end();
      }
    }
    end();
    return { required: strictest(offered), literal: null };
  };

  const atom = (): Part => {
    const sign = source[at++] ?? '';
    if (sign === '(') {
      const looks = source.startsWith('?=', at) || source.startsWith('?!', at) || source.startsWith('?<', at);
      if (source[at] === '?') at += source.startsWith('?<', at) ? 3 : 2;
      const inner = alternatives();
      at++;
      return looks ? nothing : { required: inner.required, literal: null };
    }
    if (sign === '[') {
      const from = at;
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return /^[\d-]+$/.test(source.slice(from, at - 1)) ? figure : nothing;
    }
    if (sign === '\\') {
      const escaped = source[at++] ?? '';
      if (escaped === 'b') return { required: [], literal: '|' };
      if (escaped === 'd') return figure;
      if (escaped === 's') return { required: [], literal: ' ' };
      return /[a-zA-Z0-9]/.test(escaped) ? nothing : { required: [], literal: ' ' };
    }
    if (sign === '&') return ampersand;
    if (sign === '^' || sign === '$' || sign === '.') return nothing;
    // A letter or figure is part of a word; whatever else stands there parts words.
    return { required: [], literal: /[a-z0-9_]/i.test(sign) ? sign.toLowerCase() : ' ' };
  };

  return strictest(alternatives().required);
}

/** Of what two patterns require that must both match, what rules out most. */
export const both = (one: Required, other: Required): Required => strictest([...one, ...other]);
