import type { Matter } from './sides-taken.ts';

/** What reports say there is none of, or never was, while others tell of it. */
export const things: readonly Matter[] = [
  {
    part: 'restraint',
    about: 'child',
    speaksOf:
      /\b(?:restrain\w*|restrictive|physical(?:ly)? (?:intervention|held)|holds?|held (?:down|by the)|team teach)\b/i,
  },
  {
    part: 'medicine',
    about: 'child',
    speaksOf:
      /\b(?:medicines?|medication|tablets|prescri\w+|\d+(?:\.\d+)? ?mg|melatonin|risperidone|methylphenidate|ritalin|insulin|inhalers?|antibiotics?|epipen)\b/i,
  },
  {
    part: 'medicine',
    about: 'adult',
    speaksOf:
      /\b(?:medicines?|medication|tablets|prescri\w+|\d+(?:\.\d+)? ?mg|sertraline|fluoxetine|citalopram|mirtazapine|lithium|olanzapine|quetiapine|diazepam|methadone|buprenorphine|antidepressants?)\b/i,
  },
  {
    part: 'stays in hospital',
    about: 'family',
    speaksOf:
      /\b(?:hospital stay|admi(?:tted|ssions?)|in-?patient|ward\b|detained under|sectioned|emergency department|A&E|\bED\b)\b/i,
  },
  {
    part: 'locks and fastenings',
    about: 'family',
    speaksOf:
      /\b(?:locks?|locked (?:in|the door|from)|bolts?|bolted|latch|fastenings?|padlock\w*|chain on)\b/i,
  },
  {
    part: 'caring for others',
    about: 'child',
    speaksOf:
      /\b(?:car(?:es|ing) for (?:her|his|the)|young carer|caring (?:role|responsibilit\w+)|changes (?:\w+ ){1,2}(?:pads?|napp\w+)|feeds (?:the|her|his)|gets (?:the|her|his) (?:brother|sister|siblings|little)|puts (?:\w+ ){1,3}to bed|cooks|gives (?:him|her) (?:his|her) med\w+|bottles? for (?:the|her))\b/i,
  },
  {
    part: 'what was passed on',
    about: 'family',
    speaksOf:
      /\b(?:(?:we|I) (?:sent|emailed|rang|phoned|told|passed|notified|referred)|(?:information|notification|referral|letter|report|summary)s? (?:was |were |has been |have been |been )?(?:received|sent|shared|passed|made)|(?:sent|made|emailed) (?:a|the|an) (?:\w+ ){0,2}(?:summary|referral|notification|letter|report))\b/i,
  },
  {
    part: 'injuries',
    about: 'child',
    speaksOf:
      /\b(?:bruis\w*|injur(?:y|ies|ed)|fractur\w*|burn(?:s|t|ed)?\b|scald\w*|black eye|marks? (?:on|to)|bite mark|cut (?:to|on)|swollen|swelling)\b/i,
  },
  {
    part: 'knives and weapons',
    about: 'child',
    speaksOf: /\b(?:kni(?:fe|ves)|blades?|weapons?|machete|catapult|BB gun|bladed)\b/i,
  },
  {
    part: 'harm to self',
    about: 'child',
    speaksOf:
      /\b(?:self-?harm\w*|overdos\w*|suicid\w*|cuts? (?:herself|himself|to (?:her|his) (?:arms?|thighs?))|ligature)\b/i,
  },
  {
    part: 'harm to self',
    about: 'adult',
    speaksOf: /\b(?:self-?harm\w*|overdos\w*|suicid\w*|took (?:all|too many)|ligature)\b/i,
  },
  {
    part: 'sexualised behaviour',
    about: 'child',
    speaksOf:
      /\b(?:sexuali[sz]ed|sexual behaviou?r|touch(?:ed|ing) (?:\w+ ){0,3}(?:private|bottom|genital\w*|between)|masturbat\w*|simulat\w+ sex|pulled (?:\w+ ){0,2}(?:pants|trousers|knickers) down|kiss\w+ with tongue)\b/i,
  },
  {
    part: 'images and devices',
    about: 'family',
    speaksOf:
      /\b(?:images?|pornograph\w*|indecent|nudes?|sexting|phones?|tablets? (?:device|computer)|laptop|devices?|internet|online|snapchat|whatsapp)\b/i,
  },
  {
    part: 'going missing',
    about: 'child',
    speaksOf:
      /\b(?:missing (?:episodes?|from|overnight|person|child)|(?:went|gone|reported|goes) missing|abscond\w*|ran (?:away|off)|out all night|did(?: not|n['’]t) come home)\b/i,
  },
  {
    part: 'older people and gifts',
    about: 'child',
    speaksOf:
      /\b(?:older (?:men|man|males?|boys?|lads?|boyfriend)|grooming|groomed|exploit\w*|county lines|new (?:phone|trainers|clothes)|gifts?|unexplained money|hotel)\b/i,
  },
  {
    part: 'convictions and arrests',
    about: 'adult',
    speaksOf:
      /\b(?:convict\w*|caution(?:ed)?|arrest\w*|charged|offences?|offended|sentenced|criminal record|PNC|prison|custody)\b/i,
  },
  {
    part: 'violence',
    about: 'family',
    speaksOf:
      /\b(?:violen(?:ce|t)|assault\w*|(?:hit|punched|kicked|slapped|pushed|strangled|grabbed) (?:her|him|me|them|mum|the)|domestic (?:abuse|incident)s?)\b/i,
  },
  {
    part: 'police attending',
    about: 'family',
    speaksOf:
      /\bpolice (?:\w+ )?(?:called|attended|came|log|were called|involvement|contact)|call-?outs?\b|\b999\b|\bCAD\b/i,
  },
  {
    part: 'dogs and other animals',
    about: 'family',
    speaksOf: /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|animals?|pets?|XL bully|staff(?:ordshire|ie)\w*)\b/i,
  },
  {
    part: 'mental illness',
    about: 'adult',
    speaksOf:
      /\b(?:depress\w*|anxi(?:ety|ous)|bipolar|psychos\w*|schizo\w*|PTSD|mental (?:health|illness)|postnatal|low mood|crisis team)\b/i,
  },
  {
    part: 'seizures, allergies and conditions',
    about: 'child',
    speaksOf:
      /\b(?:seizures?|fits?\b|epilep\w*|allerg\w*|asthma|diabet\w*|eczema|coeliac|anaphyla\w*|clotting|haemophil\w*)\b/i,
  },
  {
    part: 'a diagnosis',
    about: 'family',
    speaksOf: /\b(?:diagnos\w*|learning (?:disabilit\w*|difficult\w*)|autis\w*|ADHD|FASD|dyslexi\w*|IQ)\b/i,
  },
  {
    part: 'visitors and other adults',
    about: 'family',
    speaksOf:
      /\b(?:(?<!health )visitors?|other (?:adults?|men|people)|men\b|strangers?|friends? (?:stay\w*|of (?:his|hers|theirs))|lodgers?|overnight guests?|callers)\b/i,
  },
  {
    part: 'debt and money',
    about: 'family',
    speaksOf:
      /\b(?:debts?|arrears|owes?|owing|bailiffs?|loan shark|food ?bank|benefit(?:s)? (?:stopped|sanction\w*)|no money|payday)\b/i,
  },
  {
    part: 'holidays and travel',
    about: 'family',
    speaksOf:
      /\b(?:holidays?|abroad|travel\w*|flew|flights?|airport|passport|Norway|Spain|Turkey|Poland|Pakistan|working away|offshore|at sea|ship)\b/i,
  },
  {
    part: 'help with toileting and wetting',
    about: 'child',
    speaksOf:
      /\b(?:wet(?:s|ting)?\b|soil(?:s|ed|ing)|bed-?wet\w*|accidents?|incontinen\w*|pads?\b|napp(?:y|ies)|toilet(?:ing)?)\b/i,
  },
  {
    part: 'hunger',
    about: 'child',
    speaksOf:
      /\b(?:hungry|hunger|starving|asks? for food|ate (?:two|three)|food from|no (?:lunch|breakfast)|crusts|bin for)\b/i,
  },
  {
    part: 'lice, dirt and smell',
    about: 'child',
    speaksOf: /\b(?:lice|nits|dirty|grubby|unwashed|smell\w*|smelt|odou?r|unkempt|unclean)\b/i,
  },
  {
    part: 'bullying',
    about: 'child',
    speaksOf: /\b(?:bull(?:y|ied|ying)|picked on|cyber-?bull\w*|name-?calling)\b/i,
  },
  {
    part: 'suspensions',
    about: 'child',
    speaksOf: /\b(?:suspen(?:ded|sion)s?|exclu(?:ded|sion)s?|sent home|isolation|internal exclusion)\b/i,
  },
  { part: 'training', about: 'family', speaksOf: /\b(?:train(?:ed|ing)|competenc\w*|signed off)\b/i },
  {
    part: 'what a child said',
    about: 'child',
    speaksOf:
      /\b(?:disclos(?:ed|ure)s?|alleg(?:ed|ation)s?|told (?:me|us|staff|her teacher|his teacher|a friend)|said that)\b/i,
  },
  {
    part: 'safety equipment',
    about: 'family',
    speaksOf:
      /\b(?:stair ?gates?|car seat|smoke alarms?|fire ?guard|window (?:locks?|restrictors?)|cot|moses basket|high ?chair|blind cords?)\b/i,
  },
  {
    part: 'an advocate or appropriate adult',
    about: 'family',
    speaksOf: /\b(?:advocate|advocacy|appropriate adult|intermediary|IDVA|ISVA|key ?worker|mentor)\b/i,
  },
  {
    part: 'bail, orders and conditions',
    about: 'family',
    speaksOf:
      /\b(?:bail|orders?\b|injunction|non-mol\w*|conditions?\b|tag(?:ged)?|curfew|prohibit\w*|restraining)\b/i,
  },
  {
    part: 'leaving children with somebody',
    about: 'family',
    speaksOf:
      /\b(?:sole care|alone with|left (?:alone|with)|unsupervised|unattended|babysit\w*|no adult|minding|took (?:\w+ ){1,2}in from)\b/i,
  },
  {
    part: 'moving about',
    about: 'child',
    speaksOf:
      /\b(?:crawl(?:s|ing|ed)?|walk(?:s|ing)|pull(?:s|ing)? (?:herself|himself|to stand)|rolls? over|mobile)\b/i,
  },
];
