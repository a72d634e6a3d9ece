import type { Pattern } from './pattern.ts';
import { words } from './pattern.ts';
import { benign, child, clothes, grownAge, look, medical, part, youngTeen } from './sexual-words.ts';

/** Ways in which sexual behaviour of or towards a child is written plainly, most telling first. */
export const sexualActs: readonly Pattern[] = [
  look(
    'plain',
    '\\b(?:harmful )?sexual(?:ly|i[sz]ed|i[sz]es|i[sz]ing)?(?: (?:behaviou?rs?|acts?|assaults?|abuse[ds]?|touch(?:ing|ed)?|language|comments?|remarks?|play|contact|offences?|activity|nature|content|exploit\\w+|harm|words?|knowledge|drawings?|images?|gestures?|conduct|advances|relationships?|intercourse|allegations?|active))?\\b|\\b(?:sexting|sexy|masturbat\\w+|wank\\w*|porn\\w*|rap(?:e[sd]?|ing|ist)|incest\\w*|fondl\\w+|grop(?:e[sd]?|ing)|molest(?:ed|ing|er)\\w*|twerk\\w*|orgasm\\w*|ejaculat\\w+|paedophil\\w+|nudes?|naked selfies?|dick pics?|CSE|groom(?:ed|ing)|upskirt\\w*)\\b',
    'it speaks plainly of sexual behaviour',
    {
      unless: [
        ...benign,
        /\bsexual(?:ly)? (?:health|transmitted)\b/i,
        /\b(?:dog|horse|personal|hair|pet) grooming|well[- ]groomed|groomed hair/i,
        /\b(?:mother|mum|ms \w+|mrs \w+|she) (?:was|had been) (?:raped|sexually (?:assaulted|abused)) (?:by (?:a|her) (?:former|previous|ex|stranger)|as an adult|in (?:19|20)\d\d, before)/i,
      ],
    },
  ),
  look(
    'having-sex',
    '\\b(?:(?:hav(?:e|ing)|had|do|doing|want(?:ed|s)?|talk(?:s|ed|ing)? (?:of|about)|words? (?:for|about)|asks? (?:about|for)) (?:\\w+ ){0,2}?sex|sex (?:acts?|toys?|games?|talk|words?|tapes?|noises?|like|with)|making babies|oral sex|slept with|sleeping with (?:him|men|boys|older|her (?:cousin|uncle|teacher)))\\b',
    'it speaks of sex',
  ),
  look(
    'images',
    `\\b(?:indecent|explicit|intimate|naked|nude|topless|rude|dirty|x-rated|adult|private) (?:images?|photos?|photographs?|pictures?|pics|videos?|films?|selfies?|clips?|drawings?|magazines?|websites?|material|channels?|messages?|sites)\\b|\\b(?:pictures?|photos?|photographs?|videos?|images?|clips?|film)\\b(?: \\w+){0,3}? (?:of (?:(?:her|him|them)sel(?:f|ves)|(?:his|her|their) (?:bits|body|chest|bottom|parts)|\\w+ (?:in|on) (?:her|his|the) (?:bed|bedroom|bath|shower|underwear)|girls? (?:in|without)|\\w+ undress\\w+)|(?:have |had |has )?(?:done|did|gone?|going|went|passed|doing) (?:the |a)?rounds?|was passed|to somebody pretending|(?:was|were) (?:sent|shown|shared) (?:to|round) (?:about |the )?(?:\\w+ )?(?:pupils|boys|group|class|year))`,
    'it speaks of sexual images or films',
    {
      unless: [
        ...benign,
        /\b(?:bruis\w+|injur\w+|body map|marks? (?:to|on)|kitchen|flat|property|scan)\b/i,
        /\b(?:head|school) (?:photo|picture)/i,
      ],
    },
  ),
  look(
    'touch',
    `\\b(?:touch(?:e[sd]|ing)?|rub(?:s|bed|bing)?|strok(?:e[sd]?|ing)|grab(?:s|bed|bing)?|squeez\\w+|pok(?:e[sd]?|ing)|lick(?:s|ed|ing)?|kiss(?:es|ed|ing)?|tickl\\w+|press(?:ed|es|ing)?|pat(?:s|ted|ting)?|slap(?:ped|s|ping)?|smack(?:ed|s|ing)?|flash(?:ed|es|ing)?|expos(?:e[sd]?|ing)|show(?:s|ed|ing|n)?|wav(?:ed|es|ing)|hands? (?:on|at|over|round|near|up|down|under|get)|hand is on) (?:[\\w'’]+ ){0,5}?${part}\\b`,
    'it speaks of touching or showing private parts',
    {
      unless: [
        ...benign,
        medical,
        /\b(?:fell|bump\w*|bruis\w+|injur\w+|hurt|wip(?:e|ed|ing)|cough|infection|ribs|dress(?:ed|es|ing)? (?:him|her)self|wash\w*|soothe[sd]?|chest (?:pain|infection)|show(?:s|ed|ing)? (?:him|her)self (?:to be|able|as)|smacked? (?:his|her|him|her on) (?:bottom|bum)|smack(?:ed|s|ing)?)\b/i,
        /\bshow(?:s|ed|ing|n)? (?:\w+ ){0,5}?(?:him|her)self\b/i,
        /\b(?:rubbed|pressed|patted|stroked) (?:\w+ )?(?:eyes?|back|arm|head|hair|knee)/i,
      ],
    },
  ),
  look(
    'clothing',
    `\\bkissing and [\\w-]+ game|\\b(?:hands?|fingers?) (?:\\w+ ){0,2}?(?:up|down|in|inside|under|into|on|at) (?:[\\w'’]+ ){0,3}?(?:${clothes}|(?:the |her |his )?(?:blanket|covers|bedclothes|duvet))\\b|\\b(?:pull(?:s|ed|ing)?|tak(?:es|ing|e)|took|tugg?(?:ed|ing|s)?|lift(?:s|ed|ing)?|undo(?:es|ing)?|undid|drop(?:s|ped|ping)?|remov(?:es|ed|ing)) (?:[\\w'’]+ ){0,5}?(?:down|off|up|out|at) ?(?:[\\w'’]+ ){0,3}?${clothes}\\b|\\b(?:pull(?:s|ed|ing)?|tugg?(?:ed|ing)?|yank(?:ed|ing)?) (?:[\\w'’]+ ){0,4}?${clothes}(?: and \\w+)? (?:down|off|up)\\b|\\b(?:pull(?:s|ed|ing)?|pants) down (?:[\\w'’]+ ){0,4}?${clothes}\\b|\\b(?:pants|trousers?|skirt|bra)[- ](?:pulling|lifting|pinging)\\b|\\bpinging (?:her|a|the) (?:\\w+ )?bra|\\b(?:tak(?:es|ing|e|en)|took) (?:her|his|their|all her|all his|all their) clothes off (?:for|in front)|\\b(?:tights|knickers|pants|trousers|clothes) (?:\\w+ )?(?:on the floor|round (?:his|her) ankles)|\\bgrabs? (?:for|at) (?:[\\w'’]+ ){0,3}?${clothes}`,
    'it speaks of hands in or under clothes, or of clothes taken off',
    {
      unless: [
        ...benign,
        medical,
        /\b(?:wet|soil\w+|toilet(?!s)|change(?:d|s)? (?:him|her) (?:into|for)|hot|warm|weather|coat|shoes|PE kit|swimming lesson|potty|pull[- ]ups)\b/i,
      ],
    },
  ),
  look(
    'hump',
    `\\bhump(?:s|ed|ing)\\b|\\b(?:rub(?:s|bed|bing)?|grind(?:s|ing)?|thrust(?:s|ing)?) (?:(?:him|her|them)sel(?:f|ves) )?(?:[\\w'’]+ ){0,2}?(?:against|on|into|up against) (?:[\\w'’]+ ){0,3}?(?:chairs?|legs?|furniture|cushions?|carpets?|floor|table|corner|toys?|teddy|beanbag|sofa|staff|${child})\\b|\\bbusy with (?:him|her)self\\b|\\b(?:lies|lay|lying|climb(?:s|ed|ing)?|gets?|got) on top of (?:[\\w'’]+ ){0,3}?(?:${child}|them|one another|each other)\\b|\\bsimulat\\w+ (?:[\\w'’]+ ){0,3}?(?:adult|sex|act|behaviou?r|things)`,
    'it speaks of rubbing or of acting out sex',
    { unless: [...benign, /\b(?:bunk|climbing frame|rugby|tackle|mat time|cat|cough)\b/i] },
  ),
  look(
    'kissing',
    `\\b(?:tr(?:ied|ies|ying) to kiss|kiss(?:ed|es|ing)? (?:and [\\w-]+|games?|chase|(?:a |the |another |younger |other |little |his |her )+(?:y\\d |year \\d |reception |younger |older |little )?(?:boys?|girls?|child(?:ren)?|pupils?|peers?|lips?|mouth|neck|tummy))|(?:film star|french|grown-?up|proper|wet|long|open-mouthed|special) (?:kiss(?:es|ing)?|cuddles?|hugs?)|(?:about|of) kissing|kisses (?:\\w+ )?go on|special cuddles|too (?:cosy|cuddly))\\b`,
    'it speaks of kissing or cuddling beyond the ordinary',
    {
      unless: [
        ...benign,
        /\bgood ?(?:bye|night)\b/i,
        /\b(?:mum|mother|dad|father|nan|gran) (?:kiss\w+|cuddl\w+)/i,
      ],
    },
  ),
  look(
    'offender',
    "\\b(?:sexual harm prevention|SHPO|sex(?:ual)? offen(?:der|ce)s?(?: register)?|registered sex|schedule (?:1|one) off\\w+|offences? against (?:a |young |two )?(?:children|child|girl|boy|minor)s?|(?:not|n't) (?:be )?allowed (?:to (?:live|be) )?(?:near|around|alone with|unsupervised with) (?:a |any )?(?:schools?|children|under)|(?:convict\\w+|caution\\w+|charged|arrest\\w+|investigat\\w+) (?:\\w+ ){0,6}?offen[cs]es? against (?:her|his|a|the|two|young)|unsupervised contact with (?:under|children|any child)|child protection offen\\w+|person posing a risk to children|PPRC)\\b",
    'it speaks of somebody with offences against children',
  ),
  look(
    'body-unclothed',
    '\\b(?:with nothing on|love ?bites?|without (?:his|her|their|any) clothes|no clothes on|not decent|in (?:just )?(?:his|her|their) underwear|new underwear|undress\\w* in front of|getting (?:her|him) to undress)\\b',
    'it speaks of undress or of marks left by another person',
    {
      unless: [
        ...benign,
        /\b(?:bath(?:ed)?|swimming|hot|nappy|drew|copy of a (?:picture|painting)|bought|uniform|donat\w+|provided|grant)\b/i,
      ],
    },
  ),
  look(
    'young-pregnancy',
    '\\b(?:pregnan\\w+|contracepti(?:on|ve)\\w*|morning[- ]after(?: pill)?|the (?:pill|implant)|implant fitted|termination|chlamydia|gonorrh\\w+|HIV test|STIs?|sexually transmitted|infection of the sort|primip|by dates|condoms?)\\b',
    'a child of this age needs care that follows sexual activity',
    {
      needsNear: [words(youngTeen)],
      unless: [
        ...benign,
        /\b(?:mother|mum|ms|mrs|she) (?:was|is|booked|had)\b[^.]{0,30}\b(?:2\d|3\d|4\d)\b/i,
        /\b(?:her|his) (?:mother|mum)('s)? (?:is )?pregnan/i,
        /\bweeks?\b[^.]{0,20}\bpregnan/i,
      ],
    },
  ),
  look(
    'older-partner',
    `\\b(?:cannot|can't) consent\\b|\\bboyfriend (?:was|is|aged) (?:1[89]|[2-6]\\d)\\b|\\b(?:vapes?|money|drink|lifts?|gifts?) for kissing|\\bmet (?:him|a man|a boy|someone|them) online\\b[^.]{0,40}\\b(?:stay|flat|house|meet|hotel)|\\b(?:older|adult|grown|much older|different|multiple|several|thirty|forty)(?:[- ]\\w+)? (?:boyfriends?|girlfriends?|men|man|males?|partners?|lads|guys?|gentlem[ae]n)\\b|\\b(?:boyfriend|girlfriend|partner|friend|gentleman|male|man|father of (?:the|her) baby|baby'?s (?:father|dad)|putative father|he)\\b[^.;]{0,40}?(?:\\bis |'s |\\baged? |, ?|\\babout |\\bin his |\\bis in his |\\()${grownAge}|\\b${grownAge} (?:gym instructor|teacher|man|male|neighbour|lodger|friend)\\b|\\bsugar dadd\\w+|["'“]boyfriend["'”]`,
    'it speaks of a child with an older partner',
    {
      needsNear: [
        words(
          `${youngTeen}|\\b(?:teenager|pupil|student|young person|YP|year (?:[7-9]|1[0-3])|school|older boyfriend|multiple older)\\b`,
        ),
      ],
      needs: [
        words(
          "\\b(?:she|her|girl|pupil|student|teenager|daughter|older|putative|baby|boyfriend|sugar|he is|he's|bedroom)\\b",
        ),
      ],
      unless: [
        ...benign,
        /\b(?:mum|mother|mrs|ms|parents?|carer|nan|gran\w*|aunt|worker|her (?:own )?(?:new )?partner)\b[^.]{0,30}\b(?:aged?|is|,) ?\d\d/i,
        /\b(?:mum|mother|ms \w+|mrs \w+)'?s (?:new |older |ex-?)?(?:boyfriend|partner)/i,
      ],
    },
  ),
];
