/** What a column of a chronology may hold. */
export type ChronologyColumn = 'date' | 'time' | 'what' | 'source' | 'outcome' | 'children' | 'told' | 'more';

/** The words that head the columns of chronologies, regular expression sources for the whole heading; first fit wins. */
export const chronologyColumns: readonly (readonly [Exclude<ChronologyColumn, 'more'>, string])[] = [
  ['time', 'time(?: of (?:event|incident|day))?'],
  [
    'told',
    '(?:who (?:was|were|has been) |people |agencies |professionals? )?(?:told|informed|notified)(?: (?:whom|who|to))?|(?:information )?shared with|reported to|passed (?:on )?to|referred to|communicated to',
  ],
  [
    'date',
    '(?:the )?(?:date|dates|when|day|period|month|date ?/ ?time|date (?:and|&) time|date/time|date ?\\(.*\\)|dated?|date of .*|year|approximate date|incident date|when did (?:it|this) happen)',
  ],
  [
    'source',
    '(?:information )?(?:source|sources|origin|provenance)(?: of (?:the )?information)?|source .*|recorded (?:by|in|where)|where recorded|reported by|informant|who (?:says|said|saw|reported|told us)(?: (?:so|it))?|evidence|record(?: (?:used|source))?|reference|ref\\.?(?: no\\.?)?|log(?: no\\.?| number)?|number|(?:crime|incident|occurrence) (?:no\\.?|number|ref(?:erence)?)|author|by whom|agency|worker|seen by|professional|staff(?: member)?|name of worker|entered by|who was involved|direct.*second.?hand.*',
  ],
  [
    'outcome',
    '(?:action|actions|outcome|outcomes|response|result|follow.?up|decision|disposal)(?:s)?(?: ?(?:/|and|&|,|or) ?(?:action|actions|outcome|outcomes|response|result|follow.?up|impact|decision|by whom)s?)*(?: taken)?(?: by .*)?|what (?:happened next|was done|did (?:we|you) do)|our response|(?:agency|service|professional) (?:response|action)|what we did(?: about it)?|steps taken',
  ],
  [
    'children',
    "(?:child|children|name|young person|subject|pupil|child(?:ren)?(?: \\/ young person)?(?: concerned| involved)?|which child|re|who|about whom|family member|child'?s name|child \\(initials\\))",
  ],
  [
    'what',
    '(?:(?:significant|key|relevant|main) )?(?:event|events|incident|incidents|concern|concerns|entry|what|details?|description|summary|information|account|narrative|occurrence|contact|observation|observations|nature of (?:concern|event|incident|contact))(?: ?(?:/|and|&|,|or) ?(?:event|incident|concern|contact|details?|information|what happened|observation)s?)*(?: .*)?|what (?:happened|was (?:seen|said|reported)|is known|we know).*|brief (?:details|description|summary).*|(?:details|description|summary|outline|nature) of .*|event.*|significant (?:event|information|incident|contact)s?.*',
  ],
];

/** What a column of an agency's own log may hold; the decision ones are those of a disclosure log. */
export const logMeanings = [
  'reference',
  'date',
  'time',
  'subject',
  'year',
  'category',
  'subcategory',
  'text',
  'recordedBy',
  'action',
  'sharedWith',
  'status',
  'agency',
  'what',
  'recipient',
  'decision',
  'consentAsked',
  'consentOutcome',
  'reason',
  'decidedBy',
  'unplaced',
] as const;
export type LogMeaning = (typeof logMeanings)[number];

type LogWords = readonly (readonly [LogMeaning, string])[];

/** Headings of concern logs as exported from the usual systems or kept by hand; whole heading, first fit wins. */
export const concernLogColumns: LogWords = [
  [
    'reference',
    '(?:incident|entry|concern|record|case|event|log|chronology|unique|row|item|contact|crime|occurrence)? ?(?:id|ref|reference|no|number|#|urn|identifier)(?: (?:no|number|id))?',
  ],
  [
    'year',
    '(?:nc )?(?:year(?: group)?|yr|class|form|tutor group|reg(?:istration)? (?:group|form)|house|key stage|room|age)',
  ],
  ['time', '(?:incident |event |log(?:ged)? )?time(?: of (?:incident|event|entry))?'],
  [
    'recordedBy',
    '(?:(?:reported|recorded|logged|added|entered|raised|created|completed|submitted|written|noted|made|seen|observed|author(?:ed)?) by|author|staff(?: (?:member|name|initials))?|member of staff|reporter|worker|practitioner|adult(?: reporting)?|by|officer|keyworker|created by user|logged by .*|who reported|name of staff.*|user|from|initials of staff|reporting (?:officer|staff|adult))',
  ],
  [
    'sharedWith',
    '(?:(?:information )?shared (?:with|to)|passed (?:on )?to|told|who (?:was )?told|told (?:to|whom)|people (?:told|informed|notified)|(?:people |staff )?(?:alerted|notified|informed)(?: to)?|notified|copied to|informed|referred to|reported to|assigned to|agencies? (?:involved|informed|notified|contacted)|who else knows|staff (?:alerted|notified|informed)|parents? (?:informed|contacted|told)\\??|agency contacted|distribution)',
  ],
  [
    'status',
    '(?:status|open ?/ ?closed|state|closed\\??|open\\??|stage|resolved\\??|current status|rag(?: rating)?|level|severity|priority|risk level|outcome status)',
  ],
  [
    'action',
    '(?:actions?|what (?:was done|did (?:you|we) do|happened next|we did)|response|follow.?up|outcomes?|steps?|decision|intervention|next steps?)(?: ?(?:/|and|&) ?(?:actions?|outcomes?|responses?|follow.?up|decision))?(?: (?:taken|required|needed|agreed|notes?|details?|given|by .*))?',
  ],
  [
    'subcategory',
    '(?:sub.?(?:category|categories|type)|secondary (?:category|type)|linked categories|tags?|keywords?|related categories)',
  ],
  [
    'category',
    '(?:(?:main |primary |incident |concern |event |entry |contact |visit |note )?(?:category|categories|type|types|theme|heading|area(?: of need)?|kind|nature)(?: of (?:concern|incident|entry|abuse|contact|event))?|flag|concern category)',
  ],
  [
    'subject',
    "(?:(?:name of )?(?:the )?(?:pupil|student|child|learner|young person|subject|patient|client|person|tenant|service user|family|children|pupils?|nominal)(?:'?s)?(?:\\(s\\))?(?: ?(?:name|full name|initials|\\(initials\\)|concerned|involved|names?|/ ?young person))?|name|full name|who|about|re|initials|individual|linked (?:pupils?|students?|children)(?:\\(s\\))?)",
  ],
  [
    'date',
    '(?:(?:incident|event|entry|log(?:ged)?|concern|created|recorded|record|occurred|contact) )?(?:date|dates|day|when|date ?/ ?time|date (?:and|&) time|datetime|timestamp|date of .*|date(?:d)?(?: .*)?|occurred(?: (?:on|at))?|created(?: (?:on|at))?|logged (?:on|at))',
  ],
  [
    'text',
    '(?:(?:incident|concern|event|entry|contact|case|observation|log|full|brief|what|factual) ?/? ?)*(?:text|details?|description|notes?|narrative|account|information|concern|concerns|incident|entry|observation|observations|event|comments?|record|summary|body|what happened|what was (?:seen|said|reported)(?: .*)?|happened|statement|report|words)(?: (?:text|of .*|details?))?|nature and details.*|what (?:you|we|i) (?:saw|heard).*|concern in .*',
  ],
];

/** Headings of logs of decisions to share or not. */
export const disclosureLogColumns: LogWords = [
  [
    'reference',
    '(?:entry|decision|record|log|disclosure|request|unique|item|row)? ?(?:id|ref|reference|no|number|#|urn)(?: (?:no|number|id))?',
  ],
  ['time', 'time(?: of .*)?'],
  [
    'consentAsked',
    '(?:(?:was )?(?:consent|agreement|permission)(?: was)? ?(?:sought|asked(?: for)?|requested|obtained|given|gained)?\\??|consent ?\\(?y ?/ ?n\\)?|(?:family|parents?|(?:data )?subject|person|client|patient|parent|young person|child|they) (?:was |were )?(?:asked|consulted|informed|told)\\??|(?:did (?:we|you) ask|asked) (?:for )?(?:consent|permission).*|asked(?: (?:the )?(?:family|parents?|person|subject|them))?(?: first| before(?:hand)?)?\\??|(?:ok|permission|consent) first\\??|was (?:the )?(?:family|parent|person) asked.*)',
  ],
  [
    'consentOutcome',
    "(?:(?:consent|agreement|permission) (?:outcome|result|status|response|answer|decision|given|how|details?|form)|outcome of (?:consent|consultation|asking)|(?:family|parent|their|person)(?:'s)? (?:response|answer|reply|view)s?|(?:response|answer|reply)|what (?:they|the family|the parents?) said|consent (?:notes?|comments?))",
  ],
  [
    'recipient',
    '(?:(?:shared|disclosed|given|passed|sent|told|released|information shared|discussed)? ?(?:with|to)(?: whom| who)?|recipients?(?: agency| of .*)?|who (?:was )?(?:told|asked|informed|to|with|received)|(?:receiving|requesting|other) (?:agency|organisation|person|party)|requested by|to (?:agency|person|organisation)|shared with.*|(?:disclosed|told|sent|passed) to.*|audience|with whom.*|party|for(?: whom)?)',
  ],
  [
    'decidedBy',
    '(?:authori[sz]ed|approved|signed off|(?:decided|decision(?: made)?|authori[sz]ed|approved|agreed|signed(?: off)?|made|recorded|completed|logged|responsible) by|decision.?maker|by(?: whom)?|who decided|author|officer|staff(?: member)?|practitioner|worker|manager|name of .*|person responsible|owner|lead|signed)',
  ],
  [
    'reason',
    '(?:reasons?|rationale|justification|why|basis|grounds|lawful basis|legal basis|purpose|explanation|comments?|notes?)(?: (?:for|of|why|given|not) .*| (?:recorded|noted|stated|given|if any|if not))?(?: ?/ ?(?:reason|rationale|basis|why))?|why (?:not|shared|or why not|this).*',
  ],
  [
    'decision',
    '(?:decision|determination|ruling|conclusion|outcome|shared|disclosed|disclosure|shared ?(?:\\?|y ?/ ?n|yes ?/ ?no|or not)|disclosed ?\\?|share ?\\?|was it shared.*|decided|action|status|result|what (?:was )?decided|decision (?:to share|outcome|made)|shared ?/ ?not shared|withheld.*|(?:y|yes) ?/ ?(?:n|no)|(?:passed on|sent|given|told|gone|went|released)(?: ?\\(?y ?/ ?n\\)?)?|did (?:we|you) (?:share|tell|send).*)\\??',
  ],
  [
    'agency',
    '(?:(?:holding|disclosing|sharing|our|from|source|originating|record|owning|reporting|contributing) ?)?(?:agency|organisation|service|setting|team|from|source|department|holder)(?: (?:name|sharing|holding|disclosing|deciding).*)?|who holds.*|held by|shared by',
  ],
  [
    'date',
    '(?:(?:decision|entry|record|disclosure) )?(?:date|day|when|date ?/ ?time|date of .*|dated|on)(?: .*)?',
  ],
  [
    'what',
    '(?:what|information|info|item|details?|description|content|subject|data|topic|matter|record|summary|nature of.*|what (?:was |is |information|we).*|information (?:shared|disclosed|concerned|about|in question|to be .*|considered.*)|details? of .*|description of .*|about|material|document|fact|concern)',
  ],
  [
    'subject',
    "(?:child|children|pupil|young person|client|patient|family|subject name|name|person)(?:'?s name)?(?: concerned)?",
  ],
];
