/** Verbs whose forms do not follow the rule: base to the forms beside "-ing" and "-s". */
const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been',
  bear: 'bore borne',
  begin: 'began begun',
  bite: 'bit bitten',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  burn: 'burnt burned',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cost: 'cost',
  creep: 'crept',
  cut: 'cut',
  deal: 'dealt',
  do: 'did done',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'has had',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lie: 'lied lay',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  overhear: 'overheard',
  pay: 'paid',
  put: 'put',
  read: 'read',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  show: 'showed shown',
  shut: 'shut',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  spit: 'spat',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  sue: 'sued',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  wind: 'wound',
  withhold: 'withheld',
  write: 'wrote written',
};
const doubled =
  /^(?:admit|ban|beg|blab|bob|chat|chip|clip|commit|cop|drag|drop|fib|flag|flap|flit|get|grab|grip|hit|hop|hum|jog|kid|knit|let|log|mob|nag|nip|nod|omit|pat|permit|plan|plod|pop|prod|put|refer|regret|rid|rip|rob|rub|run|scrap|set|shop|shut|sip|sit|skip|slag|slap|slip|snap|sob|stab|step|stir|stop|strip|submit|swap|tag|tap|tip|top|trip|tug|wag|whip|wrap)$/;

/** The forms of a regular or listed verb: "leave" gives leave, leaves, leaving, left. */
function forms(base: string): string[] {
  const stem = doubled.test(base) ? base + base.at(-1) : base;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const present = /[^eoy]e$/.test(base)
    ? `${base.slice(0, -1)}ing`
    : base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${stem}ing`;
  const listed = irregular[base]?.split(' ');
  const past = base.endsWith('e')
    ? [`${base}d`]
    : /[^aeiou]y$/.test(base)
      ? [`${base.slice(0, -1)}ied`]
      : [`${stem}ed`];
  return [base, third, present, ...(listed ?? past)];
}

/** All forms of verbs, one a comma: of "pass on, tell" the first word bends ("passed on", "telling"). */
export const verbs = (list: string): string =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap((entry) => {
      const [base = '', ...rest] = entry.split(' ');
      return forms(base).map((form) => [form, ...rest].join(' '));
    })
    .join(', ');
