import { type Pattern, words } from './pattern.ts';
import { benign, child, clothes, look, medical, youngTeen } from './sexual-words.ts';

const quote = '["“”\'‘’]';
const room = '(?:bath|shower|bedroom|bed|bunk|dorm\\w*|tent|toilets?|changing rooms?|cubicles?|bathroom)';
const kindness = '(?:friendly|nice|good|hugs?|kiss(?:es)?|cuddles?|favou?rs?|generous|sweet|special)';
const bargain =
  '(?:charges?|off the fare|lets? (?:her|him|them) off|for a (?:lift|ride)|pays? (?:her|him|them)|in exchange|instead of paying|owes? (?:him|her|them))';

/** Sexual behaviour told by what stands round it: cameras, bargains, rooms, what "went on", knees and looks. */
export const sexualCircumstances: readonly Pattern[] = [
  look(
    'camera',
    `\\b(?:stripp(?:ed|ing) (?:off|on|for)|talked into stripping|live-?stream\\w*|(?:paid|money|pounds|coins) (?:per|a|for (?:each|every)) (?:clip|video|picture|photo|show)|the one being filmed|films? (?:her|him|them) (?:in|while|when|at night|getting|asleep)|filmed (?:her|him|them|in the ${room}|while|getting)|(?:camera|phone|webcam)[^.]{0,30}(?:over|above|at|in|by|under|pointing (?:at|down))[^.]{0,20}(?:bed|bedroom|shower|bath|toilet)\\b|(?:pictures?|photos?|photographs?|images?|videos?|clips?) of (?:[\\w'’]+ ){1,3}in (?:her|his|their) (?:bra|knickers|pants|underwear|towel|boxers|bikini|bed))`,
    'it speaks of being filmed or photographed',
    {
      unless: [
        ...benign,
        /\b(?:fight|football|assembly|school play|dash ?cam|doorbell|CCTV (?:at|of) the (?:shop|school|front))\b/i,
      ],
    },
  ),
  look(
    'bargain',
    `\\b${bargain}\\b[^.]{0,60}\\b${quote}?${kindness}${quote}?\\b|${quote}?\\b${kindness}${quote}?[^.]{0,50}\\b${bargain}|\\b(?:vapes?|money|drink|lifts?|gifts?|cash|phones?|weed) (?:in return )?for (?:kiss\\w*|cuddles|pictures|photos|being ${quote}?nice)|\\bsugar dadd\\w+|\\bmen pay\\b|\\bwhat (?:she|he)(?:'ll|’ll| will) do (?:for|with)?\\b[^.]{0,40}(?:lads|boys|men|list|rank\\w*|vapes?|money)|\\b(?:lads|boys|men|list|rank\\w*)\\b[^.]{0,50}\\bwhat (?:she|he)(?:'ll|’ll| will) do\\b`,
    'it speaks of kindness or acts as a price',
    {
      needs: [words(`\\b(?:her|him|she|he|them|they|girl|boy|child|daughter|son)\\b`)],
      unless: [...benign, /\b(?:taxi firm|bus driver let|school trip)\b/i],
    },
  ),
  look(
    'room',
    `\\b(?:gets?|got|getting|goes|went|climb\\w*|sleep\\w*|sat) in(?:to|side)? the (?:bath|shower) with\\b|\\bwalks? in on (?:her|him|them)\\b|\\bwalks in, grabs|\\b(?:things?|something|what) (?:that )?(?:went|goes|gone|happen(?:s|ed)|been going) on in (?:the |his |her |their )?${room}|\\bgot up to (?:[\\w'’]+ ){0,4}${room}|\\bafter lights out\\b|\\bgame (?:[\\w'’]+ ){0,3}(?:in|under|behind) (?:the )?(?:showers?|changing rooms?|toilets?|dorm\\w*|tent|blankets?|covers)|\\b(?:showers?|changing rooms?|dorm\\w*)\\b[^.]{0,50}\\b(?:forfeits?|dares?|rather not)\\b|\\bwhat (?:[\\w'’]+ ){1,7}(?:do|does|did) in (?:the )?(?:bedroom|bed|night)\\b|\\b(?:in and out of|visits?|goes to) (?:the |his |her )?(?:[\\w'’-]+ ){1,4}(?:tent|room|bed) (?:at night|and had)|\\blooks? (?:in|through|round|under)\\b[^.;]{0,70}\\b(?:in the (?:bath|shower)|undress\\w*|getting changed|on the toilet|the gap|the keyhole)`,
    'it speaks of rooms where nobody else should be',
    { unless: [...benign, medical, /\b(?:plumber|leak|repair|flood\w*|grab rail|bath seat|hoist)\b/i] },
  ),
  look(
    'unsaid',
    `\\b(?:which|that|it) (?:goes|went|go) further than\\b|\\bgame of being (?:the )?(?:husband|wife|mummy|mum|daddy|married|boyfriend|girlfriend)|\\b(?:made|makes|making) (?:her|his) (?:interest|feelings) (?:in \\w+ )?(?:very |quite )?(?:clear|plain|obvious)|\\b(?:stories|things|something|complain\\w*|talk) about (?:his|her) hands\\b|\\b(?:all hands|hands all over|hands everywhere)\\b(?! on deck)|\\bwhere [\\w'’]+ (?:puts?|touch(?:es|ed)|tickles|rubs) (?:his|her)\\b|\\b(?:been|was|got) at (?:the |his |her )?(?:[\\w'’]+ ){1,4}(?:nappies|knickers|pants|trousers|underwear)|\\blook(?:s|ed)? like (?:without|under|with no) (?:[\\w'’]+ ){0,2}(?:blouse|shirt|clothes|top|bra|uniform|${clothes})|\\bin next to nothing\\b|\\bscantily\\b|\\b(?:sits?|sat|sitting) on (?:his|the [\\w'’]+|uncle'?s|[\\w'’]+'s) (?:knee|lap)[^.]{0,25}(?:in a way|at (?:8|9|1\\d|eight|nine|ten|eleven|twelve|thirteen)|too)|\\b(?:very|rather|over-?|a bit|quite) ?(?:cuddly|handsy|touchy|tactile|physical|hands-on)(?: and \\w+)? (?:with|towards?|around) (?:the |his |her )?(?:smaller|younger|little|other|girls|boys|pupils|${child})|\\bwent further than\\b|\\bfurther than (?:the other children|she|he|they) (?:like|liked|want|wanted)`,
    'it hints at touching or at more than is said',
    { unless: [...benign, medical, /\b(?:maths|reading|talks?|budget|journey)\b/i] },
  ),
  look(
    'sore',
    `\\b(?:itch\\w*|sore\\w*|hurts?|bleed\\w*|pain)\\b[^.]{0,30}(?:${quote}?down there${quote}?|private\\w*|bottom|between (?:her|his) legs|front bottom)`,
    'it speaks of soreness of private parts after being with somebody',
    {
      needsNear: [
        words(
          "\\b(?:sleepover|uncle|step\\w*|cousin|lodger|stays?|stayed|visits?|weekend|friend's|contact)\\b",
        ),
      ],
      unless: [...benign],
    },
  ),
  look(
    'whose-child',
    `\\b(?:would not|won't|wouldn't|will not|refuses to|did not) (?:say|name) (?:whose|who the (?:father|dad)|the (?:baby'?s )?(?:father|dad))|\\bhe is her (?:mum|mother)'?s (?:ex|partner|boyfriend)\\b|\\b(?:if you(?:'re| are)|because (?:she|her) (?:was|is)) late\\b[^.]{0,50}\\b(?:parents|tell|test)|\\bentertaining (?:a |an |older |two )?(?:gentlem[ae]n|m[ae]n|friends)`,
    'it speaks of a child’s pregnancy or of an older partner',
    {
      needsNear: [
        words(
          `${youngTeen}|, (?:1[1-6]),|\\b(?:pupil|student|teenager|young person|YP|year (?:[7-9]|1[01]))\\b`,
        ),
      ],
      unless: [...benign],
    },
  ),
  look(
    'cars-with-men',
    '\\b(?:cars?|vans?|taxis?|flats?|hotels?|hotel rooms?|parties)\\b[^.]{0,25}\\b(?:with|of|from) (?:two |three |several |different |unknown )?(?:adult|older|grown|unknown|strange) (?:men|man|males?)',
    'it speaks of a child with older men',
  ),
];
