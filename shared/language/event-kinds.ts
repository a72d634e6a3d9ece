import { sexualPassages } from './sexual-behaviour.ts';

/**
 * A kind of thing that happens in a family's life. `bits` is how much it says that two accounts share it; `gravity` is how
 * much it weighs when a report leaves it out.
 */
export type EventKind = {
  id: string;
  name: string;
  bits: number;
  gravity: 'must' | 'should' | 'consider';
  match: RegExp;
};

const kind = (
  id: string,
  name: string,
  bits: number,
  gravity: EventKind['gravity'],
  source: string,
): EventKind => ({
  id,
  name,
  bits,
  gravity,
  match: new RegExp(`\\b(?:${source})`, 'i'),
});

/** Kinds of event by words that show them, gravest first. Sexualised behaviour has its own, wider lexicon. */
export const eventKinds: readonly EventKind[] = [
  kind(
    'exploitation',
    'exploitation',
    4,
    'must',
    'exploit|(?:picked up|collected|met|taken|driven)[^.]{0,30} by (?:an? |two |three |older |unknown |adult )+(?:man|men|males?|lads)|unknown (?:adult )?(?:males?|men|man)|boyfriend (?:and |who )?(?:is|was|aged) (?:1[89]|[2-6]\\d)|county lines|NRM\\b|cuckoo|trafficked|older (?:males?|men)\\b|grooming',
  ),
  kind(
    'injury',
    'injury',
    2,
    'should',
    'fractur|broke (?:his|her)|broken (?:arm|leg|wrist|rib|bone)|in plaster|bruis|lacerat|graz|burn(?:s|t|ed)?\\b|scald|bit(?:e|ten)\\b|injur|stitch|sutur|black eye|swelling|swollen|wound|marks? (?:on|to)\\b|trapped finger|cut (?:to|on|his|her|chin|lip|head|hand)|bump(?:ed)? (?:to )?(?:his |her )?head|head bump|skull|bleed(?:ing)?\\b|(?:arm|leg|wrist|ankle|finger|rib|collar ?bone)[^.]{0,12}(?:plaster|cast\\b|broke)|poison|ingest|hit (?:me|him|her)\\b|smack|slap|punch',
  ),
  kind(
    'domestic-abuse',
    'domestic abuse',
    3,
    'must',
    'assault|domestic (?:abuse|violence|incident|dispute)|DASH\\b|strangl|encompass|argument|arguing|screaming|goes mental|smashed|violen|non-molestation|punched|hit mum|hurt mummy|MARAC\\b|controlling|wardrobe|scared of|frightened of|sunglasses|threaten',
  ),
  kind(
    'missing',
    'missing or unsupervised',
    3,
    'must',
    "missing (?:episode|from|person|since|overnight)|went missing|reported missing|ran (?:away|off)|abscond|found (?:alone|wandering|in (?:the )?street)|'?escaped|got out\\b|wander|slipped past|left (?:alone|unattended|on (?:his|her|their) own)|home alone|unsupervised|return(?: home)? interview|on (?:his|her) own, walked|gone about half",
  ),
  kind(
    'substance',
    'drugs or alcohol',
    3,
    'should',
    'overdos|heroin|methadone|opi(?:oid|ate)|toxicity|naloxone|cannabis|cocaine|crack\\b|drunk\\b|intoxicat|smell(?:s|ed|ing)? of (?:drink|alcohol|cannabis|weed)|gone over\\b|drugs?\\b|alcohol|under the influence|needle|the ambulance came for|hung ?over|relapse',
  ),
  kind(
    'self-harm',
    'self-harm or wish to die',
    4,
    'must',
    "self[- ]harm|suicid|ligature|cut(?:ting)? (?:her|him)self|wish(?:es|ed) (?:\\w+ )?(?:dead|not here|was not|wasn't)|end (?:his|her) life|kill (?:him|her|my)self",
  ),
  kind('weapon', 'weapons', 4, 'must', 'knife|knives|machete|blade|firearm|gun\\b|weapon'),
  kind('death', 'death or serious illness', 4, 'should', 'died|death\\b|bereave|funeral|terminal'),
  kind(
    'household',
    'who lives or stays there',
    2,
    'should',
    '(?:come|came|gone) to (?:live|stay)|moved (?:in|out|back)|staying (?:with|at|since)|sleep(?:s|ing)? in (?:his|her|my|the)|lodger|left (?:the )?(?:home|household|family)|gone for good|adult at home|at the gate with|new (?:partner|boyfriend)|released from|uncle\\b|stays awake|no (?:bed|bunk)|bunk beds|third adult|evict|homeless',
  ),
  kind(
    'neglect',
    'basic care',
    2,
    'should',
    'unwashed|dirty|hungr|no (?:coat|breakfast|tea|lunch|food|dinner)|not had (?:any )?(?:tea|breakfast|food|lunch|dinner)|banana out of|nits\\b|head ?lice|smel(?:l|t)\\b|unkempt|same clothes|soiled nappy|thin\\b|losing weight|faltering|lost weight|cold and wet|neglect|presentation|underweight|mould|taking food|stealing food|food from',
  ),
  kind(
    'toileting',
    'wetting or soiling',
    3,
    'should',
    'wet (?:again|trousers|himself|herself|the bed)|wetting|soil(?:ed|ing)|enuresis|continence|accidents? in',
  ),
  kind(
    'young-carer',
    'caring for others',
    2,
    'should',
    "young carer|'my job'|gets? (?:his|her) (?:sister|brother)|looks? after (?:his|her|mum|the)|(?:dress|feed|wash)(?:es|ing)? (?:his|her) (?:sister|brother|siblings)",
  ),
  kind(
    'safety',
    'safety',
    2,
    'should',
    'banned from driving|disqualified|drug driving|drink driving|no (?:car )?seat|dangerous dog|unsafe|stair ?gate|window (?:open|lock)|fire\\b|drove\\b|gas\\b',
  ),
  kind(
    'collection',
    'collection from school or nursery',
    3,
    'should',
    'not collected|un-?collected|collected late|late collection|nobody came|no one came to collect|forgot(?:ten)? to collect',
  ),
  kind(
    'emergency-care',
    'hospital or ambulance',
    3,
    'should',
    'ambulance|emergency department|\\bED\\b|a ?& ?e\\b|a and e\\b|minor injuries|MIU\\b|admitted|admission|discharge(?:d)? (?:summary|from)|paramedic|resus|hospital',
  ),
  kind(
    'referral-outcome',
    'a referral refused or returned',
    2,
    'should',
    "(?:camhs|referral|service)[^.]{0,40}(?:said no|'said no'|returned|rejected|declined|refused|not accepted|sent back|criteria not met|waiting list)",
  ),
  kind(
    'missed-appointment',
    'a missed appointment',
    2,
    'consider',
    'did not attend|DNA\\b|(?:was |were )?not brought|missed (?:appointment|review|session|clinic)|no access|turned away|no reply|refused (?:access|entry)|neither attended|cancel(?:led|s)?\\b|declined visit',
  ),
  kind(
    'suspension',
    'suspension or exclusion',
    4,
    'should',
    'suspen|exclu(?:ded|sion)|reintegration|part-time timetable|managed move',
  ),
  kind(
    'referral',
    'a contact with social care',
    2,
    'consider',
    'referr|contact from|\\bMASH\\b|MARF\\b|rang (?:csc|children|social)|(?:csc|social care|social services) (?:duty|rung|called|contacted)|contacted the mash|online form sent|rung social care|strategy',
  ),
  kind(
    'notification',
    'a police notification',
    3,
    'consider',
    'encompass|notification|PPN\\b|merlin|vulnerable (?:child|person) report|police (?:told|informed|notif)',
  ),
  kind('strategy-discussion', 'a strategy discussion', 5, 'consider', 'strategy (?:discussion|meeting)'),
  kind(
    'meeting',
    'a meeting',
    2,
    'consider',
    'early help meeting|TAF\\b|team around|core group|MARAC\\b|parents.? evening|child protection conference|network meeting|CIN meeting|professionals.? meeting|multi-agency meeting',
  ),
  kind(
    'home-visit',
    'a home visit',
    2,
    'consider',
    'home visit|joint visit|unannounced|home contact|visited|visit (?:to|with|by|on)|door ?step',
  ),
  kind(
    'arrest',
    'arrest or offence',
    3,
    'should',
    'arrest|charged|convict|custody|stopped\\b|theft|shoplift|caution(?:ed)?\\b|bail\\b|drug driving|driving',
  ),
  kind(
    'noise',
    'noise or nuisance',
    2,
    'consider',
    'complaint|loud music|noise|anti-social|ASB\\b|nuisance|shouting in the street|male shouting',
  ),
  kind(
    'housing',
    'tenancy or repair',
    3,
    'consider',
    'tenancy|arrears|notice (?:seeking|served)|repair|lock (?:reported|faulty)|faulty|gas (?:safety|engineer)|possession|panel replaced|recharged|boiler|damp',
  ),
  kind(
    'health-check',
    'a routine health contact',
    2,
    'consider',
    'immunis|booster|vaccin|weigh(?:ed|t)|two[- ]year (?:check|review)|\\d(?:-| )year review|development(?:al)? (?:check|review)|clinic\\b|consultation|cough|asthma|screen(?:ing)?\\b|hearing test|eye test|ASQ',
  ),
  kind(
    'pregnancy',
    'pregnancy or birth',
    4,
    'should',
    'pregnan|antenatal|booking appointment|birth\\b|born at',
  ),
  kind(
    'treatment',
    'treatment of a parent',
    2,
    'consider',
    'in treatment|keywork|prescri|oral fluid|positive (?:opiates|test)|storage box|supervised consumption|detox|recovery worker',
  ),
  kind(
    'attendance',
    'attendance',
    2,
    'consider',
    'absen(?:t|ce)|late\\b|lates\\b|attendance|unauthorised|registers?\\b',
  ),
  kind('tired', 'tiredness', 2, 'consider', 'asleep|tired|fell asleep|hard to rouse|exhaust'),
  kind('friendships', 'friendships', 2, 'consider', 'ate alone|weird|not picked|bull(?:y|ied)|friend'),
];

const sexual: EventKind = {
  id: 'sexualised-behaviour',
  name: 'sexualised behaviour',
  bits: 5,
  gravity: 'must',
  match: /(?!)/,
};

/** The kinds that a text shows, gravest first. */
export function kindsIn(text: string): EventKind[] {
  const found = eventKinds.filter((one) => one.match.test(text));
  return sexualPassages(text).length > 0 ? [sexual, ...found] : found;
}

/** A kind by its id. */
export const eventKind = (id: string): EventKind | undefined =>
  id === sexual.id ? sexual : eventKinds.find((one) => one.id === id);
