/**
 * Two things that are said of one matter and can not both be so: what is asked about, and the words for either; `always` where there is
 * only one such matter for somebody, whatever else is said of it.
 */
export const opposites: readonly (readonly [part: string, one: RegExp, other: RegExp, always?: 'always'])[] =
  [
    [
      'locked or open',
      /\b(?:locked|bolted|secured|padlock\w*)\b/i,
      /\b(?:unlocked|left open|wide open|ajar|unsecured)\b/i,
    ],
    [
      'agreed or refused',
      /\b(?:agreed|consented|accepted|willing|gave (?:her|his|their) (?:consent|permission))\b/i,
      /\b(?:refused|declined|withheld|turned down|did(?: not|n['’]t) (?:agree|consent)|would not)\b/i,
    ],
    [
      'sober or not',
      /\b(?:sober|had not been drinking|no (?:sign|smell) of (?:drink|alcohol))\b/i,
      /\b(?:drunk|intoxicated|in drink|smel(?:t|ling|led) (?:strongly )?of (?:alcohol|drink|cannabis)|slurr\w+|unsteady)\b/i,
    ],
    [
      'calm or not',
      /\b(?:calm|polite|pleasant|friendly|welcoming|co-?operative|settled)\b/i,
      /\b(?:hostile|aggressive|abusive|threatening|angry|obstructive|shouting|swore|distressed|agitated)\b/i,
    ],
    [
      'alone or not',
      /\b(?:alone|unsupervised|unattended|by (?:herself|himself|themselves)|on (?:her|his|their) own)\b/i,
      /\b(?:supervised|accompanied|with (?:an? |the |her |his |their )?(?:adult|mum|mother|dad|father|nan\w*|gran\w*|aunt\w*|neighbour)|never (?:left )?alone)\b/i,
    ],
    [
      'clean or not',
      /\b(?:clean|tidy|well presented|well[- ]dressed|smart)\b/i,
      /\b(?:dirty|unkempt|grubby|smel(?:ly|t|led)|unwashed|stained|soiled|filthy)\b/i,
    ],
    [
      'fed or hungry',
      /\b(?:well fed|eats well|good appetite|plenty of food|had (?:breakfast|lunch|tea|eaten))\b/i,
      /\b(?:hungry|no (?:breakfast|lunch|food|packed lunch)|not (?:eaten|fed)|asking for food|took food)\b/i,
    ],
    [
      'accident or on purpose',
      /\b(?:accident\w*|by mistake|did(?: not|n['’]t) mean)\b/i,
      /\b(?:on purpose|deliberate\w*|intentional\w*|meant to)\b/i,
    ],
    [
      'accidental or inflicted',
      /(?<!non-)(?<!non )\baccidental(?:ly)?\b|\bconsistent with (?:an accident|the (?:history|account|explanation))|\bplausible\b/i,
      /\b(?:inflicted|non-? ?accidental|abusive|NAI\b|not consistent with|inconsistent with|(?:no|not an?|un) ?(?:satisfactory|plausible|adequate)(?: \w+)? ?(?:explanation)?|implausible|does(?: not|n['’]t) (?:explain|account for|fit))/i,
      'always',
    ],
    [
      'ended or going on',
      /\b(?:ended|finished|over|stopped|split|separated|closed|discharged|lapsed|expired)\b/i,
      /\b(?:ongoing|continues?|still (?:together|open|in place|in force|seeing|living)|back together|resumed|remains? (?:open|in place|in force))\b/i,
    ],
    [
      'granted or refused',
      /\b(?:granted|approved|upheld|awarded|convicted|found guilty|pleaded guilty)\b/i,
      /\b(?:refused|rejected|dismissed|turned down|not guilty|acquitted|no further action|NFA|dropped|withdrawn)\b/i,
    ],
    [
      'what the court did',
      /\b(?:received|given|accepted|got|issued with|dealt with by|was) (?:an? )?(?:\w+ ){0,2}(?:caution|community resolution|words of advice|conditional discharge)\b/i,
      /\b(?:(?:referral|community|rehabilitation|restraining|supervision) order|convicted|sentenced|custod\w+|fined|suspended sentence|charged)\b/i,
      'always',
    ],
    ['early or late', /\b(?:on time|punctual|always early)\b/i, /\b(?:late|lateness|missed the start)\b/i],
    [
      'verbal or physical',
      /\b(?:(?<!-)verbal(?: only)?|no (?:violence|assault|injur\w+)|nothing physical|just (?:words|shouting))\b/i,
      /\b(?:hit|punched|kicked|slapped|pushed|strangl\w+|grabbed|assault(?:ed)?|bruis\w+|injur(?:y|ies|ed)|cut to)\b/i,
    ],
    [
      'up or down',
      /\b(?:upstairs|first floor|top floor|on the stairs|fell (?:on|down) the stairs)\b/i,
      /\b(?:no stairs|bungalow|ground[- ]floor|on one floor|all on one level)\b/i,
      'always',
    ],
    [
      'planned or not',
      /\b(?:planned|wanted) (?:pregnancy|baby)|happy about the pregnancy\b/i,
      /\b(?:unplanned|concealed|denied (?:the )?pregnan\w+|termination)\b/i,
      'always',
    ],
    [
      'happy or afraid',
      /\b(?:happy|loves|enjoys|looks forward|excited|good relationship|close to|warm)\b/i,
      /\b(?:scared|frightened|afraid|fearful|hates|does(?: not|n['’]t) want to|did(?: not|n['’]t) want to|hid|cried when|anxious about|wary)\b/i,
    ],
    [
      'better or worse',
      /\b(?:improv\w+|better|increas\w+|good progress|doing well)\b/i,
      /\b(?:deteriorat\w+|worse\w*|declin\w+|dropp\w+|fallen|falling|no progress|regress\w+)\b/i,
    ],
    [
      'a small or a large amount',
      /\b(?:small (?:amount|quantity)|personal use|trace)\b/i,
      /\b(?:\d+ wraps|\d+ ?(?:g|kg|grams)\b|large (?:amount|quantity)|intent to supply|dealing|scales|bundles? of cash)/i,
    ],
  ];
