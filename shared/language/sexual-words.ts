import { type Pattern, words } from './pattern.ts';

// Regular expression sources that the patterns of sexual behaviour share.
export const part =
  '(?:privates?|private (?:parts|areas?)|genitals?|genital area|penis|willy|willies|vagina|vulva|minnie|foof|noo-noo|flower|tuppence|bits|bottoms?|bums?|backside|breasts?|chests?|boobs?|groin|crotch|nipples?|between (?:her|his|their|the) legs|below the waist|down there|thighs?|(?:him|her)self)';
export const clothes =
  '(?:trousers?|pants|knickers|shorts|leggings|skirts?|tights|underwear|nappy|nappies|bra|blouse|jumper|dress|pyjamas|boxers|swimming costume|joggers|zip|fl(?:y|ies))';
export const child =
  '(?:boys?|girls?|child(?:ren)?|pupils?|infants?|toddlers?|bab(?:y|ies)|(?:younger|smaller|little|older|step|half|foster|other)[- ]?(?:ones?|sister|brother|sibling|boy|girl|child|lad)?|brothers?|sisters?|siblings?|cousins?|lad|daughter|son|year [1-9]s?|y[1-9]\\b|reception|classmates?|peers?|him|her)';
export const minor =
  '(?:aged? |at |is |was |turned |just |only )(?:1[0-6]|[5-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\\b|\\b(?:[5-9]|1[0-6]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]olds?|\\((?:[5-9]|1[0-6])\\)|\\b(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)(?:,|\\.)|^(?:1[0-6]|thirteen|fourteen|fifteen)\\b';
export const youngTeen =
  '(?:aged? |at |is |was |turned |just |of |girl of )(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)\\b|\\b(?:1[0-6]|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]olds?|\\((?:1[1-6])\\)|(?:^|\\. )(?:aged )?(?:1[1-6]|twelve|thirteen|fourteen|fifteen|sixteen)\\b';
export const grownAge =
  '(?:(?:1[89]|[2-6]\\d)(?:[- ]year[- ]olds?|-yr)?\\b|twenties|thirties|forties|fifties|sixties|(?:nineteen|twenty|thirty|forty|fifty)(?:-\\w+)?)';
const lessons =
  /\b(?:RSE|PSHE|exposes? (?:him|her)self to (?:danger|risk|harm)|home ?work|asked directly|PANTS|puberty (?:talk|lesson)|underwear rule|sex(?:ual)? education|lessons?|workshop|curriculum|assembly|taught|pants (?:rule|session|song)|training|policy|policies|leaflet)\b/i;
// Case matters: PANTS is a lesson, pants are clothes.
const courses = /\b(?:RSE|PSHE|PANTS)\b/;
export const medical =
  /\b(?:rash|thrush|eczema|UTI|urine|urinary|cream|swab|smear|coil|stoma|catheter|constipat\w+|soiling|toilet training|nappy change|circumcis\w+|hernia|testic\w+|undescended|foreskin|phimosis|contact dermatitis|threadworms?|intimate care)\b/i;
const absent =
  /\b(?:no|not|nil|never|without|nor|denie[sd]|neither|isn't|wasn't|haven't|hasn't|didn't)\b[^.;]{0,50}\b(?:sexual\w*|inappropriate|touch\w*|porn\w*|images?|concerns?|indecent|explicit|worr\w+|private)\b|\bnothing (?:sexual|inappropriate|of a sexual)|\b(?:asexual|sexual orientation|sexuality|same-sex|opposite sex|sex offender register check|the sexes|sex of)\b/i;
const ordinary =
  /\b(?:age-appropriate|ordinary (?:for|curiosity)|normal (?:for|curiosity)|expected for (?:his|her|their) age|green (?:behaviou?r|band)|where babies come from)\b/i;
export const benign = [absent, lessons, courses, ordinary];

export const look = (id: string, source: string, reason: string, more: Partial<Pattern> = {}): Pattern => ({
  id,
  tier: 'sure',
  match: words(source),
  reason,
  unless: benign,
  ...more,
});
