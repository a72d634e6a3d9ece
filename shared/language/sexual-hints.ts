import type { Pattern } from './pattern.ts';
import { words } from './pattern.ts';
import { benign, child, look, medical, minor } from './sexual-words.ts';

/** Ways in which sexual behaviour is hinted at by its circumstances: games, places, beds, payment, cameras. */
export const sexualHints: readonly Pattern[] = [
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
