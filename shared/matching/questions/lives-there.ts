import { affirms } from '../affirms.ts';
import { type Question, each, sinceDay } from '../question.ts';
import type { Saying } from '../saying.ts';

const there =
  '(?:there|here|with (?:us|them|her and|the family|mum|mother)|(?:in|at) (?:the )?(?:flat|house) (?:ever )?since|at (?:the )?(?:home|house|flat|property|address)|in (?:the )?(?:home|house|household|flat|family home))';
const gone =
  /\b(?:left (?:the )?(?:household|home|family home|property|address)|moved out|(?:no longer|does not|doesn['’]t|not|never) (?:currently )?(?:liv(?:es?|ing)|resid\w+|stay(?:s|ing)?|part of the household|a member of the household|in the household)|lives? elsewhere|has (?:his|her|their) own (?:flat|house|home|place)|has a (?:flat|house|home) of (?:his|her) own|left (?:in|on|around|last|during) (?:\w+ )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|\d|month|year|week|summer|autumn|spring|winter)\w*|separated from|visits (?:at|on|only|occasionally)|lives? with (?:his|her) (?:own )?(?:mother|mum|father|dad|parents|nan|sister|brother)\b|comes (?:round |over )?for (?:tea|dinner|his tea)|pops in|lived? away|lives? (?:at|in) (?!the\b|home\b|this\b|that\b|same\b)(?:his|her) (?:own|mother|mum|father|dad|parents?|sister|brother)|liv(?:es?|ed|ing) (?:away|apart|separately|alone)|back (?:at|with) (?:his|her) (?:mother|mum|parents))\b/i;
const living = new RegExp(
  `\\b(?:(?:lives?|lived|living|resid(?:es?|ed|ing)|stays?|stayed|staying|sleeps?|sleeping|slept|based) ${there}|(?:moved|moving) (?:back )?in\\b|(?:has been|is|been|was) (?:living|staying|sleeping)|(?:home|c/o|bail|current) address|(?:in|at) the (?:house|home) (?:and|most|every|all)|(?:her|his) (?:room|bed) is the (?:settee|sofa)|room is the (?:settee|sofa)|asleep on the (?:settee|sofa)|answered the door|shares? (?:a |her |his )?(?:bed|room)|clothes (?:and|in|at)|being in the house|(?:father|dad|partner|mr \\w+|step-?dad|stepfather) (?:was )?present\\b|regular presence|(?:was|were) (?:upstairs|downstairs|in the bath(?:room)?|in bed|bathing|cooking)|came (?:down|downstairs) |dressing gown|(?:they['’]re|they are) all at (?:the|hers|his)|let (?:us|me) in|(?:(?:five|six|seven|most|every|all) nights?\\b))`,
  'i',
);

const heads =
  /\b(?:household|who(?:['’]s| is| lives)? (?:lives )?at home|family (?:members|composition)|at home)\b/i;
const says =
  /\bhousehold (?:is|comprises|consists|includes|as)\b|\b(?:living|lives|live) at (?:the )?(?:address|home)\b/i;

/** Whether a saying names who is at home, one beside the other. */
const isList = ({ text, heading, section, adults, areAdultsNamed }: Saying, children: number): boolean =>
  areAdultsNamed &&
  adults.size + children >= 3 &&
  !gone.test(text) &&
  !/\b(?:not|no longer|visits?|elsewhere|disputed)\b/i.test(text) &&
  (says.test(text) ||
    (section === 'household' && heads.test(heading) && (text.match(/,/g) ?? []).length >= 2));

/** Whether an adult lives in or stays at the children's home: each adult for themselves. */
export const livesThere: Question = {
  id: 'lives-there',
  weight: 'must',
  part: 'household',
  ask: 'Who lives in the home? The accounts of one adult differ.',
  speaksOf:
    /\b(?:liv|resid|stay|sleep|slept|moved|moving|left|household|home|address|house|settee|sofa|door|separated|visits|tenan|upstairs|downstairs|bath|cooking|dressing|hers|pops|presen|share|collect|let|flat|own place|clothes|based|in bed|came down|all at)/i,
  read(saying, { mother, names }) {
    const { text, adults } = saying;
    const others = [...adults].filter((one) => one !== mother);
    // A list of those at home: "The household consists of ...", or names under such a heading.
    if (isList(saying, names.people.children(text).size)) return each(others, { side: 'yes' });
    if (gone.test(text)) return each(others, { side: 'no', ...sinceDay(saying) });
    if (/\b(?:unknown|grand\w+ lives|used to|no other|believed|whether)\b/i.test(text)) return [];
    return affirms(text, living) ? each(others, { side: 'yes' }) : [];
  },
};
