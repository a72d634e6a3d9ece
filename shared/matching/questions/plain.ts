import type { Weight } from '../../domain/finding.ts';
import { affirms, isUndenied } from '../affirms.ts';
import { type Question, each, sinceDay } from '../question.ts';

type Plain = {
  id: string;
  part: string;
  ask: string;
  weight: Weight;
  about: 'family' | 'child' | 'adult';
  yes: RegExp;
  no: RegExp;
};

/** A question whose two sides are each shown by words of their own. */
const plain = ({ id, part, ask, weight, about, yes, no }: Plain): Question => ({
  id,
  part,
  ask,
  weight,
  speaksOf: new RegExp(`${yes.source}|${no.source}`, 'i'),
  read(saying, { mother }) {
    const { text, children, adults, areAdultsNamed } = saying;
    const meant = areAdultsNamed || mother === null ? [...adults] : [mother];
    const ids = about === 'family' ? [''] : about === 'child' ? [...children] : meant;
    if (isUndenied(text, no))
      return each(ids, { side: 'no', ...(about === 'adult' ? sinceDay(saying) : {}) });
    return affirms(text, yes) ? each(ids, { side: 'yes' }) : [];
  },
});

/** Questions of everyday life that reports answer in passing. */
export const plainQuestions: readonly Question[] = [
  plain({
    id: 'home-conditions',
    part: 'home conditions',
    ask: 'What is the home like? The accounts of it differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:home|house|flat|property|conditions|bedrooms?|kitchen)\b[^.]{0,40}\b(?:clean|tidy|warm|adequate|well kept|immaculate|good (?:standard|order|condition|enough)|suitable|appropriate|satisfactory)\b/i,
    no: /\b(?:(?:floor|kitchen|carpet|home|house|flat|bedrooms?|bathroom|property)\b[^.]{0,30}\b(?:sticky|dirty|filthy|squalid|damp|mould\w*|cold|bare|smel\w+|infested|unsafe|cluttered and)|bin bags|faeces|rubbish|no (?:heating|hot water|electric\w*|gas|food in)|poor home conditions|rat|mice)\b/i,
  }),
  plain({
    id: 'engagement',
    part: 'engagement',
    ask: 'Does this adult keep appointments? What is said of it differs.',
    weight: 'should',
    about: 'adult',
    yes: /\b(?:engag(?:es?|ed|ing) (?:\w+ )?(?:well|fully|nicely|positively|consistently)|(?:attends?|attended|keeps?|kept) (?:all|every|each)\b|good engagement|never misses|excellent (?:attendance|engagement)|works? well with)\b/i,
    no: /\b(?:(?:\d+|one|two|three|four|five|six|seven) (?:not attended|missed|DNAs?)|(?:has |have )?missed (?:\w+ ){0,3}(?:appointments?|sessions?|of (?:the|her|his|\w+ last))|did not attend|disengag\w+|poor engagement|failed to attend|refused (?:access|entry|visits)|non-?engagement|does not engage)\b/i,
  }),
  plain({
    id: 'medication',
    part: 'medication',
    ask: 'Is the medication taken? What is said and what the records show differ.',
    weight: 'should',
    about: 'adult',
    yes: /\b(?:tak(?:es|ing) (?:all )?(?:her|his|the) (?:\w+ )?(?:medication|tablets|antidepressants?|prescription)|(?:compliant|concordant) with|well controlled|stable on (?:her|his)? ?(?:medication|antidepressants?|treatment))\b/i,
    no: /\b(?:(?:last|only|not) collected|collected once|stopped taking|not (?:been )?taking|non-?(?:compliant|concordant)|missed doses?|run out of|(?:prescription|medication)\b[^.]{0,20}\b(?:lapsed|uncollected))\b/i,
  }),
  plain({
    id: 'storage',
    part: 'storage of medicines',
    ask: 'Are drugs and medicines locked away? The accounts differ.',
    weight: 'must',
    about: 'family',
    yes: /\b(?:(?:stored|kept|storage)\b[^.]{0,20}\b(?:safe\w*|locked|out of reach|securely|appropriate)|locked (?:box|cabinet|cupboard) (?:in use|seen|used|is used|in place))\b/i,
    no: /\b(?:box\b[^.]{0,25}\b(?:broken|not seen|lost|missing|unlocked|open)|(?:within|in) reach|unlocked|left out|on the (?:side|windowsill|worktop|floor)\b|(?:tablets|medication|methadone|pills) (?:\w+ ){0,2}(?:found|on|in) (?:the )?(?:bag|side|table|floor|windowsill|drawer))\b/i,
  }),
  plain({
    id: 'together',
    part: 'the relationship',
    ask: 'Are the adults still together? The accounts differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:back together|still together|resumed (?:the|their) relationship|(?:is|are) (?:now |still )?in a relationship|reconciled|living as a couple|engaged to be married)\b/i,
    no: /\b(?:no longer (?:in a relationship|together|a couple)|relationship (?:has |had |is )?(?:ended|over|finished)|split up|(?:have|has|had|are|were) separated|separated (?:in|from|since))\b/i,
  }),
  plain({
    id: 'work',
    part: 'work',
    ask: 'Is this adult in work? The accounts differ.',
    weight: 'consider',
    about: 'adult',
    yes: /\b(?:works? (?:as|at|nights|for|part|full)|at work\b|employed (?:as|by|at)|(?:night|late|early) shifts?)\b/i,
    no: /\b(?:unemployed|out of work|not working|no job|lost (?:his|her) job)\b/i,
  }),
  plain({
    id: 'no-injuries',
    part: 'injuries',
    ask: 'Has this child been injured? One record has nothing, another has an injury.',
    weight: 'should',
    about: 'child',
    yes: /\b(?:bruis\w+|fractur\w+|burn(?:s|t)?|scald\w*|laceration|bite mark|black eye|(?:burst|split|cut) lip)\b/i,
    no: /\b(?:no (?:record|history|report)s? of (?:any )?(?:injur\w+|bruis\w+|marks)|never (?:had|been) (?:any )?(?:injur\w+|bruis\w+)|no (?:known |recorded |reported )?(?:injuries|bruises) (?:known|recorded|reported|on (?:file|record)))\b/i,
  }),
  plain({
    id: 'order-stands',
    part: 'a court order',
    ask: 'Is the order still in force? The accounts differ.',
    weight: 'must',
    about: 'family',
    yes: /\b(?:(?:order|injunction|bail|conditions?) (?:is |are |remains? |still )?in (?:place|force)|subject to (?:a|an) (?:\w+[- ])?order|protected by (?:a|an) (?:\w+[- ])?order)\b/i,
    no: /\b(?:(?:order|injunction|bail|conditions?)\b[^.]{0,40}\b(?:lapsed|expired|discharged|ended|lifted|dropped|run out|withdrawn))\b/i,
  }),
  plain({
    id: 'dry',
    part: 'wetting',
    ask: 'Is the child dry? The accounts differ.',
    weight: 'consider',
    about: 'child',
    yes: /\b(?:toilet trained|(?:is |now )?dry (?:by|day|in the|at|and clean)|no (?:continence|toileting) (?:problems?|issues?))\b/i,
    no: /\b(?:wetting|wet (?:trousers|the bed|himself|herself)|soil(?:s|ing|ed)|enuresis|still in nappies)\b/i,
  }),
];
