import { anyAgency, someAgency } from './agency-words.ts';
import { type Pattern, words } from './pattern.ts';

const who = `(?:${anyAgency}|${someAgency})(?:'s?)?`;
const both = `\\b${who}(?:(?:,| and|,? or| &) (?:the |her |his |their |our )?${who})*(?: team| side| contact| records?| lead| workers?| managers?)?`;
const surely =
  '(?:(?:already|all|both|fully|well|no doubt|obviously|clearly|very|surely|presumably|probably|certainly|of course|naturally|also|now|long|since|previously|regularly|kept|been|being|made|much|each|themselves) )*';
const knowing =
  '(?:aware|in the (?:loop|picture|know)|up to (?:speed|date)|sighted|on top of|across (?:it|this|that|all)|(?:well|fully) (?:versed|briefed|acquainted)|briefed|on board|abreast|copied (?:in|into)|cc.?d|linked in|au fait|familiar with|conversant|apprised|clued up|on to (?:it|this|that|him|her|them|the family))';
const told = '(?:informed|notified|updated|alerted|told|advised)';
const aware = `(?:${knowing}|${told})`;
const got =
  '(?:had (?:it|this|that|these|them|words|sight|all|a copy|the)|got (?:it|this|wind|her|him)|been (?:told|copied|informed|alerted|notified|made aware|in touch|passed|sent|picked up|dealt with|given|briefed|logged|flagged|through)|heard|seen|noticed|noted|picked|passed|told|shared|alerted|mentioned|called (?:it|this|that) in|fed (?:it|this|that)|seen for|flagged|logged|recorded|reported|let|informed|notified|said|rung|come up|gone (?:to|through|across)|ticked|handed|heard|followed|dealt|compared notes)';
const perhaps =
  "(?:(?:my|our) (?:assumption|understanding|guess|belief|expectation|impression) (?:is|was)|(?:going|working|proceeding|operating) on the (?:basis|assumption|footing)|(?:i|we|it|they|she|he|you|practice|team|staff|school) ?(?:(?:would|will|can|must|have|had|do|am|are|is|was|'d|'m|'re|'ve|'ll|always|only|therefore|all|also) ?)*(?:assum\\w+|presum\\w+|imagin\\w+|expect\\w*|suppos\\w+|believ\\w+|understand\\w*|understood|gather\\w*|trust(?:ed)?|tak(?:e|en) it|took it|daresay|dare say|reckon\\w*|thought|guess\\w*|sure|certain|confident))";

const construction = (
  id: string,
  hint: RegExp,
  source: string,
  reason: string,
  more: Partial<Pattern> = {},
): Pattern => ({
  id,
  hint,
  tier: 'sure',
  match: words(source),
  reason,
  ...more,
});

/** Ways of saying that another agency knows, most telling first; each states a construction, not a phrase. */
export const toldPatterns: readonly Pattern[] = [
  construction(
    'presumed',
    /assum|presum|imagin|expect|suppos|belie|underst|gather|trust|take it|took it|daresay|dare say|reckon|thought|guess|sure|certain|confident|basis|impression|taken/i,
    `\\b${perhaps} (?:that )?(?:[\\w'’&-]+ ){0,4}?(?:${who}|they|somebody|someone|it|this|that side|these|letters?|side|crew|side of things)(?:'s|'ll|’ll|'d)? (?:[\\w'’&-]+ ){0,7}?(?:know|knows|knew|${aware}|${got}|in hand|in touch|reads?|passed|shared|(?:has|have|had) (?:this|it|all|these|been)|did the rounds|linked|tells|dealt|hold|keeping|on to (?:it|this|that)|compared notes|have been told)\\b|\\b(?:understood|believed|thought|assumed|taken) (?:by us )?to (?:know|be aware|have (?:been )?(?:told|informed|notified|heard|had this))\\b|\\b${perhaps} (?:that )?(?:the )?${who} (?:does|do|did|will|has|have|are|is)(?= ?(?:[.,;]|$))`,
    'it is presumed, not known',
    {
      needs: [
        /\b(?:know|aware|told|inform|notif|pass|shar|pick|hand|touch|read|round|copied|alert|link|record|system|file|dealt|tell|notes|surprised|on to|do(?:es)?\\b|loop|picture|had words|speed|hold|noticed|seen|keep|h(?:ave|as|ad) (?:this|it|all|been))/i,
      ],
      unless: [/\b(?:not|n't|never)\b/i],
    },
  ),
  construction(
    'surprised',
    /surprised|amazed|astonished/i,
    `\\b(?:would|'d|’d) be (?:very )?(?:surprised|amazed|astonished) if (?:the |their |her |his )?(?:${who}|they|[A-Z]?[a-z]+)\\b[^.;]{0,40}`,
    'it is presumed, not known',
    { needs: [/\b(?:know|knew|aware|told|on to|seen|heard|record|picked|informed)\b/i] },
  ),
  construction(
    'will-have',
    /have|['’]ve/i,
    `(?:\\b${who}|\\b(?:they|she|he|somebody|someone|it|that|this|which|who|crew|ward|staff|manager|dsl|lead|clinic|worker|nurse|teacher)\\b)[^.;]{0,45}?(?:\\b(?:will|would|must|should)\\b|'ll|'d|’ll|’d)(?: ${surely}(?:then )?have|'ve|’ve) ${surely}${got}\\b`,
    'it says what somebody will have done, not what they did',
    {
      unless: [
        /\b(?:should have (?:been )?(?:told|refer|report|shar|pass|raised|done|asked))/i,
        /\bif\b[^.]{0,60}\bwould have\b/i,
        // "She'll have seen him at it" is about the family; passing on is not.
        /(?:^|[.,;] ?)(?:she|he|it|that|this)(?:'ll|’ll|'d|’d| will| would| must)(?: \w+)? have (?:heard|seen|noticed|noted|got|had (?!(?:this|it all)\b)|come|been (?!told|passed|dealt|logged|copied|alerted|picked))/i,
      ],
    },
  ),
  construction(
    'must-know',
    /will|would|must|should|surely|obviously|no doubt|presumably|probably|naturally|['’]ll/i,
    `\\b(?:${who}|they|somebody|someone)\\b[^.;]{0,30}?(?:\\b(?:will|would|must|should|surely|obviously|no doubt|presumably|probably|naturally)\\b|'ll|’ll) ${surely}(?:know|be (?:${surely})?(?:${aware}|keeping|monitoring|picking|dealing|doing|sorting|following|handling|looking|receiving|getting|on to)|have (?:this|it|that|these|those|them|all|her|him|the|a|everything|records?))\\b`,
    'it says what somebody must know, not that they were told',
  ),
  construction(
    'bound-to',
    /\b(?:bound|sure|certain|likely) to\b/i,
    `\\b(?:${who}|they|somebody|someone|he|she)\\b[^.;]{0,30}?\\b(?:are|is|'re|’re|'s)? ?(?:bound|sure|certain|likely) to (?:be|have|know|hear)\\b`,
    'it says what is bound to be, not what was done',
    { needs: [words(`\\b${who}|they`)] },
  ),
  construction(
    'is-aware',
    /\b(?:aware|loop|picture|know|speed|date|sighted|top|across|versed|briefed|acquainted|board|abreast|copied|cc|linked|fait|familiar|conversant|apprised|clued|informed|notified|updated|alerted|told|advised|onto)\b|\bcc.?d\b|\bon to\b/i,
    `${both},? (?:(?:(?:are|is|were|was|be|being|have|has|had|been|remain|got),? )+(?:(?:i'm|i am|we are|we're) sure, )?${surely}(?:been |being |made |kept )*${aware}|${surely}${knowing})\\b`,
    'it says that another agency is aware, without who told them and when',
    {
      unless: [
        /\b(?:not|n't|never|un)\s*(?:been |yet |made |fully |currently |always )*(?:aware|informed|told|notified|updated|alerted|in the loop|copied|advised)\b/i,
        /\b(?:advised|told|informed) (?:me|us|her|him|them|mum|dad|mother|father|the family|parents|to|by)\b|(?<!\bbeen )\b(?:advised|told|informed) that\b/i,
        /\b(?:if|whether|unless|until|once|when|to be|will be|should be|asked (?:to|for)|ask(?:ed|ing)?) [^.]{0,40}\b(?:aware|informed|told|notified|updated|alerted)\b/i,
      ],
    },
  ),
  construction(
    'knows',
    /kn[eo]w/i,
    `${both} (?:${surely}(?:\\w+ ){0,5}and )?(?:${surely})(?:know|knows|have known|has known|had known|knew)\\b(?! (?:how|what to|where|whether|if|him|her|them|the family(?!['’]s)|each|every|of no|nothing|little|mum|dad|this family well)\\b)`,
    'it says that another agency knows, without who told them and when',
    { unless: [/\b(?:not|n't|never|whether|if)\b[^.]{0,20}\bkn[oe]w/i] },
  ),
  construction(
    'they-know',
    /they/i,
    `\\b${who}\\b[^.]{0,70}?[,;:-] ?(?:so |and |as )?they(?:'ll|’ll|'d| will| would| must|’ve|'ve)? (?:already |all |both )*(?:know|have (?:it|this|all)|are aware)\\b`,
    'it says that they know, without what they were told and when',
    { unless: [/\bthey know (?:how|what to|where|him|her)\b/i] },
  ),
  construction(
    'so-they-have-it',
    /\bso\b/i,
    `\\bso (?:they|she|he|somebody|someone)(?:'ll| will|’ll)? (?:over there )?(?:have (?:it|this|that|them)|know|are aware|has (?:it|this))\\b`,
    'it concludes that somebody knows',
    { unless: [/\bso (?:they|she|he) know (?:how|what|where|they|she|he|that)\b/i] },
  ),
  construction(
    'known-to',
    /known/i,
    `\\b(?:(?:well|already|widely|long|fully|all|both) )*known to (?!this|our|my|us\\b)(?:\\w+ ){0,2}?(?:${who}|all|them|us all)\\b|\\b(?:have|has|had) (?:long |always |already )?known about (?:\\w+ ){0,3}since\\b`,
    'it says that something is known, without who told them and when',
    {
      unless: [
        /\b(?:not|never|un|no one|nobody|none)\b ?(?:\w+ ){0,4}known to\b/i,
        /\bknown to (?:have|be)\b/i,
        /\bwhether\b/i,
      ],
    },
  ),
  construction(
    'has-it-all',
    /\b(?:ha[sd]|have|hold|get|got|given|receive)/i,
    `${both} (?:${surely})(?:have had|has had|has|have|had|has had|hold|holds|get|gets|got|been given|receives?) ${surely}(?:all (?:of )?(?:this|that|it|the|these|his|her|\\w+'s)|this|these (?:figures|details|concerns)|everything|it (?:all|on)|chapter and verse|our (?:logs?|records?|concerns?|cause for concern|reports?)|the (?:full |whole )?picture|all that|(?:all|copies|records?|details) of (?:[\\w'’]+ ){1,3}\\w+|the (?:diagnosis|details|information|reports?|letters?|files?|history|dates?|records?|address|results|minutes)(?= ?(?:[.,;]|$| already| on| from))|our (?:weekly |daily |monthly |regular )?(?:updates?|reports?|logs?|minutes|notes)|(?:her|him|it|this|them) on (?:their|the) (?:radar|system|books|files?))\\b`,
    'it says that another agency holds this, without who passed it and when',
    { unless: [/\b(?:not|n't|never)\b/i] },
  ),
  construction(
    'in-hand',
    /in hand|\ball (?:on|with)\b/i,
    `${both} (?:${surely})(?:has|have|had) (?:it|this|that|things|matters|everything) (?:all |well )?in hand\\b|\\b(?:it|this|that|everything)(?:'s| is| was) all (?:on|with) (?:the )?(?:${who})(?: side)?\\b`,
    'it says that somebody else has this in hand, without who told them',
    { tier: 'wide' },
  ),
  construction(
    'common-knowledge',
    /knowledge|record|secret|elsewhere|documented|\bas\b|news|nothing|every|some(?:body|one)/i,
    "\\b(?:(?:is|are|was|were|been) )?(?:common knowledge|(?:a )?matter of record|no secret|(?:well |fully |all )?(?:documented|recorded|logged|covered|noted) elsewhere|well documented|as (?:you|everyone|everybody|professionals|members|we all)(?:'re| are)?(?: all| round the table| here)* (?:will )?(?:all )?(?:know|be aware|aware)|(?:no|not|n't) (?:be )?news to|(?:nothing|little) [^.]{0,40}\\bnews\\b|(?:everyone|everybody)(?:(?:'s|’s| is) (?:well |all )?aware|(?:'s|’s| has) got it(?! in for)| knows (?:about|of|that|how|what))|on (?:everyone|everybody)(?:'s|’s) (?:books|radar|lists?)|(?:somebody|someone) (?:[\\w'’]+ ){0,3}(?:knows|is aware)\\b|nothing (?:\\w+ ){0,4}(?:haven'?t|have not|hasn'?t|do(?:es)?n'?t) already)\\b",
    'it says that everybody knows, without who told whom',
    { unless: [/\b(?:medical|academic) (?:literature|research)\b/i] },
  ),
  construction(
    'on-the-system',
    /\b(?:be|on)\b/i,
    "\\b(?:will|should|must|would|'ll|’ll|ought to) (?:all |already |also |no doubt )*be (?:(?:recorded|held|somewhere|there|all) )?(?:on|in) (?:the|his|her|their|your|our)? ?(?:[\\w'’]+ ){0,2}?(?:file|files|records?|system|notes|bundle|chronology|radar)\\b|\\bon (?:their|the police|the council'?s) (?:radar|books|system)\\b",
    'it supposes that a record exists elsewhere',
    { unless: [/\b(?:not|n't)\b[^.,;]{0,60}\b(?:on|in) (?:the|h(?:is|er)|their|your|our)\b/i] },
  ),
  construction(
    'as-usual',
    /automatic|routine|always|course|way|standard|usual|default/i,
    '\\b(?:automatically|routinely|always|as a matter of course|in the (?:normal|usual) way|as standard|via the usual|through the usual|by default|as usual)\\b',
    'it says what usually happens, not what happened here',
    {
      needs: [
        /\b(?:shared|alerted|notified|copied|cc.?d|informed|told|sent|passed|forwarded|tells|updated|receive[sd]?|have these|reported)\b/i,
        words(`\\b(?:${who}|them|partners|everything|everyone)\\b`),
      ],
      unless: [
        /\b(?:mum|dad|mother|father|parents?|carers?) (?:always|automatically|routinely|has always)\b/i,
        /\b(?:we|i) (?:will|shall)\b/i,
      ],
    },
  ),
  construction(
    'told-undated',
    /flag|raised|shared|reported|passed|highlighted|discussed|gone|mentioned|referred/i,
    `\\b(?:this|it|these|which|that|all (?:of )?(?:this|these)|concerns?|worries|the (?:matter|incident|information)|information(?: about [\\w' ]{2,40}?)?) (?:has|have|had|was|were) (?:${surely})(?:flagged|raised|shared|reported|passed (?:on|to)|highlighted|discussed|gone to|mentioned|referred on)(?: (?:on|up|to|with|before|already|previously|in the past|many times|repeatedly|several times|elsewhere))?\\b`,
    'it says that this was passed on, without when, by whom or to whom',
    {
      tier: 'sure',
      needs: [words(`\\b(?:${who}|before|already|previously|repeatedly|elsewhere|in the past|partners)\\b`)],
      unless: [
        /\b(?:by|with|from) (?:mum|dad|mother|father|parents?|the family|him|her)\b/i,
        /\b(?:no|not|n't|never)\b/i,
        /\bin supervision\b/i,
      ],
    },
  ),
  construction(
    'we-raised',
    /raised|flag|shared|reported|highlight|passed|mentioned/i,
    "\\b(?:we|i|staff|the (?:school|team|nursery|practice)|our \\w+)(?:'ve|’ve)? (?:(?:have|has|had) )?(?:already |repeatedly |previously |consistently |often |always |long )*(?:raised|flagged|shared|reported|highlighted|passed(?: on)?|mentioned) (?:all )?(?:this|these|it|them|our|the|those)?(?: \\w+){0,3}? ?(?:before|already|previously|in the past|time and (?:time )?again|many times|repeatedly|several times|on (?:numerous|several|many) occasions|with (?:all )?(?:partners|agencies|professionals))\\b",
    'it says that this was raised, without when and with whom',
  ),
  construction(
    'raised-with',
    /worr|concern/i,
    `\\b(?:we|i|staff|the \\w+|our \\w+)(?:'ve|’ve)? (?:(?:have|has|had) )?(?:already |repeatedly |previously |also |since )*(?:raised|flagged|shared|discussed|mentioned|passed on) (?:a |an |my |our |some |several |these |the )?(?:\\w+ )?(?:worr(?:y|ies)|concerns?) (?:with|to) (?:the |her |his |their )?${who}`,
    'it says that this was raised, without when and with whom',
    { unless: [/\b(?:not|n't|never)\b/i] },
  ),
  construction(
    'will-have-had',
    /have/i,
    `${both} (?:will|would|must|should)(?: \\w+)? have (?:had|got|received|seen|been (?:sent|given)) [^.]{0,50}\\bfrom\\b`,
    'it supposes that another agency was told, without when and by whom',
    { unless: [/\b(?:not|n't|never)\b/i] },
  ),
  construction(
    'passed-to',
    /passed|reported|escalated|flagged|shared|forwarded|relayed|notified/i,
    `\\b(?:has|have|had) been (?:passed|reported|escalated|flagged|shared|forwarded|relayed|notified)(?: on)? (?:to|with) (?:the |her |his |their )?${who}`,
    'it says that this was passed on, without when and by whom',
    { unless: [/\b(?:not|n't|never|nothing|none|no)\b/i] },
  ),
  construction(
    'said-the-same',
    /said|told|passed|shared|reported|raised|touch|spoken|fed/i,
    `\\b${who} (?:have|has|had) (?:${surely})(?:said (?:the same|as much)|told|passed|shared|reported|raised|been in touch with|spoken to|fed (?:this|it) (?:back|in))\\b[^.]{0,40}\\b(?:${who})`,
    'it says that one agency told another, without when',
    { tier: 'wide' },
  ),
  construction(
    'passed-everything',
    /\bto (?:the )?(?:right|relevant|appropriate)/i,
    `\\b(?:passed|sent|handed|forwarded|fed|reported|gone|goes|copied) (?:it |this |that |everything |all (?:this|of this|it)? ?)?(?:on |over |across |through |back |up |into )?to (?:the )?(?:right|relevant|appropriate) (?:people|person|partners?|agencies|place|team|quarters)\\b`,
    'it says that this reached the right people, without who they are',
  ),
  construction(
    'passed-on-by-others',
    /(?:passed|shared|sent|reported|flagged|fed|handed)\s+(?:everything|it|this|that|all|these)\b|\b(?:had|has|have|got)\s+(?:it|this|that|wind)\b|(?:talk|speak|spoke)\s+to\s+(?:each|one)/i,
    `${both} (?:${surely})(?:passed|shared|sent|reported|flagged|fed|handed) (?:everything|it|this|that|all (?:of )?(?:it|this|that)|these) (?:all )?(?:on|over|up|across|in|back|through)\\b|${both} (?:had|has|have|got) (?:it|this|that|wind of (?:it|this)) (?:all )?(?:off|from) (?!us\\b|me\\b)(?:the )?\\w+|${both} (?:talk|speak|spoke) to (?:each other|one another)\\b`,
    'it says that one agency told another, without when and whom',
    { unless: [/\b(?:not|n't|never)\b/i] },
  ),
  construction(
    'clipped',
    /updated|informed|aware|told|notified|alerted|knows?|copied|cc/i,
    `(?:^|[.;,:•-] ?)(?:${anyAgency})(?:(?:,|/| and| &) ?${anyAgency})* (?:both |all |already |well |fully |obviously )?(?:updated|informed|aware|told|notified|alerted|knows?|copied in|cc'?d)\\b(?! (?:me|us|her|him|that|to|by|of|on \\d))`,
    'it says that another agency knows, in two words',
  ),
];
