/** How much a kind weighs when a report leaves it out. */
export type Gravity = 'must' | 'should' | 'consider';

/** A kind by id: its name, the bits that two accounts share by both being of it, its gravity, and the words that show it. */
export type KindWords = readonly [
  id: string,
  name: string,
  bits: number,
  gravity: Gravity,
  sources: readonly string[],
];

const her = '(?:his|her|their|my|the)';
const parent = '(?:mum(?:my)?|mam|mom|mother|dad(?:dy)?|father|parents?)';
const sibling = '(?:(?:little|baby|younger|small|twin) )?(?:brother|sister|sibling|baby)s?\\b';
const limb =
  '(?:(?:his|her|their|the|my|both|left|right|L|R|inside|inner|upper|lower|outer|of) )*(?:arm|wrist|forearm|thigh|leg)s?\\b';
const drink = '(?:drink|alcohol|booze|beer|cannabis|weed|spirits|cider|vodka)';

/** Kinds of event by words that show them, gravest first: regular expression sources, each beginning at a word. */
export const kindWords: readonly KindWords[] = [
  [
    'exploitation',
    'exploitation',
    4,
    'must',
    [
      'exploit|county lines|NRM\\b|cuckoo|trafficked|groom(?:ed|ing)',
      '(?:picked up|collected|met|taken|driven|dropped(?: off)?)[^.]{0,30} by (?:an? |two |three |older |unknown |adult |different )+(?:man|men|males?|lads?)',
      '(?:got|gets|getting|climbed|seen) (?:in|into|out of) (?:an? |the |different )(?:\\w+ ){0,2}(?:van|car|taxi)s?\\b',
      '(?:unknown|older|adult) (?:adult )?(?:males?|men|man|boyfriend|lads?)\\b',
      '(?:man|male|lad|driver|boy|boyfriend|someone|he)[^.]{0,20} (?:in his (?:twenties|thirties|forties|fifties)|(?:is|was|aged) (?:1[89]|[2-6]\\d)\\b)',
      '(?:buys?|bought|gives?|gave|given|lent|got) (?:her|him|them) (?:\\w+ )?(?:vapes?|cigarettes|alcohol|drink|a? ?phone|money|cash|clothes|trainers)',
      '(?:unexplained|second|two|new) (?:phones?|money|cash|gifts|trainers|clothes)\\b|£?\\d{2,4} (?:pounds )?in (?:cash|notes|tens|twenties|fives)\\b|mind(?:ing|s|ed) (?:it|this|money|a phone|a bag|something|\\w+ money) for',
      'dealing\\b|carrying (?:drugs|a package)|running for\\b',
    ],
  ],
  [
    'injury',
    'injury',
    2,
    'should',
    [
      `fractur|broke ${her} (?:(?:left|right|little|upper|lower|big) )?(?:arm|leg|wrist|ankle|elbow|nose|jaw|ribs?|fingers?|toes?|thumb|hand|foot|collar ?bone|bones?|tooth|teeth|hip|skull|neck|back)|broken (?:(?:left|right|upper|lower) )?(?:arm|leg|wrist|rib|bone|nose|finger|collarbone|ankle|elbow)|# ?(?:L|R|left|right)\\b|#\\w* (?:humerus|radius|ulna|femur|tibia|clavicle|rib)|in (?:plaster|a cast|a sling)|${limb}[^.]{0,12}(?:plaster|cast\\b|broke)`,
      'bruis|lacerat|graz|abrasion|haematoma|contusion|scratch(?:es|ed)\\b|burn(?:s|t|ed)?\\b|scald|bit(?:e|ten)\\b|bandag|sore (?:hand|arm|leg|foot|head|finger|wrist|ankle|back)\\b|injur|stitch|sutur|black eye|swelling|swollen|wound|lump on|welts?\\b|sprain|dislocat|concuss|knocked out|limp(?:s|ed|ing)\\b',
      `(?:marks?|red mark|finger ?marks?|fingertip|finger-sized)(?: \\w+)? (?:on|to|round|around|back of|behind|across|over|L|R|left|right)\\b|(?:loop|linear|belt|slap|hand|pinch)(?:[- ]shaped)? marks?|(?:lines?|marks?|lesions?) (?:on|to|across|over|down) (?:[\\w'’]+ ){0,2}(?:arms?|legs?|back|bottom|buttocks?|thighs?|calf|face|neck|chest|tummy|hands?|foot|shoulder|cheek)\\b|handprint|weals?\\b|trapped ${her}? ?finger|cut (?:to|on|${her}|chin|lip|head|hand)\\b`,
      `bump(?:ed)? (?:to )?(?:${her} )?(?:fore)?heads?\\b|head (?:bump|injury)|skull|bleed(?:ing)?\\b|blood\\b(?! (?:group|pressure|tests?|results?|sugar|sample))|(?:burst|split|fat|swollen|cut) lip|lip (?:split|burst|cut|lac)|nose ?bleed|poison|ingest`,
      'hit(?:s|ting)? (?:me|him|her|them)\\b|smack|slap|punch|kick(?:s|ed) (?:me|him|her)\\b|with (?:a|the|his|her) belt\\b',
    ],
  ],
  [
    'domestic-abuse',
    'domestic abuse',
    3,
    'must',
    [
      'by the (?:neck|throat|hair)|chok(?:ed|ing)|gripped|throttl|assault|domestic (?:abuse|violence|incident|dispute)|DASH\\b|strangl|encompass|violen|dispute\\b|verbal (?:altercation|abuse|row|argument)|raised voices|voices? (?:was |were )?raised|(?:wom[ae]n|females?|lady|mum|mother) (?:was )?(?:heard )?(?:crying|sobbing|distressed|in distress|screaming)|(?:banging|crying|screaming)[^.]{0,20}(?:upstairs|downstairs|next door|through the wall)|breach of the peace|coerci|controlling\\b|non-molestation|restraining order|bail(?:ed)? (?:conditions|away)',
      `argument|arguing|rowing\\b|row (?:between|with)|screaming|shout(?:s|ed|ing) (?:at|and (?:screaming|swearing))|(?:hit|hits|hitting|hurt|hurts|pushed|punched|kicked|grabbed) ${parent}|threaten|frightened of|scared of|goes mental`,
      '(?:man|male|adults?|father|dad|someone|voices?|heard) (?:shout|yell|bawl|roar)ing|(?:yell|bawl|roar)(?:s|ed|ing) at|shouting (?:heard|and crying)',
      `smashed|(?:broke|broken|elbow through|kicked (?:in|down))[^.]{0,20}(?:window|door|panel)|(?:window|door)[^.]{0,15}(?:broken|kicked|smashed)`,
      '(?:hit|hits|punched|slapped|kicked|pushed|beat|struck|attacked)\\b (?!by\\b)(?:\\w+ ){1,3}?[^.]{0,40}\\b(?:police|arrested|officers)|(?:police|officers)[^.]{0,60}\\b(?:had |has )?(?:hit|punched|slapped|kicked|pushed|beaten|struck|attacked) ',
      'hid(?:es|ing)? (?:in|under|behind)|(?:in|behind) the wardrobe|sunglasses (?:on|in|indoors)|wearing sunglasses',
    ],
  ],
  [
    'missing',
    'missing or unsupervised',
    3,
    'must',
    [
      'missing (?:episode|from|person|since|overnight|on|all|until)|went missing|reported missing|missing\\b(?=[;,:])|ran (?:away|off)|abscond|return(?: home)? interview|out all night|(?:not|never|didn.t come) (?:been )?(?:at )?home (?:all|last|that|for the) night|whereabouts',
      '(?:went|gone|took|taken) off (?:on|with|again|from|in|at|for|overnight)\\b|found (?:safe|the same|that|next|later that) (?:day|evening|night|morning|and)|turned up (?:at|safe|the next)|absent (?:since|from home)|located (?:on|in|at|by|near|walking|safe)|wandering|(?:seen|out) (?:\\w+ )?(?:outside|walking)? ?(?:alone )?in the (?:middle of the night|small hours)|located safe|safe and well|did not (?:come|go|return|get|arrive) (?:back |home)|not (?:come|been|returned) home|gone (?:from (?:home|school|the (?:house|home|unit|placement|classroom|site)|class|lessons?)|since|all)|(?:stayed|slept|spent (?:a|the) night) (?:out|away|elsewhere|at)\\b|brought (?:back|home)\\b|not seen since',
      "found (?:alone|wandering|unattended|(?:in|on|by|at) (?:the )?(?:\\w+ )?(?:street|road|park|canal|towpath|river|station|shop)|[^.]{0,25}by (?:a|the) (?:\\w+ )?(?:walker|passer|driver|stranger|neighbour|member of the public))|(?:without|with no) (?:an |any )?(?:adult|parent|grown-?up)|'?escaped|got out\\b|wander|slipped (?:past|out)",
      `left (?:alone|unattended|on ${her} own|in charge)|home alone|unsupervised|on (?:his|her) own, walked|walked (?:here|in|to school|home) (?:alone|on (?:his|her) own)`,
    ],
  ],
  [
    'substance',
    'drugs or alcohol',
    3,
    'should',
    [
      'overdos|heroin|methadone|opi(?:oid|ate)|toxicity|naloxone|cannabis|cocaine|crack\\b|ketamine|spice\\b|pregabalin|drugs?\\b|alcohol|needles?\\b|relapse|stoned\\b|gone over\\b(?! (?:again|it|this|that|the|to|with|her|his)\\b)|the ambulance came for',
      `drunk\\b|intoxicat|in drink\\b|hung ?over|under the influence|slurr|unsteady\\b|had been drinking|(?:had |has |was )?us(?:ed|ing) (?:again|at the weekend|on top|over the)|respiratory arrest|drinking (?:again|heavily|in the)|empty (?:bottles|cans)`,
      `(?:smel(?:ls|t|led|ling)?|reek(?:s|ed|ing)|stank|stinks?)(?: \\w+)? of ${drink}`,
    ],
  ],
  [
    'self-harm',
    'self-harm or wish to die',
    4,
    'must',
    [
      'self[- ]harm|suicid|ligature|overdos(?:e|ed) of|taken an overdose|took an overdose|following an overdose|(?:cut|cuts|cutting|harm|harms|harmed|harming|hurt|hurts) (?:(?:him|her|them|my)sel)|(?:end|take) (?:his|her|my) (?:own )?life|kill (?:him|her|my)self',
      `(?:scratches|cuts|scars)\\b[^.]{0,25}(?:inside|along|on|to|up) ${limb}`,
      '(?:took|taken|taking|swallow\\w*)[^.]{0,40}(?:paracetamol|tablets|pills|medication)',
      "wish(?:es|ed)? (?:\\w+ )?(?:dead|not here|was not|wasn't|i was)|(?:want|wants|wanted) (?:to|everything to) (?:die|disappear|be dead|go quiet|stop)|not want to be (?:here|alive)|nobody would (?:notice|care|miss)|better off without (?:me|her|him)|hates? (?:my|her|his) life",
    ],
  ],
  [
    'fear',
    'fear of an adult or of home',
    3,
    'should',
    [
      'flinch|cower|startl|trembl|frozen with|terrified|(?:was|were|is|are|am i) (?:i |he |she )?going to die|afraid of|frightened (?:of|to)|scared (?:of|to)|wary of|not feel safe|hid from',
      "(?:want|wants|wanted|have|has|had) (?:\\w+ )?to go home|not want to go home|didn't want to go home|(?:would|will|did) not (?:get )?(?:change|undress)d?\\b",
    ],
  ],
  ['weapon', 'weapons', 4, 'must', ['knife|knives|machete|blade|firearm|gun\\b|weapon']],
  ['death', 'death or serious illness', 4, 'should', ['died|death\\b|bereave|funeral|terminal']],
  [
    'household',
    'who lives or stays there',
    2,
    'should',
    [
      `(?:come|came|gone) to (?:live|stay)|moved (?:in|out|back)|staying (?:with|at|since|over)|(?:sleep(?:s|ing)?|asleep) (?:in|on) (?:${her}|the (?:sofa|settee|floor|lounge))|lodger|new (?:partner|boyfriend)|released from|uncle\\b`,
      'left (?:the )?(?:home|household|family)|lives? (?:t?here|with (?:them|her|him))\\b|let in by|gone for good|adult at home|at the gate with|stays awake|no (?:bed|bunk)\\b|bunk beds|(?:third|extra|another|unknown) adult|evict|homeless|bedding (?:folded|on)',
    ],
  ],
  [
    'neglect',
    'basic care',
    2,
    'should',
    [
      'unwashed|dirty|unkempt|same clothes|nits\\b|head ?lice|smel(?:l|t)\\b(?! (?:\\w+ )?of (?:alcohol|drink|beer|cannabis|weed|smoke))|smelly|soiled nappy|neglect|presentation|mould|infested|flea',
      "(?:house|home|flat|property|room|kitchen|conditions?)\\b[^.]{0,25}\\b(?:filthy|dirty|squalid|poor\\b|unclean|cluttered|chaotic)|(?:animal|dog|cat)(?:[’']s)? (?:waste|mess|faeces|urine)|faeces (?:on|in|from)|rotten food|no (?:bedding|sheets|mattress|toys)|eating (?:\\w+ ){0,3}(?:out of|from) (?:the |a )?bins?|food (?:out of|from|in) (?:the )?bins?|ate from the bin",
      'hungr|(?:no|without) (?:a )?(?:coat|breakfast|tea|lunch|food|dinner|shoes|socks|tights|jumper|heating|electric)|(?:shoes|clothes|coat|uniform) (?:\\w+ )?too (?:small|big)|not had (?:any )?(?:tea|breakfast|food|lunch|dinner)|taking food|stealing food|food from|t(?:ake|ook|aking) (?:a |an |the )?\\w+ (?:out of|from) (?:another|other|someone|a friend)',
      '(?:run|ran|running) out of (?:\\w+ )?(?:inhalers?|insulin|patches|medication|medicine|needles|strips|nappies|formula|milk)|missed (?:\\w+ )?(?:insulin|doses?|medication)|weight (?:down|loss|dropp|static|falter|has fallen)|not (?:growing|gaining|thriving)|centiles? (?:down|lost|dropp)|thin\\b|losing weight|lost weight|faltering|underweight|cold and wet|freezing',
    ],
  ],
  [
    'toileting',
    'wetting or soiling',
    3,
    'should',
    [
      'wet (?:again|trousers|himself|herself|the bed)|wetting|soil(?:ed|ing)|enuresis|continence|accidents? in',
    ],
  ],
  [
    'young-carer',
    'caring for others',
    2,
    'should',
    [
      "young carer|caring (?:for|role)|parentified|'my job'|looks? after (?:his|her|mum|mam|the)\\b|up (?:in|through) the night with",
      `(?:gets?|takes?|took|drops?|collects?|picks?(?: up)?|dress(?:es|ing)?|feed(?:s|ing)?|wash(?:es|ing)?|minds?|baby-?sits?)(?: up)? ${her} ${sibling}|(?:does|do|makes?) (?:his|her|their) (?:breakfast|tea|bottles?|nappies)`,
    ],
  ],
  [
    'confinement',
    'being shut or locked in',
    4,
    'should',
    [
      "lock(?:ed|s|ing)? (?:on|from) (?:the )?outside|(?:lock|bolt|hook|latch)(?:ed)? (?:on|to|fastened)?[^.]{0,30}outside|(?:lock(?:s|ed|ing)?|shut(?:s|ting)?|bolt(?:s|ed)?|fasten(?:s|ed)?) (?:him|her|them|me|us)? ?(?:in|inside)\\b|(?:lock(?:s|ed)?|shut(?:s)?|bolt(?:ed|s)?) (?:in|inside) (?:(?:his|her|the|their|a) )?(?:bed)?room|(?:bolt|hook|lock|padlock|latch)\\b[^.]{0,40}(?:bed)?room door|(?:bed)?room door[^.]{0,60}(?:bolt|hook|locked|fastened|padlock)|(?:can['’]?t|cannot|not allowed to|could not) (?:get|come) out\\b",
    ],
  ],
  [
    'safety',
    'safety',
    2,
    'should',
    [
      'banned from driving|disqualified|drug driving|drink driving|no (?:car )?seat|lock(?:ed|s)? (?:on|from) (?:the )?outside|lock on outside|locked (?:in|out)\\b|bolt(?:ed)? (?:on|from)|dangerous dog|unsafe|stair ?gate|window (?:open|lock)|fire\\b|drove\\b|gas\\b',
    ],
  ],
  [
    'collection',
    'collection from school or nursery',
    3,
    'should',
    [
      'not (?:been )?(?:collected|fetched|picked up)|un-?collected|(?:collected|fetched|picked up)[^.]{0,20} late\\b|late (?:collection|pick-?up)|late (?:to|in) (?:collect|fetch|pick)|nobody (?:came|fetched|collected)|no one (?:came|fetched|collected)|(?:came|arrived|turned up) (?:\\w+ ){1,3}late (?:to|for)|forgot(?:ten)? to (?:collect|fetch)|(?:hour|minutes|mins) (?:late|after (?:closing|the end|school))',
    ],
  ],
];
