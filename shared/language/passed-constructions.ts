import { anyAgency, someAgency } from './agency-words.ts';
import { type Pattern, words } from './pattern.ts';

const who = `(?:the |her |his |their |our )?(?:${anyAgency}|${someAgency})(?:'s?)?`;
const we = "\\b(?:we|i|staff|the (?:school|nursery|practice|ward|team|office|clinic)|our \\w+)(?:'ve|’ve)?";
/** What passes from one agency to another. */
const paper =
  '(?:e-?mails?|letters?|forms?|reports?|notes?|logs?|body maps?|photos?|photographs?|paperwork|referrals?|notifications?|minutes|records?|details|discharge (?:letter|summary)|chronolog(?:y|ies)|summar(?:y|ies)|cop(?:y|ies)|files?|concerns?|worr(?:y|ies)|information|alerts?|ppns?)';
const often = '(?:(?:have|has|had|already|also|then|all|always|since|routinely|just|both|been) )*';

const passing = (id: string, hint: RegExp, source: string, reason: string): Pattern => ({
  id,
  tier: 'wide',
  hint,
  match: words(source),
  reason,
  unless: [/\b(?:not|n't|never|nothing|none|no|unless|until|whether|if|will|shall|would|to be)\b/i],
});

/** Ways of saying that something reached another agency, which leave open when, by whom and with what answer. */
export const passedPatterns: readonly Pattern[] = [
  passing(
    'has-our-paper',
    /\b(?:got|had|ha[sv]e?|hold|received|sight|saw|seen|given|sent)\b/i,
    `\\b${who} ${often}(?:got|had|has|have|holds?|received|saw|seen|(?:has|have|had|got) sight of|were (?:given|sent|shown)|was (?:given|sent|shown)) (?:all (?:of )?)?(?:a|the|our|my|this|these|that|both|their) (?:[\\w'’-]+ ){0,2}?${paper}\\b`,
    'it says that another agency has this, without who passed it and when',
  ),
  passing(
    'already-with',
    /\bwith\b/i,
    `\\b(?:this|it|that|these|all of (?:this|it)|everything|the matter) (?:now |already |all )*(?:is|are|was|were|sits?|lies|rests?) (?:already |all |now |fully |still )*with ${who}(?! (?:about|on|in|at) )`,
    'it says that this is with another agency, without who passed it and when',
  ),
  passing(
    'dealing-with',
    /deal|pick|follow|look|monitor|lead|handl|on it/i,
    `\\b${who} (?:${often}(?:picked|followed) (?:this|it|that|these|all of this) up|(?:are|is|were|was) (?:already |all |now |both )*(?:dealing with|picking up|following up|looking into|monitoring|leading on|handling|on) (?:this|it|that|these|all (?:of )?this|that side|that bit)\\b)`,
    'it says that another agency deals with this, without who told them and when',
  ),
  passing(
    'sent-to',
    /sent|pass|mail|forward|gave|shar|copied|hand|fed|rela/i,
    `${we} ${often}(?:sent|passed|e-?mailed|forwarded|gave|given|shared|copied|handed|fed|relayed) (?:[\\w'’-]+ ){0,6}?(?:on |over |across |through |back |up |down )?(?:to|with|into) ${who}`,
    'it says that this was passed on, without when, by whom and to whom',
  ),
  passing(
    'went-to',
    /went|gone/i,
    `\\b(?:[\\w'’-]+ )?${paper} (?:went|(?:has|have|had) gone) (?:on |over |across |through |off |straight )*(?:to|into) ${who}`,
    'it says that this was passed on, without when, by whom and to whom',
  ),
];
