import type { KindWords } from './event-kind-words.ts';

/** Kinds of dealings with services, and what is of everyday life, by words that show them: after those of harm. */
export const serviceKindWords: readonly KindWords[] = [
  [
    'emergency-care',
    'hospital or ambulance',
    3,
    'should',
    [
      'ambulance|conveyed\\b|taken (?:in|into|to) hospital|emergency (?:admission|department)|\\bED\\b|a ?& ?e\\b|a and e\\b|minor injuries|MIU\\b|admitted|admission|discharge(?:d)? (?:summary|from)|paramedic|resus|hospital|on the (?:\\w+ )?ward',
    ],
  ],
  [
    'referral-outcome',
    'a referral refused or returned',
    2,
    'should',
    [
      "(?:camhs|referral|service)[^.]{0,40}(?:said no|'said no'|returned|rejected|declined|refused|not accepted|sent back|criteria not met|waiting list)",
    ],
  ],
  [
    'missed-appointment',
    'a missed appointment',
    2,
    'consider',
    [
      'did not attend|DNA\\b|(?:was |were )?not brought|WNB\\b|missed (?:appointment|appt|review|session|clinic|scan|visit)|no access|turned away|no reply|refused (?:access|entry)|neither attended|cancel(?:led|s)?\\b|declined visit|card left|did not (?:come|turn up)\\b(?! home)|did not have (?:his|her|the|their|a) (?:\\w+ )?(?:check|appointment|review|assessment|scan|jabs)|not attended\\b',
    ],
  ],
  [
    'suspension',
    'suspension or exclusion',
    4,
    'should',
    ['suspen|exclu(?:ded|sion)|reintegration|part-time timetable|managed move'],
  ],
  [
    'referral',
    'a contact with social care',
    2,
    'consider',
    [
      "referr|contact from|\\bMASH\\b|MARF\\b|rang (?:csc|children|social)|(?:csc|social care|social services) (?:duty|rung|called|contacted)|contacted the mash|online form sent|rung social care|form (?:sent )?to (?:children's|social|mash)|strategy",
    ],
  ],
  [
    'notification',
    'a police notification',
    3,
    'consider',
    [
      'encompass|notification|PPN\\b|VPN\\b|ViST\\b|police (?:notice|report form)|merlin|vulnerable (?:child|person) report|police (?:told|informed|notif)',
    ],
  ],
  ['marac', 'a MARAC', 5, 'consider', ['MARAC\\b(?! (?:minutes|research|form))']],
  [
    'strategy-discussion',
    'a strategy discussion',
    5,
    'consider',
    ['strategy (?:disc|meeting|mtg)|(?:[;,.] |^)strategy\\b'],
  ],
  [
    'meeting',
    'a meeting',
    2,
    'consider',
    [
      '(?:annual|EHCP?|PEP|LAC|CIN) review|early help meeting|TAF\\b|team around|core group|MARAC\\b|parents.? evening|child protection conference|network meeting|CIN meeting|professionals.? meeting|multi-agency meeting',
    ],
  ],
  [
    'home-visit',
    'a home visit',
    2,
    'consider',
    [
      'home visit|joint visit|(?:went|called|came|popped) (?:round|over to|out to)\\b|unannounced|home contact|visited|visit (?:to|with|by|on)|seen at home|door ?step',
    ],
  ],
  [
    'team-around',
    'a meeting of the team around the family',
    4,
    'consider',
    ['TAF\\b|team around (?:the )?(?:family|child|school)|early help (?:review|meeting)'],
  ],
  ['core-group', 'a core group', 4, 'consider', ['core group']],
  [
    'discharge',
    'discharge or closing',
    3,
    'consider',
    [
      'discharged (?:from|to|home|at|on|into|back)\\b|discharge (?:summary|letter|from|planning)|(?:came|come) out (?:of hospital|of the ward|on\\b)|sent home from (?:hospital|the ward)|home from hospital|self-discharg',
    ],
  ],
  [
    'recorded-interview',
    'a recorded interview',
    4,
    'consider',
    [
      'ABE\\b|achieving best evidence|(?:joint|video|recorded|police) interview|interviewed (?:jointly|on video|by (?:the )?police)|intermediary',
    ],
  ],
  [
    'search',
    'a police search',
    4,
    'should',
    [
      'warrants?\\b|(?:door|gate)[^.]{0,25}(?:forced|off (?:its|the) hinges|put (?:in|through))|(?:door|gate)[^.]{0,40}been (?:put|kicked|forced) in|forced entry|police[^.]{0,25}(?:broken|forced|kicked|through) the door|(?:house|flat|home) (?:was )?(?:searched|raided)|drugs? raid|dawn raid',
    ],
  ],
  [
    'arrest',
    'arrest or offence',
    3,
    'should',
    [
      '(?<!(?:respiratory|cardiac) )arrest|detained\\b(?! under)|(?:police |in the )cells\\b|charged|nicked\\b|handcuff|convict|custody|stopped\\b|theft|shoplift|caution(?:ed)?\\b|bail\\b|drug driving|driving',
    ],
  ],
  [
    'custody',
    'prison or release',
    4,
    'consider',
    [
      'released\\b[^.]{0,25}\\b(?:custody|prison|HMP|YOI|licence|tag)|released (?:on )?\\d|(?:prison|custody) release|HMP\\b|YOI\\b|remand|recalled to|on licence|(?:came|come|got|just) out of prison|in prison\\b|sentenced to',
    ],
  ],
  [
    'noise',
    'noise or nuisance',
    2,
    'consider',
    ['complaint|loud music|noise|anti-social|ASB\\b|nuisance|shouting in the street|male shouting'],
  ],
  [
    'housing',
    'tenancy or repair',
    3,
    'consider',
    [
      'tenancy|arrears|notice (?:seeking|served)|repair|lock (?:reported|faulty)|faulty|gas (?:safety|engineer)|possession|panel replaced|recharged|boiler|damp',
    ],
  ],
  [
    'health-check',
    'a routine health contact',
    2,
    'consider',
    [
      'immunis|booster|vaccin|weigh(?:ed|t)|two[- ]year (?:check|review)|\\d(?:-| )year review|development(?:al)? (?:check|review)|clinic\\b|consultation|cough|asthma|screen(?:ing)?\\b|hearing test|eye test|ASQ|scan\\b',
    ],
  ],
  [
    'pregnancy',
    'pregnancy or birth',
    4,
    'should',
    [
      'pregnan|antenatal|booking appointment|book(?:ed|ing) (?:late|at)|unbooked|late booker|booking (?:at \\d|visit|clinic)|community midwife|gestation|birth\\b|born at',
    ],
  ],
  [
    'treatment',
    'treatment of a parent',
    2,
    'consider',
    [
      'in treatment|keywork|prescri|oral fluid|positive (?:opiates|test)|storage box|supervised consumption|detox|recovery worker',
    ],
  ],
  [
    'attendance',
    'attendance',
    2,
    'consider',
    ['absen(?:t|ce)|late\\b(?! booker)|lates\\b|(?<!on )attendance|unauthorised|registers?\\b'],
  ],
  ['tired', 'tiredness', 2, 'consider', ['asleep|slept through|tired|fell asleep|hard to rouse|exhaust']],
  ['friendships', 'friendships', 2, 'consider', ['ate alone|weird|not picked|bull(?:y|ied)|friend']],
];
