import type { Matter } from './sides-taken.ts';

/** A matter of which agencies speak well or ill, by words, and what is asked of it; `isMeasured` where shares ("4 of 9", "82 %") say how well. */
export type Topic = Matter & { ask: string; fine: RegExp; ill: RegExp; isMeasured?: boolean };

/** What agencies speak well or ill of in passing, in words as any of them uses. */
export const topics: readonly Topic[] = [
  {
    part: 'attendance at school or nursery',
    ask: 'How well does the child attend? The accounts differ.',
    about: 'child',
    speaksOf:
      /\b(?:attendance|attends (?:school|nursery|well|regular\w*|every)|sessions? (?:attended|missed|of)|absen(?:t|ce)\w*|punctual\w*|(?:goes|comes|come|came|been|going) (?:to|into|in to) (?:nursery|school|pre-?school)|mornings|timetable)\b/i,
    fine: /\b(?:full[- ]time|every (?:day|morning)|daily|holding up|recover\w*|above)\b/i,
    ill: /\b(?:absent|unauthorised|persistent\w*|below|reduced|part[- ]time|out of school|last (?:seen|attended))\b/i,
    isMeasured: true,
  },
  {
    part: 'appointments',
    ask: 'Are the child’s appointments kept? The accounts differ.',
    about: 'child',
    speaksOf:
      /\b(?:appointments?|clinics?|antenatal|contacts? offered|check-?ups?|reviews?|follow-?up|screening|scan|(?:not|n['’]t) (?:been )?brought|did(?: not|n['’]t) attend|DNA\b|WNB\b|brought to|dressing|immunis\w+|physio\w*|dentist)\b/i,
    fine: /\b(?:has been to|been taken to|taken to all|attended|attends|kept)\b/i,
    ill: /\b(?:(?:did|do|does|has|have)(?: not|n['’]t) (?:come|been|attend\w*|keep|kept)|non-?attendances?|no access|rearranged|rebooked|missed|cancelled|DNA|WNB|not (?:been )?(?:brought|attended|kept))\b/i,
    isMeasured: true,
  },
  {
    part: 'an adult’s appointments',
    ask: 'Are the adult’s appointments kept? The accounts differ.',
    about: 'adult',
    speaksOf:
      /\b(?:appointments?|clinics?|antenatal|contacts? offered|check-?ups?|reviews?|follow-?up|screening|scan|(?:not|n['’]t) (?:been )?brought|did(?: not|n['’]t) attend|DNA\b|WNB\b|brought to|dressing|immunis\w+|physio\w*|dentist)\b/i,
    fine: /\b(?:has been to|been taken to|taken to all|attended|attends|kept)\b/i,
    ill: /\b(?:(?:did|do|does|has|have)(?: not|n['’]t) (?:come|been|attend\w*|keep|kept)|non-?attendances?|no access|rearranged|rebooked|missed|cancelled|DNA|not (?:attended|kept)|discharged (?:back|for|after))\b/i,
    isMeasured: true,
  },
  {
    part: 'the home',
    ask: 'What is the home like? The accounts of it differ.',
    about: 'family',
    speaksOf:
      /\b(?:home|house|flat|property|kitchen|rubbish|floors?|hallway|passage|garden|bathroom|boiler|heating|furniture|conditions)\b/i,
    fine: /\b(?:clean\w*|tidy|tidied|warm|lived-in|homely|cleared|well kept|furnished|decorated|sorted|child-?friendly)\b/i,
    ill: /\b(?:dirty|filth\w*|rubbish|faeces|dog mess|mess|smel\w+|mould\w*|damp|bare|cold|clutter\w*|no (?:hot water|heating|food|electric\w*)|hazard\w*|infest\w*|mice|rats|stained|sticky|squalid)\b/i,
  },
  {
    part: 'where a child sleeps',
    ask: 'Where does the child sleep? The accounts differ.',
    about: 'child',
    speaksOf: /\b(?:sleeps?|sleeping|slept|cot|beds?|bedrooms?|moses basket|mattress|crib|settee|sofa)\b/i,
    fine: /\b(?:(?:own|new|made up|has (?:a|his|her|their)) (?:\w+ )?(?:cot|beds?|bedrooms?|room|basket|crib)|cot (?:was|is) (?:made up|in))\b/i,
    ill: /\b(?:no (?:cot|bed|moses|room)|shar(?:es|ing|ed)|with (?:mum|mother|dad|father|an adult|her|him|the adults)|(?:on|in) (?:the |a )?(?:sofa|settee|floor|mattress|cushion|pushchair|car seat|bouncer)|has (?:his|her|their) bed)\b/i,
  },
  {
    part: 'who lives or stays there',
    ask: 'Who lives or stays there? The accounts differ.',
    about: 'family',
    speaksOf:
      /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|stopping|sleep(?:s|ing) (?:there|over|at)|moved (?:in|out|back|to)|lodger|household|address|under the same roof|box room|overnight|visits?|let in by|at the (?:property|flat|house|home)|adults? at)\b/i,
    fine: /\b(?:does(?: not|n['’]t) (?:live|stay|stop|sleep)|do not (?:live|stay)|no (?:lodger|other adults?|one else)|moved out|has left|lives (?:alone|elsewhere|with (?:his|her) (?:mother|mum|sister|brother|father|dad|nan|parents))|only (?:\w+ ){0,3}(?:live|at home)|weekends only|for weekends|comes for (?:tea|dinner))\b/i,
    ill: /\b(?:liv(?:es|ing) (?:there|here|at the|with (?:her|them|the))|staying|stopping (?:in|at|with|there)|moved in|seven nights|every night|most nights|been (?:there|living)|under the same roof|in the (?:box|small|back|spare) (?:bed)?room|asleep in|let in by|opened the door|gave (?:\w+ ){1,4}as (?:his|her) (?:address|home)|gave (?:his|her) (?:home|address)|has (?:his|her|their) bed)\b/i,
  },
  {
    part: 'drugs',
    ask: 'Are drugs being used? The accounts differ.',
    about: 'adult',
    speaksOf:
      /\b(?:cannabis|weed|joints?|spliffs?|cocaine|crack|heroin|opiates?|drugs?|substances?|using|uses?|ketamine|spice|illicit)\b/i,
    fine: /\b(?:no longer us\w+|(?:has|have) stopped|stopped (?:using|smoking)|clean|abstinent|den(?:y|ies|ied)|does(?: not|n['’]t) use|given up|negative|nothing (?:else )?now)\b/i,
    ill: /\b(?:positive|detected|smok\w+|smel\w+|paraphernalia|found|joints? a|daily|a day|possession|used (?:in|on|at|cannabis|cocaine|heroin)|relaps\w+|wraps?|grams?|\d+ ?g\b)/i,
  },
  {
    part: 'drinking',
    ask: 'How much is drunk? The accounts differ.',
    about: 'adult',
    speaksOf:
      /\b(?:alcohol|drink(?:s|ing|er)?|drunk|intoxicat\w*|units|beers?|wine|vodka|cider|breath|audit score|PEth|CDT)\b/i,
    fine: /\b(?:abstinent|sober|does(?: not|n['’]t) drink|no (?:alcohol|drink)|(?:a|one|odd|occasional) (?:\w+ )?(?:beer|glass|drink|wine)|at weekends|cut down|reduced|stopped|not under)\b/i,
    ill: /\b(?:smel\w+|sway\w*|slur\w*|incapable|drunk|intoxicat\w*|\d+ units|units a (?:week|day)|every day|daily|positive|raised|in drink|empties|bottles|unsteady|harmful|dependen\w+)\b/i,
  },
  {
    part: 'the plan',
    ask: 'Was what was planned done? The accounts differ.',
    about: 'family',
    speaksOf:
      /\b(?:plan|agree(?:d|ment)|actions?|was to|were to|to be|asked to|referr(?:al|ed)|courses?|programme|groups?|sessions|assessment|order|weekly|fortnightly|support|worker|interviews?|training|trained|treatment)\b/i,
    fine: /\b(?:done|complet\w+|kept to|attended|has been (?:happening|done|offered|made)|in place|taken up|started|carried out|engag\w+|after each)\b/i,
    ill: /\b(?:not (?:\w+ ){0,2}(?:started|received|completed|done|taken up|arranged|happened|made|returned|signed|reviewed|been)|discharged|closed|waiting|declined|never|none|nobody|missed|no (?:referral|record|trained|advocate|reply|response|contact)|only|for one of|on two occasions|once)\b/i,
    isMeasured: true,
  },
];
