import type { DeclarationTopic } from '../domain/declaration-topic.ts';
import { graveKindsIn } from './event-kinds.ts';
import { sexualPassages } from './sexual-behaviour.ts';

/**
 * The words of a topic: `word` is how a word of it begins or is (one word, lower case), `speaks` shows in a sentence that the
 * topic is written about, be it to say that nothing is known.
 */
export type TopicWords = { word: RegExp; speaks?: RegExp };

/** How each topic is spoken of, in any words that a report may use for it. */
export const topicWords: Readonly<Record<DeclarationTopic, TopicWords>> = {
  'sexual-behaviour': {
    word: /^(?:sexual\w*|sexting|porn\w*|masturbat\w*|genital\w*|hsb|indecent\w*|nudes?|naked)$/,
  },
  injury: {
    word: /^(?:injur\w*|bruis\w*|burn(?:s|t|ed)?|scald\w*|fractur\w*|marks?|graz\w*|wounds?|cuts?|lacerat\w*|scratch\w*|swelling|swollen|plaster|stitch\w*|broke|broken|slap\w*|smack\w*|punch\w*)$/,
    speaks:
      /\b(?:injur|bruis|burns?\b|burnt|scald|fractur|graz|wound|lacerat|scratch|swell|swollen|in plaster|stitch|brok(?:e|en) (?:his|her|their|an?)|slap|smack|punch|cut (?:to|on|his|her|chin|lip)|(?:unexplained|red|finger|any|no|other|visible|of) marks?|marks? (?:on|to|were|seen))/i,
  },
  disclosure: {
    word: /^(?:disclos\w*|told|said|says|saying|words|confid\w*)$/,
    speaks:
      /\bdisclos|\b(?:told|said to|says to|confided in)\b|\b(?:he|she|they|child|boy|girl|[A-Z][a-z]+) (?:has |had )?(?:said|says|told)\b/i,
  },
  'domestic-abuse': {
    word: /^(?:domestic|violen\w*|encompass|marac|dash|strangl\w*|assault\w*|abusive|coerc\w*|controlling|idva|argu\w*|threaten\w*|molestation|shout\w*)$/,
    speaks:
      /\b(?:domestic|violen|encompass|marac|dash\b|strangl|assault|abusive|coerc|controlling|idva|non-molestation|argu(?:ed|ing|ments?) (?:between|with)|(?:parents?|mum|dad|mother|father|partner|adults?|couple)[^.]{0,40}(?:argu|shout|threaten|fight|fought)|(?:argu|shout|threaten|fight)\w*[^.]{0,40}(?:parents?|mum|dad|mother|father|partner|adults?))/i,
  },
  substances: {
    word: /^(?:drugs?|alcohol\w*|substances?|cannabis|heroin|cocaine|crack|methadone|opiat\w*|opioid\w*|drunk|intoxicat\w*|drink(?:s|ing)?|vodka|wine|weed|ketamine|sober|abstinent|overdos\w*|naloxone|pregabalin)$/,
    speaks:
      /\b(?:drugs?\b|alcohol|substances?\b|cannabis|heroin|cocaine|crack\b|methadone|opi(?:at|oid)|drunk|intoxicat|in drink|drinking|drinks? (?:heavily|too)|vodka|wine\b|weed|ketamine|sober|abstinent|overdos|naloxone|pregabalin)/i,
  },
  'mental-health': {
    word: /^(?:mental|anxi\w*|depress\w*|mood|suicid\w*|harm\w*|camhs|psych\w*|cmht|overdos\w*|emotional\w*|wellbeing|panic|bipolar|perinatal|postnatal|semh|schizo\w*|illness|unwell|tearful|relaps\w*|sertraline|counsell\w*|paranoi\w*|hallucinat\w*)$/,
    speaks:
      /\b(?:mental|anxi|depress|mood|suicid|self[- ]?harm|camhs|psychiatr|psycholog|psychos|psychot|cmht|overdos|emotional|wellbeing|panic|bipolar|perinatal|postnatal|semh|schizo|illness|unwell|tearful|relaps|sertraline|counsell|paranoi|hallucinat)/i,
  },
  missing: {
    word: /^(?:missing|abscond\w*|whereabouts|absen\w*|attendance|runaway|ran|unsupervised|wander\w*|truan\w*|alone|unaccompanied|absent)$/,
    speaks:
      /\b(?:missing|abscond|whereabouts|absen[ct]|attendance|ran (?:away|off)|unsupervised|wander|truan|left (?:home )?alone|home alone|unaccompanied)/i,
  },
  exploitation: {
    word: /^(?:exploit\w*|cse|cce|nrm|lines|gangs?|groom\w*|traffick\w*|cuckoo\w*|older|dealing|radicali\w*)$/,
    speaks:
      /\b(?:exploit|cse\b|cce\b|nrm\b|county lines|gangs?\b|groom(?:ed|ing)|traffick|cuckoo|older (?:men|man|males?|boys?|boyfriend|lads?|friends?)|dealing|radicali)/i,
  },
  online: {
    word: /^(?:online|internet|phones?|mobile|snapchat|tiktok|instagram|whatsapp|gaming|roblox|screens?|images?|photos?|media|ipad|tablet|youtube|video\w*|xbox|app|apps|esafety)$/,
    speaks:
      /\b(?:online|internet|(?:her|his|their|a|own|mobile|second) phones?|snapchat|tiktok|instagram|whatsapp|gaming|roblox|screen ?time|screens?\b|images?\b|social media|ipad|tablet\b|youtube|video games?|xbox|e-?safety)/i,
  },
  'hidden-adults': {
    word: /^(?:household|partner\w*|boyfriend|girlfriend|lodger\w*|visitors?|staying|stays|lives|living|live|uncle|collect\w*|adults?|tenan\w*|occupants?|males?|stepfather|stepdad|cohabit\w*|resid\w*)$/,
    speaks:
      /\b(?:household|partner|boyfriend|girlfriend|lodger|visitors?\b|(?:staying|living|lives|live|stays) (?:at|with|there|in|alone)|uncle|collect(?:s|ed|ion)|adults?\b|occupants?|step-?(?:father|dad)|cohabit|resides?)/i,
  },
  identity: {
    word: /^(?:ethnic\w*|relig\w*|faith|muslim|christian|cultur\w*|language\w*|interpreter\w*|disab\w*|heritage|nationality|identity|identif\w*|sen|send|ehcp|autis\w*|adhd|gender\w*|eal|bilingual|british|african|caribbean|asian|polish|romanian|traveller\w*|roma|church|mosque)$/,
  },
};

/** What shows that something of a topic was met, in a sentence that does not say it was not. */
const shown: Readonly<Record<DeclarationTopic, (sentence: string) => boolean>> = {
  'sexual-behaviour': (text) => sexualPassages(text).some(({ pattern }) => pattern.tier === 'sure'),
  injury: (text) => isOfKind(text, 'injury'),
  disclosure: (text) =>
    /\bdisclos(?:ed|es|ure)\b|\b(?:told|said to) (?:me|us|staff|her teacher|his teacher|miss|sir|mrs? \w+|ms \w+)\b/i.test(
      text,
    ),
  'domestic-abuse': (text) =>
    /\bdomestic (?:abuse|violence|incident|assault)|\bencompass\b|\bstrangl|\b(?:hit|hits|punched|pushed|grabbed|kicked|slapped|threatened) (?:his |her |their )?(?:mum|mummy|mother|partner|girlfriend|wife)\b|\bassaulted (?:his|her) (?:mother|partner|wife|girlfriend)/i.test(
      text,
    ),
  substances: (text) => isOfKind(text, 'substance'),
  'mental-health': (text) =>
    isOfKind(text, 'self-harm') ||
    /\b(?:diagnos\w+ (?:of|with) (?:depression|anxiety|psychosis|bipolar)|panic attacks?|sectioned|crisis team|hearing voices)\b/i.test(
      text,
    ),
  missing: (text) =>
    /\b(?:went missing|reported missing|missing (?:episode|from home|since|overnight)|ran away|abscond|did not (?:come|return) home|found (?:alone|wandering)|whereabouts (?:not|un)known)/i.test(
      text,
    ),
  exploitation: (text) => isOfKind(text, 'exploitation'),
  online: (text) =>
    /\b(?:snapchat|instagram|tiktok|whatsapp|roblox|discord|online|social media|(?:sent|shared|received|showed)[^.]{0,30}(?:images?|photos?|videos?|messages?))\b/i.test(
      text,
    ),
  'hidden-adults': (text) =>
    /\b(?:moved in|lodger|(?:is|was|are|been|been) (?:staying|sleeping|living) (?:at|with|there|in the)|(?:unknown|unnamed|new|different) (?:adult|man|male|woman|partner|boyfriend|girlfriend))\b/i.test(
      text,
    ),
  identity: () => false,
};

const isOfKind = (text: string, id: string): boolean => graveKindsIn(text).some((kind) => kind.id === id);

const notSo = /\b(?:no|nil|not|nothing|nobody|never|none|without|denie[sd]|neither|nor)\b/i;

/** Whether a sentence shows that something of a topic was met. */
export const showsTopic = (topic: DeclarationTopic, sentence: string): boolean =>
  !notSo.test(sentence) && shown[topic](sentence);
