/** What is said of the questions that a report is asked while it is written. */
export const asked = {
  title: 'Questions',
  nothing: 'Nothing is asked here.',
  gone: 'This is not asked any more.',
  reading: 'Reading what is written',
  whole: 'The report as a whole',
  go: 'Go to these words',
  more: 'Why, and what helps',
  putIn: 'Put it beside the words',
  setAside: 'Set aside, with a reason',
  askAgain: 'Ask it again',
  isAside: 'Set aside',
  why: 'Why is it set aside?',
  reason: 'In your own words',
  reasonMissing: 'Say why in a few words. The reason is printed with the report.',
  say: 'Set aside',
  cameBack: 'It was set aside before, and the words have changed since. The reason was:',
  notNow: 'Not now',
  unused: 'Reasons that belong to nothing any more',
  unusedText: 'What they set aside is asked no more: the words have changed since.',
  throwAway: 'Throw this reason away',
  none: 'nothing is asked',
  count: '{{must}} must, {{should}} should',
  countLabel: 'Still asked: {{must}} must, {{should}} should, {{consider}} consider. Go to the first.',
  openAt: '{{must}} must, {{should}} should, {{consider}} consider',
  goForm: {
    figures: 'Go to the figures',
    answers: 'Go to the questions',
    declarations: 'Go to “Asked, and nothing known”',
    services: 'Go to the services',
    requests: 'Go to the requests',
    decisions: 'Go to the decisions',
    signing: 'Go to signing',
  },
} as const;

/** What is said on every form beside the words. */
export const form = {
  list: 'Beside the words',
  title: {
    figures: 'Figures',
    answers: 'Questions to you',
    declarations: 'Asked, and nothing known',
    services: 'Services involved',
    requests: 'Requests for information',
    decisions: 'Decisions to share',
    signing: 'Sign the report',
  },
  notWhole: 'not whole yet',
  takeOut: 'Take this out',
  from: 'From',
  to: 'To',
} as const;

/** "Asked, and nothing known". */
export const declare = {
  lead: 'Reviews of serious cases found these topics left out again and again. Write about each in the report, or say here that you looked and found nothing.',
  open: 'not said',
  declared: 'nothing known, {{by}}, {{on}}',
  act: 'Asked, and nothing known',
  takeBack: 'Take this back',
  lookedAt: 'What was looked at?',
  lookedAtHint: 'The records by name, and whom you asked.',
  lookedAtMissing:
    'Name the records that you looked at, so that a reader can tell nothing known from not asked.',
  daysMissing: 'Say from which day to which day the records were looked at.',
  daysTurned: 'The first day is after the last. Check both.',
  fromLog: 'Use the days of our own log',
  ask: {
    'sexual-behaviour': 'Has the child shown, said or been subject to any sexualised behaviour, at any time?',
    injury: 'Has anybody seen an injury or a mark, and was it explained?',
    disclosure: 'Has the child told anybody of something that was done to them?',
    'domestic-abuse': 'Has anybody been hurt, threatened or controlled at home?',
    substances: 'Do drugs or alcohol play a part in how the child is cared for?',
    'mental-health': 'Is somebody’s mental health part of how the child lives?',
    missing: 'Has the child been missing, or away without a reason?',
    exploitation: 'Does anybody use the child for sex, crime or money?',
    online: 'What is known of what happens online or on phones?',
    'hidden-adults': 'Who else lives there, sleeps there, visits or collects the child?',
    identity: 'Is anything about culture, faith, language, disability or identity part of the picture?',
  },
} as const;

/** Services that a child or adult has or had. */
export const service = {
  lead: 'Which services each child and adult has had, from when to when, and what for. A name that can do harm by itself is kept for the {{chairTerm}} unless you decide otherwise.',
  new: 'A service',
  add: 'Add a service',
  keptBack: 'kept back',
  person: 'Who',
  service: 'Service',
  nameMissing: 'Name the service.',
  purpose: 'What for',
  to: 'To (empty while it goes on)',
  daysTurned: 'It ends before it begins. Check both days.',
  harmful: 'Can the name do harm?',
  harmless: 'No',
  harm: {
    'youth-justice': 'Yes: youth justice',
    'sexual-health': 'Yes: sexual health',
    pregnancy: 'Yes: pregnancy',
    'adult-mental-health': 'Yes: mental health of an adult',
  },
  audience: 'Who may read it',
  who: {
    family: 'Everybody, the family too',
    professionals: 'Professionals',
    chair: 'The {{chairTerm}} alone',
  },
  notFor: 'Not to be used for',
  stampMissing: 'Say what this may not be used for; it is stamped on the line.',
  stamp: {
    'youth-justice': 'punishing or excluding the young person',
    'sexual-health': 'telling parents or anybody else who does not need to know',
    pregnancy: 'telling anybody whom the person has not told',
    'adult-mental-health': 'judging the person by a diagnosis',
  },
} as const;

/** Requests for information. */
export const request = {
  lead: 'What you asked of another agency, and what came back. The form is the same for every profession, health included; the worry is always said.',
  add: 'Ask for information',
  name: '{{agency}}, {{day}}',
  to: 'Agency',
  toWhom: 'Whom there',
  about: 'About whom',
  concern: 'What is the worry?',
  concernHint: 'Say what it is, not only that there are concerns: it is what lets the other side answer.',
  concernMissing: 'Say what the worry is. A request without it cannot be answered well.',
  asked: 'What is asked',
  askedMissing: 'Say what you want to know.',
  on: 'Asked on',
  wantedBy: 'Wanted by',
  replyLegend: 'What came back?',
  reply: { awaited: 'Nothing yet', answered: 'An answer', refused: 'A refusal' },
  answer: 'The answer',
  answerMissing: 'Say what the answer was.',
  refusal: 'The reason for the refusal',
  refusalMissing: 'A refusal is never without its reason: write down what was said.',
  by: 'By whom',
  repliedOn: 'On',
} as const;

/** Decisions to share or not to share. */
export const decide = {
  lead: 'What you decided to share or not to share, and why. It protects you: a decision with its reason stands, also when it turns out to be wrong.',
  none: 'No decision is recorded yet.',
  new: 'A decision',
  add: 'Record a decision',
  saveLog: 'Save the whole log as {{format}}',
  saveLogWhy:
    'With the requests and the agency’s own earlier log, for you to keep. It goes to nobody by itself.',
  what: 'What is shared',
  whatHint: 'The items, not “the file”.',
  recipient: 'With whom',
  decision: 'Decision',
  outcome: {
    shared: 'Share it',
    'shared-in-part': 'Share a part of it',
    'not-shared': 'Do not share it',
    pending: 'Not decided yet',
    'not-recorded': 'not recorded',
  },
  asked: 'Was the family asked?',
  askedKind: {
    yes: 'Yes',
    no: 'No',
    'not-applicable': 'There was nobody to ask',
  },
  askedOutcome: 'What did they say?',
  askedOutcomeHint: 'Agreed, refused, no answer; in their words where you can.',
  notAsked: 'Why not?',
  because: {
    'greater-risk': 'Asking would put somebody at greater risk',
    'prejudice-to-crime': 'It would get in the way of preventing or prosecuting a serious crime',
    'unjustifiable-delay': 'It would take time that the child does not have',
  },
  reason: 'Why was this decided?',
  reasonHint: 'One or two sentences: what it does for the child.',
  reviewOn: 'Look at it again on',
  detriment: 'What would sharing cost the child?',
  more: 'The rest of the record',
  on: 'Decided on',
  decidedBy: 'Decided by',
  role: 'Role',
  familyTold: 'Was the family told?',
  told: { yes: 'Yes', no: 'No' },
  notSaid: 'not said',
  familyToldWords: 'Who was told and when, or why not',
  lawfulBasis: 'Lawful basis',
  checkedOn: 'Looked at on {{day}}.',
  unconfirmed: 'It could not be confirmed.',
  line: {
    purpose: 'Purpose',
    about: 'About whom',
    method: 'How it was passed on',
    adviceTaken: 'Whose advice was taken',
    proportionality: 'Why no more than this was needed',
    condition: 'Condition for special category data',
    reversal: 'If it was taken back or changed: when, by whom and why',
  },
  missing: {
    what: 'Say what is shared or kept back, item by item.',
    recipient: 'Say with whom: the agency, and the person if you know.',
    asked: 'Say whether the family was asked; if not, choose one of the three reasons.',
    reason: 'Say why. A decision without its reason protects nobody.',
    review: 'Not sharing is looked at again: choose the day.',
    decidedBy: 'Say who decided.',
  },
} as const;

/** Signing. */
export const sign = {
  lead: 'Your signature says that this is your report as it stands. What must be answered has to be answered, or set aside with a reason, before.',
  inTheWay_one: 'One thing stands in the way',
  inTheWay_other: '{{count}} things stand in the way',
  decision: 'Decision {{reference}} is not whole yet. What is missing?',
  free: 'Nothing stands in the way.',
  rest_one: '{{count}} question that should be answered is still open; it does not stand in the way.',
  rest_other: '{{count}} questions that should be answered are still open; they do not stand in the way.',
  act: 'Sign as {{actor}}',
  again: 'Sign the correction',
  signed: 'Signed',
  by: '{{by}}, {{at}}',
  asItStands: 'It says what stands in the draft now.',
  since: 'The draft has been changed since; sign again to replace it.',
  save: 'Save as {{format}}',
} as const;

/** The guidance of a template beside a section. */
export const guide = {
  need: {
    required: 'Every report says this.',
    optional: 'Where it helps.',
    conditional: 'Where it applies.',
  },
  when: 'Needed when {{when}}.',
  example: 'How it can look',
  invented: 'Invented, to show how. Nobody in it exists.',
} as const;

/** The typed fields of a template. */
export const figure = {
  lead: 'What only your own records can say. Figures are checked against each other; type “not known” and why where you cannot say.',
  plain: 'This report was begun under plain headings, which ask for no figures.',
  all: 'The family as a whole',
  optional: '{{label}} (where it helps)',
  follows: 'From the other figures it comes to {{value}}.',
  rows: 'One line for each, the parts with | between: {{columns}}',
  day: 'such as 4 May 2026',
  yes: 'Yes',
  no: 'No',
  none: 'not answered',
  notKnown: 'Not known',
} as const;

/** The questions to every author. */
export const answer = {
  lead: 'Seven things that are rarely asked and have mattered. A short honest answer is enough.',
  open: 'not answered',
  legend: 'Your answer',
  kind: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  words: 'In your own words',
  wordsMissing: 'Say in a few words what is behind this answer.',
} as const;
