import type { Weight } from '../../domain/finding.ts';

/** What a conference needs to know though only one agency knows it: its name, its weight, and words that show it. */
export type Matter = { id: string; name: string; weight: Weight; match: RegExp };

const matter = (id: string, name: string, weight: Weight, ...sources: string[]): Matter => ({
  id,
  name,
  weight,
  match: new RegExp(`\\b(?:${sources.join('|')})`, 'i'),
});

/** Kinds of fact that bear on a child's safety, gravest first. */
export const matters: readonly Matter[] = [
  matter(
    'offending',
    'convictions, investigations and orders',
    'must',
    'convict\\w+|investigated (?:for|in|over)|(?:under|criminal|live|ongoing) investigation|arrest(?:ed)?\\b|sexual offence|indecent|registered sex|offence against|ABH\\b|GBH\\b|battery\\b|common assault|caution(?:ed)?\\b|charged with|bailed\\b|(?:on|breach of|in breach of) bail|bail (?:address|conditions)|(?:restraining|non-molestation|community|occupation|prohibited steps|sexual (?:harm|risk)) order|disqualif\\w+|banned from|drug driving|drink driving|licence conditions|released from|in custody|MAPPA|wanted (?:for|on)|firearm|weapons?\\b|knife',
  ),
  matter(
    'sexual',
    'sexual behaviour or abuse',
    'must',
    "sexual\\w*|secret (?:game|place)|\\w+['’]s secret|(?:rude|naked|nude|private) (?:films?|pictures?|parts?|game|images?)|indecent|(?:her|his|my) bottom|touch(?:ed|ing) (?:her|him|me)\\b|in (?:her|his) bra|under the blanket|grooming",
  ),
  matter(
    'exploitation',
    'exploitation and missing',
    'must',
    'exploit\\w+|county lines|NRM\\b|older (?:man|men|male|boyfriend)|(?:is|was|aged) (?:1[89]|[2-6]\\d)\\b[^.]{0,30}(?:buys?|gives?|vapes?|boyfriend|picks)|buys? (?:her|him)|unexplained (?:money|gifts|phone)|second phone|new phone|missing (?:episode|overnight|from)|found alone|alone (?:on|in) the',
  ),
  matter(
    'self-harm',
    'self-harm or wish to die',
    'must',
    '(?:cuts?|scratches|scars) to (?:her|his)|self[- ]harm\\w*|suicid\\w+|overdos\\w+|ligature|harms (?:her|him)self|(?:taken|took|swallow\\w+) [^.]{0,20}(?:tablets|paracetamol|pills)|wants? to die|s\\.?136',
  ),
  matter(
    'household',
    'who lives, sleeps and comes there',
    'must',
    '(?:sharing|shares?) (?:a |her |his |with (?:an? |her |his )?)(?:adult|bed|room|mattress|man|brother|uncle|parents)|(?:sleeps?|sleeping) in (?:our|his|her|my|their|the) (?:room|bed)|mattress|(?:an?|another|unknown|older) (?:adult )?(?:man|male)|staying (?:with|at|since|there|in)|(?:asleep|sleeps?|sleeping) on the|lodger|(?:room|bed) is the|bedding|moved in|toothbrush|child.s (?:\\w+ )?(?:boots|shoes|clothes|toys|coat)|answered the door|has collected',
  ),
  matter(
    'injury',
    'injuries',
    'should',
    'bruis\\w*|fractur\\w*|burns?\\b|scald\\w*|bit(?:e|ten)\\b|lacerat\\w*|black eye|(?:burst|split) lip|head injury|finger ?marks?|marks? (?:on|to)|swollen|graze|petechia\\w*|haemorrhag\\w*|subdural|(?:rib|skull|spiral) fracture|slap mark',
  ),
  matter(
    'domestic-abuse',
    'violence and fear at home',
    'must',
    'assault\\w*|strangl\\w+|tried to (?:pull|stop|protect)|screaming|shouting|punch\\w*|controlling|frightened|(?:not|n.t) want to go home|flinch\\w*|scared|threat\\w*|has a temper|hid(?:ing)? (?:in|under)|smashed|crying',
  ),
  matter(
    'parental-health',
    "a parent's health and its treatment",
    'should',
    'depress\\w+|bipolar|psychos\\w+|schizo\\w+|personality disorder|anxiety|sertraline|fluoxetine|olanzapine|medication|(?:last )?collected (?:once|twice|on|\\d)|detained|in-?patient|diagnos\\w+|postnatal|low mood|hearing voices|(?:his|her) (?:tablets|pills|meds)\\b|vacant|flat (?:in mood|affect)|seizures?|epilep\\w+',
  ),
  matter(
    'substances',
    'drugs and alcohol',
    'should',
    'heroin|co-?codamol|codeine|tramadol|diazepam|zopiclone|pregabalin|(?:requests?|requested|ordered) early|cocaine|crack\\b|cannabis|opi(?:oid|ate)\\w*|naloxone|take-?home|storage|locked box|drunk|intoxicat\\w+|drinks?(?:ing)? (?:most|every|daily|heavily)|smel(?:t|ls|led) of (?:alcohol|cannabis|drink)|relaps\\w+|MCV|needles?|positive (?:test|opiates)|unsteady|slurr\\w+',
  ),
  matter(
    'pregnancy',
    'pregnancy and the unborn baby',
    'must',
    "pregnan\\w+|unborn|antenatal|unbooked|weeks[’']? gestation|growth scan|late booking|booking at|\\d+/40\\b|FOB\\b",
  ),
  matter(
    'child-health',
    "a child's health and missed care",
    'should',
    'not brought|did not attend|WNB|DNA\\b|neither attended|wetting|soil(?:ing|ed)|continence|asthma|(?:lost|losing|static|falling) (?:weight|centile)|growth is|falling off|dental|tooth|teeth|untreated|swallow\\w+|nappy rash|red raw|bleeding|speech therapy|outstanding|missed (?:\\w+ )?(?:appointment|review|of the)|missed (?:one|two|three|four|five|six)',
  ),
  matter(
    'care',
    'basic care and hunger',
    'should',
    'hungry|same clothes|unwashed|dirty|smelly|lice|no (?:coat|food|bed|heating|electric\\w*)|asleep in|falls? asleep|left alone (?:with|in|at|for|overnight|while|all)|cot (?:full|unused|empty)|in with (?:the )?parents|damp|unsupervised|home alone|(?:sat|left) in the car|sticky|mould',
  ),
  matter(
    'carer',
    'a child who looks after others',
    'should',
    '(?:gets?|takes?|dress\\w*|feeds?|looks? after|cares? for) (?:his|her|their|the) (?:\\w+ )?(?:sister|brother|siblings?|mum|mother|mam)|my job|young carer|does (?:his|her) breakfast|had to care',
  ),
  matter(
    'housing',
    'the home at risk',
    'should',
    'arrears|possession|evict\\w+|notice (?:seeking|served|to quit)|overcrowd\\w*|homeless|disrepair|one-bedroom|complaints?\\b|abandon\\w*|debt',
  ),
  matter(
    'protective',
    'who could help',
    'should',
    '(?:would|could|willing to|offered to|prepared to) (?:have|take|look after|care for) (?:the|both|him|her|all|them)|respite|family group conference',
  ),
];
