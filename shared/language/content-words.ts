/** Words that say the same thing in different trades; each line is one idea, its first word names it. */
const ideas: readonly string[] = [
  'fracture break broke broken fractured plaster cast splint',
  'cut laceration lacerated gash wound',
  'stitch stitches sutured sutures glued steri-strips',
  'bruise bruising bruised bruises mark marks fingertip',
  'burn burns burnt scald scalded scalds',
  'fall fell fallen falls tripped trip',
  'trampoline',
  'bicycle bike bikes cycling pushbike',
  'sofa settee couch',
  'oven cooker hob',
  'shed',
  'breakfast',
  'hungry hunger unfed food',
  'uniform jumper clothes clothing unwashed dirty',
  'late lateness punctuality lates punctual',
  'absent absence absences attendance truant truancy',
  'toilet toilets cubicle loo loos',
  'wet wetting enuresis continence soiling soiled',
  'ambulance paramedic paramedics crew',
  'overdose overdosed toxicity naloxone od unresponsive unconscious poison poisoning poisoned',
  'drugs drug heroin opiate opiates opioid cocaine crack cannabis methadone substance',
  'alcohol drunk intoxicated drinking drink intoxication',
  'argument arguing argued row rowing verbal altercation shouting dispute disputes',
  'assault assaulted attacked punched hit strangled battered beaten',
  'scream screaming screamed screams',
  'kick kicked kicking',
  'door doors',
  'escape escaped slipped wandered ran',
  'missing absconded runaway',
  'street road outside pavement',
  'alone unsupervised unattended',
  'driver driving drove',
  'collect collected collection pick-up pickup',
  'grandmother nan nanny gran granny grandma nana grandparent',
  'grandfather grandad grandpa granddad taid gramps',
  'speech language slt salt',
  'referral referred refer contact contacted contacts',
  'visit visited visits visiting',
  'encompass notification notified ppn merlin',
  'suspension suspended exclusion excluded',
  'school',
  'nursery preschool pre-school',
  'knife blade machete weapon weapons',
  'arrest arrested custody detained',
  'self-harm cutting ligature self-harmed',
  'suicide suicidal',
  'bite bitten bites',
  'head scalp skull forehead',
  'sleep sleeping asleep slept wake woke waking',
  'bed beds mattress cot bunk',
  'dog dogs pet pets puppy',
  'bath bathed bathing',
  'phone phoned telephone rang call called calls',
  'pregnant pregnancy antenatal expecting',
  'jab jabs booster immunisation immunisations vaccination vaccinations imms',
  'weight weighed weighs centile centiles faltering growth thriving',
  'overcrowding overcrowded cramped',
  'adult male males man men uncle lodger visitor',
  'behaviour behaviours behaving',
  'secret secrets tell',
  'game games play playing',
  'music noise noisy',
  'panel lock locks',
  'money arrears debt rent',
  'online internet phone-based snapchat instagram',
  'boyfriend partner',
  'bullying bullied bully',
  'seizure seizures fit fits',
  'vomiting vomited sick poorly ill unwell',
  'strategy',
  'stairs stairwell landing steps staircase',
  'tooth teeth dental incisor',
  'television tv telly',
  'charger cable flex wire lead cord',
  'belt strap slipper',
  'search searched warrant raid',
  'school-run',
];

const stop = new Set(
  'the and for with that this was were has have had been from they them their she her hers him his not but are who what when where which will would could should there then than into onto out off over also any all his its our you your did does done said says say told tell tells asked ask about after before again being very just like some such only more most other another each both between because during under until since while upon per via get got goes went going gone come came see seen make made take taken took give given put still now today yesterday week weeks day days month months year years time times morning afternoon evening night am pm child children family report reported noted note information ref log mum dad mummy daddy mother father parent parents january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun weekend'.split(
    ' ',
  ),
);

const stem = (word: string): string => {
  if (word.length <= 4) return word.replace(/(?<=[a-z]{3})s$/, '');
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ings?|edly|ed|es|s|ly|ment|ments)$/, '')
    .replace(/(?<=..[a-z])e$/, '');
};

const meaning = new Map<string, string>();
for (const idea of ideas) {
  const [first = '', ...rest] = idea.split(' ');
  for (const word of [first, ...rest]) {
    meaning.set(word, `=${first}`);
    meaning.set(stem(word), `=${first}`);
  }
}

/**
 * The content of a text as a set: ideas that have several names (`=fracture`) and the stems of other telling words. Names
 * in `leaveOut` (of the family, who are everywhere) and common words are not counted.
 */
export function contentWords(text: string, leaveOut: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/[a-z][a-z'’-]*[a-z]/g)) {
    const word = match[0].replace(/['’]s$/, '').replace(/[’]/g, "'");
    if (word.length < 3 || stop.has(word) || leaveOut.has(word)) continue;
    const idea = meaning.get(word) ?? meaning.get(stem(word));
    found.add(idea ?? stem(word));
  }
  return found;
}

/** Whether a word of `contentWords` stands for an idea with several names, and so tells more when shared. */
export const isIdea = (word: string): boolean => word.startsWith('=');
