import { type Hit, type Pattern, hitsIn, words } from './pattern.ts';
import { sentences } from './sentences.ts';

const part =
  '(?:privates?|private (?:parts|areas?)|genitals?|genital area|penis|willy|willies|vagina|vulva|minnie|foof|noo-noo|flower|tuppence|bits|bottoms?|bums?|backside|breasts?|chests?|boobs?|groin|crotch|nipples?|between (?:her|his|their|the) legs|below the waist|down there|thighs?|(?:him|her)self)';
const clothes =
  '(?:trousers?|pants|knickers|shorts|leggings|skirts?|tights|underwear|nappy|nappies|bra|blouse|jumper|dress|pyjamas|boxers|swimming costume|joggers|zip|fl(?:y|ies))';
const child =
  '(?:boys?|girls?|child(?:ren)?|pupils?|infants?|toddlers?|bab(?:y|ies)|(?:younger|smaller|little|older|step|half|foster|other)[- ]?(?:ones?|sister|brother|sibling|boy|girl|child|lad)?|brothers?|sisters?|siblings?|cousins?|lad|daughter|son|year [1-9]s?|y[1-9]\\b|reception|classmates?|peers?|him|her)';
const minor =
  '(?:aged? |at |is |was |turned |just |only )(?:1[0-6]|[5-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\\b|\\b(?:[5-9]|1[0-6]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]olds?|\\((?:[5-9]|1[0-6])\\)|\\b(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)(?:,|\\.)|^(?:1[0-6]|thirteen|fourteen|fifteen)\\b';
const youngTeen =
  '(?:aged? |at |is |was |turned |just |of |girl of )(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)\\b|\\b(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]olds?|\\((?:1[1-6])\\)|(?:^|\\. )(?:aged )?(?:1[1-6]|twelve|thirteen|fourteen|fifteen|sixteen)\\b';
const grownAge =
  '(?:(?:1[89]|[2-6]\\d)(?:[- ]year[- ]olds?|-yr)?\\b|twenties|thirties|forties|fifties|sixties|(?:nineteen|twenty|thirty|forty|fifty)(?:-\\w+)?)';
const lessons =
  /\b(?:RSE|PSHE|exposes? (?:him|her)self to (?:danger|risk|harm)|home ?work|asked directly|PANTS|puberty (?:talk|lesson)|underwear rule|sex(?:ual)? education|lessons?|workshop|curriculum|assembly|taught|pants (?:rule|session|song)|training|policy|policies|leaflet)\b/i;
// Case matters: PANTS is a lesson, pants are clothes.
const courses = /\b(?:RSE|PSHE|PANTS)\b/;
const medical =
  /\b(?:rash|thrush|eczema|UTI|urine|urinary|cream|swab|smear|coil|stoma|catheter|constipat\w+|soiling|toilet training|nappy change|circumcis\w+|hernia|testic\w+|undescended|foreskin|phimosis|contact dermatitis|threadworms?|intimate care)\b/i;
const absent =
  /\b(?:no|not|nil|never|without|nor|denie[sd]|neither|isn't|wasn't|haven't|hasn't|didn't)\b[^.;]{0,50}\b(?:sexual\w*|inappropriate|touch\w*|porn\w*|images?|concerns?|indecent|explicit|worr\w+|private)\b|\bnothing (?:sexual|inappropriate|of a sexual)|\b(?:asexual|sexual orientation|sexuality|same-sex|opposite sex|sex offender register check|the sexes|sex of)\b/i;
const ordinary =
  /\b(?:age-appropriate|ordinary (?:for|curiosity)|normal (?:for|curiosity)|expected for (?:his|her|their) age|green (?:behaviou?r|band)|where babies come from)\b/i;
const benign = [absent, lessons, courses, ordinary];

const look = (id: string, source: string, reason: string, more: Partial<Pattern> = {}): Pattern => ({
  id,
  tier: 'sure',
  match: words(source),
  reason,
  unless: benign,
  ...more,
});

/** Ways in which sexual behaviour of or towards a child is written, plain first, then by its circumstances, then by hints. */
export const sexualPatterns: readonly Pattern[] = [
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
    'secret-game',
    `\\b(?:secret|special|the \\w+|bed|tent|doctors? and nurses|naughty|rude|grown-?up|wiggly|tickl\\w+|mummy and daddy'?s?|mummies and daddies|husband|kissing|blanket|nap) (?:games?|tickles?|cuddles?|hugs?|thing)["'”’]?(?= |,|\\.|;|$)[^.]{0,80}\\b(?:not (?:allowed )?to (?:tell|say)|don't tell|secret|door|bed|blanket|dark|tent|shed|under|made to|privates|take)\\b|\\b(?:it is|it's|is|was|our|their|a) (?:our |their |a )?secret\\b[^.]{0,60}\\b(?:films?|phone|game|touch\\w*|change|bath|bed|bedtime|uncle|grandad|pop)|\\b(?:films?|phone|game|touch\\w*|change|bath|bed|bedtime|uncle|grandad|grandpa|granddad|pop-pop|stepdad|cousin|another way)\\b[^.]{0,60}\\b(?:our|their|a) secret\\b|\\bsecret games?\\b|\\b(?:play(?:s|ed|ing)?|plays at) (?:["'“‘])?(?:doctors|(?:mum|mummy) and dad(?:dy)? things|mummy's special friend|making babies|rape)\\b|["'“‘](?:special friend|(?:mum|mummy) and dad(?:dy)? things|what men do|men do in the night|teach(?:es|ing)?|practises|party trick)|["'“‘](?:\\w+['’]s )?(?:the |our )?(?:\\w+ ){0,2}games?["'”’]`,
    'it speaks of a secret or special game',
  ),
  look(
    'beyond-age',
    '\\b(?:(?:well |far )?beyond (?:his|her|their) (?:age|years)|too (?:knowing|grown[- ]up) for (?:his|her) age|adult words for|knows? (?:what goes where|things (?:that )?(?:no|a) child|more than (?:a|any) child)|what goes where|re-?enact\\w* (?:\\w+ )?(?:them|it|things|with)|preoccup\\w+ with (?:bodies|bottoms|bod\\w+|sex|private)|of (?:an? )?(?:private|intimate|adult|inappropriate|sexual) (?:nature|kind|sort)|adult (?:behaviou?r|acts?|films?|content|themes?)|(?:dolls?|teddies|small-world people) (?:\\w+ )*(?:undress\\w+|on top of|what))\\b',
    'it speaks of knowledge or acts beyond a child’s age',
    { unless: [...benign, /\b(?:reading|reads|vocabulary|maths|mature|responsib\w+|caring|helpful)\b/i] },
  ),
  look(
    'offender',
    "\\b(?:sexual harm prevention|SHPO|sex(?:ual)? offen(?:der|ce)s?(?: register)?|registered sex|schedule (?:1|one) off\\w+|offences? against (?:a |young |two )?(?:children|child|girl|boy|minor)s?|(?:not|n't) (?:be )?allowed (?:to (?:live|be) )?(?:near|around|alone with|unsupervised with) (?:a |any )?(?:schools?|children|under)|(?:convict\\w+|caution\\w+|charged|arrest\\w+|investigat\\w+) (?:\\w+ ){0,6}?offen[cs]es? against (?:her|his|a|the|two|young)|unsupervised contact with (?:under|children|any child)|child protection offen\\w+|person posing a risk to children|PPRC)\\b",
    'it speaks of somebody with offences against children',
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
    'toilets',
    `\\b(?:look\\w*|peer\\w*|peep\\w*|climb\\w*) (?:under|over|through) (?:the |a )?(?:toilet |cubicle |changing room )?(?:doors?|partition|cubicle wall)|\\b(?:toilets?|cubicles?|showers?|changing (?:rooms?|area)|cloakroom|bathroom|dormitory|dorm|bath ?time|lower dormitory|under the (?:doors?|covers?|blanket|table|parachute))\\b[^.;]{0,70}?\\b(?:silly|silliness|incidents?|issues?|goings-on|watching|peer\\w*|looking (?:at|under|over)|lingers?|with (?:a|another|the|younger|some|one)[\\w ]{0,14}(?:boy|girl|child|pupil|lad|ones?)|alone with|younger|smaller ones|leave|got up to|happened|went on|crying|K|behaviou?r|not to tell|locked)\\b|\\b(?:silly|silliness|incidents?|issues?|matters?|goings-on|watching|peer\\w*|looking (?:at|under|over)|lingers?|found|locked|got up to|things (?:that )?went on|up to (?:under|in)|come|behaviou?r|invited|into)\\b[^.;]{0,45}?\\b(?:in|into|under|over|through|at|behind) (?:a |the |her |his )?(?:boys'? |girls'? |locked |end |school |staff |KS\\d |year \\d )?(?:toilets?|toilet doors?|doors? at|cubicles?|showers?|changing rooms?|dormitory|bath ?time|covers)\\b`,
    'it speaks of something with other children in the toilets or while changing',
    {
      unless: [
        ...benign,
        medical,
        /\b(?:flood\w*|leak\w*|repair\w*|broken|blocked|vandal\w*|vap\w+|smok\w+|wet|soiled?|accident|needs? help|hand ?wash\w*|mould|damp|refurb\w*|plumb\w*|hid(?:es|ing)? in|asks? to go|lesson time|bathroom (?:was|is|clean)|refus\w+ to (?:use|shower)|clean\w*)\b/i,
      ],
    },
  ),
  look(
    'conduct',
    `\\b(?:inappropriate|over-?familiar|overly familiar|suggestive|flirt\\w*|lewd|smutty|lascivious|provocative|crude)\\b(?: \\w+){0,3}? (?:comments?|remarks?|dancing|touch\\w*|with (?:male|female|staff|men|boys|other|younger)|gestures?|drawings?|contact|games?|incidents?|nature|physical|way with|language (?:to|towards|about) (?:girls|female|boys))|\\b(?:proper little )?flirt\\b|\\b(?:behaviou?r|conduct) (?:towards?|with|to|around) (?:\\w+ ){0,2}?(?:male staff|female staff|males|females|younger (?:boys|girls|children)|little (?:brother|sister)|(?:her|his) (?:little |younger )?(?:brother|sister)|girls|boys)\\b|\\b(?:a bit |very |rather )(?:hands[- ]on|free with the girls|handsy)\\b|\\b(?:will not|can't|cannot|won't|does not) keep his hands to himself\\b|\\bhands (?:get|are|go) everywhere\\b|\\beye for the (?:ladies|girls)\\b|\\bremarks to girls\\b|\\bwhat (?:he|she) did to (?:a|the|that) (?:girl|boy|child)|\\bcarry(?:ing)?-?on with (?:the )?(?:lads|boys|men)|\\b(?:being|was|been) touched by|\\b(?:touching|kissing) (?:incident|between)|\\btouched (?:at least one|another|other|a younger|the younger)|\\bshow (?:me |him |her |them )?(?:his|her|their|your) (?:privates|bits|bottom|willy)`,
    'it speaks of conduct towards others that may be sexual',
  ),
  look(
    'paid-or-passed',
    '\\b(?:pays? for (?:her|his) \\w+ in kind|in kind, in|passing (?:her|him) round|what she does for|does for (?:vapes|money|cigarettes|drink|drugs|lifts|trainers)|paid by the minute|does on camera|web-?cam\\b|(?:teaching|teaches|learning) (?:her|him|the \\S+) (?:the ropes|about kissing|things)|buying her underwear|men in (?:hotel|the flat)|sexually exploited|child sexual exploitation|collects? her in a car|muse)\\b',
    'it speaks of exchange, grooming or exploitation',
    {
      unless: [
        ...benign,
        /\b(?:GP|doctor|therapy|tutor\w*|school|lesson|appointment|interview|temporary accommodation|council|evacu\w+|homeless\w*|placed)\b/i,
      ],
    },
  ),
  look(
    'bed',
    "\\b(?:(?:found|was|is|been|lift\\w*|climb\\w*|gets?|got|getting) (?:[\\w'’-]+ ){0,4}?(?:in|into|out of|on to|onto|from) (?:the )?(?:bed of|bed with|(?:other|younger|foster|toddler|sister|brother|cousin|lodger|uncle)[\\w'’ -]{0,20}(?:'s|’s) (?:cot )?bed)|sitting on (?:her|his) bed with|both in towels|in the bedroom, doing up|walks? in (?:on her )?when she is in the (?:shower|bath)|looks? in on [^.]{0,40} in the (?:bath|shower)|films? (?:that )?(?:[\\w'’]+ ){1,5}(?:puts on|shows?) (?:for )?(?:him|her)|what [\"'“‘]?men do)\\b",
    'it speaks of beds, bathing or undress with somebody who should not be there',
    { unless: [...benign, /\b(?:mother|mum|mummy|dad|father|parents?)(?:'s|’s)? bed\b/i, /\bfell\b/i] },
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
    'alone-with',
    `\\b(?:under (?:the|a) (?:covers|blanket|duvet|quilt)|in a (?:car|van|tent|shed|garage|parked car)|behind the (?:shed|bins|bike sheds?)|(?:tent|shed|den|wardrobe|cupboard|loft|caravan)) (?:\\w+ )?with (?:a |an |the |her |his |him|two |three )[^.;]{0,30}?(?:\\b${child}|man|men|males?|cousins?|lodger|uncle|others?)\\b|\\b(?:man|men|males?|lodger|uncle|cousins?|step-?brother|stepdad|lad in his twenties)\\b[^.;]{0,50}?(?:under the (?:covers|blanket)|hands? under|seats? down|spare room|her on his knee|stand\\w* in (?:her|his) doorway)`,
    'it speaks of a child alone and hidden with somebody',
    { needs: [words(`${minor}|\\b(?:child|girl|boy|she|he|her|him|they|cousins?)\\b`)] },
  ),
  look(
    'in-return',
    `\\b(?:be|been|being|has to be) ["'“‘]?(?:nice|friendly|good)["'”’]? (?:to|back)\\b[^.]{0,60}\\b(?:in return|for|men|him|them)\\b|\\b(?:men|man|males?|lads)\\b[^.;]{0,50}["'“‘](?:look(?:s|ing)? after|nice|payment|earning)["'”’]|["'“‘](?:earning|payment)["'”’]|\\bpassed (?:a?round) (?:the |his |their )?(?:parties|mates|friends|men|group)|\\bwith a girl from\\b[^.]{0,30}\\bclips?|\\bclips? of (?:him|her) and\\b|\\bpictures? of little ones|\\bmessages? to (?:a |the |young )*(?:school ?girls?|school ?boys?|girls?|children|minors?|under-?age)|\\b(?:grown-?up|adult|rude|dirty|blue) films?\\b|\\bthe bedroom thing|\\brecreat\\w+ something|\\bwent further than (?:she|he) (?:wanted|liked)|\\b(?:supposed to have |has |had )done (?:with|to) the (?:lass|girl|boy|child|lad)`,
    'it hints at exchange, images or acts',
  ),
  look(
    'shown-or-kept',
    "\\bon (?:his|her|their) (?:phone|tablet|laptop|iPad)\\b[^.]{0,40}\\b(?:should(?:n't| not) (?:have|see|be)|not cartoons|adult|rude|unsuitable)\\b|\\bthings? on (?:his|her) phone\\b|\\bover-?physical (?:play|contact) with (?:a |the )?(?:girls?|boys?|younger)",
    'it hints at what a child has seen or done',
  ),
];

/** The places where a text speaks of sexual or harmful sexual behaviour of or towards a child, at most two a sentence. */
export function sexualPassages(text: string): Hit[] {
  const all = sentences(text);
  return all.flatMap((sentence, at) => {
    const near = all
      .slice(Math.max(0, at - 2), at + 3)
      .map((one) => one.text)
      .join(' ');
    return hitsIn(sentence, sexualPatterns, near).slice(0, 2);
  });
}
