import type { DeclarationTopic } from '../domain/declaration-topic.ts';

/** Words that show that somebody writes about a topic; a question of mention alone, not of what is said. */
const words: Readonly<Record<DeclarationTopic, RegExp>> = {
  'sexual-behaviour':
    /\bsexual\w*|\bprivate parts?\b|\bgenital\w*|\bmasturbat\w+|\btrousers\b.{0,20}\bhand|\bpenis\b|\bvagina\b/i,
  injury:
    /\b(?:injur\w+|bruis\w+|burns?|fractur\w+|scald\w*|cuts?|swelling|black eye|bite marks?|marks? (?:on|to))\b/i,
  disclosure:
    /\b(?:disclos\w+|told (?:me|us|her|his|a|the|staff|school)\b|said (?:that )?(?:mum|dad|he|she))\b/i,
  'domestic-abuse':
    /\b(?:domestic (?:abuse|violence)|violen\w+|assault\w*|controlling|strangl\w+|MARAC|DASH|Encompass|argu(?:ed|ing|ments?))\b/i,
  substances:
    /\b(?:alcohol|drunk|drink(?:s|ing)|intoxicat\w+|drugs?|cannabis|cocaine|heroin|methadone|opi(?:oid|ate)s?|substance)\b/i,
  'mental-health':
    /\b(?:mental health|CAMHS|depress\w+|anxi\w+|self[- ]harm\w*|suicid\w+|low mood|overdos\w+|psycho\w+)\b/i,
  missing: /\b(?:missing|abscond\w*|ran away|unaccounted|whereabouts|not in school without)\b/i,
  exploitation: /\b(?:exploit\w+|county lines|groom\w+|gangs?|NRM|trafficked)\b/i,
  online: /\b(?:online|internet|phones?|social media|Snapchat|TikTok|WhatsApp|Instagram|images?|gaming)\b/i,
  'hidden-adults':
    /\b(?:lodger|staying (?:at|with)|moved in|lives? (?:at|with|there)|collect(?:s|ed) (?:him|her|them|by)|partner|boyfriend|visitors?|unknown (?:male|man|adult))\b/i,
  identity:
    /\b(?:ethnic\w*|cultur\w+|faith|relig\w+|first language|heritage|disab\w+|SEND|EHCP|autis\w+|identity|interpreter)\b/i,
};

/** Whether a text writes about a topic. */
export const isMentioned = (topic: DeclarationTopic, text: string): boolean => words[topic].test(text);
