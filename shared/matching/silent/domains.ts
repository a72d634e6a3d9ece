import type { Weight } from '../../domain/finding.ts';

/** A field of the children's lives that a conference asks about: its name, the weight of nobody speaking of it, and its words. */
export type Domain = { id: string; name: string; weight: Weight; match: RegExp };

const domain = (id: string, name: string, weight: Weight, source: string): Domain => ({
  id,
  name,
  weight,
  match: new RegExp(`\\b(?:${source})`, 'i'),
});

/** Fields about which a conference hears, or is told that they were asked about and nothing is known. */
export const domains: readonly Domain[] = [
  domain(
    'sexual-behaviour',
    'sexual behaviour, shown, said or suffered',
    'should',
    'sexual\\w*|private parts?|indecent|touch(?:ed|ing)\\b|secret game|undress\\w*',
  ),
  domain(
    'injury',
    'injuries and marks',
    'should',
    'injur\\w*|bruis\\w*|fractur\\w*|burns?\\b|scald\\w*|marks?\\b|cut\\b|graze\\w*|bite\\b|wound',
  ),
  domain(
    'domestic-abuse',
    'violence at home',
    'should',
    'domestic|violen\\w*|assault\\w*|argu\\w+|DASH|MARAC|controlling|hit\\b|shout\\w*|abuse\\b',
  ),
  domain(
    'substances',
    'drugs and alcohol',
    'should',
    'drugs?\\b|alcohol|substance|drink\\w*|drunk|cannabis|heroin|cocaine|methadone|intoxicat\\w*|vape',
  ),
  domain(
    'mental-health',
    'mental health, the child’s and the adults’',
    'should',
    'mental health|depress\\w*|anxi\\w*|mood|self[- ]harm\\w*|suicid\\w*|bipolar|psych\\w*|CAMHS|EPDS|overdos\\w*|emotional',
  ),
  domain(
    'missing',
    'being missing or alone',
    'consider',
    'missing\\b|alone\\b|unsupervis\\w*|supervis\\w*|found (?:in|on|by)|wander\\w*|whereabouts|out late',
  ),
  domain(
    'exploitation',
    'exploitation',
    'consider',
    'exploit\\w*|county lines|gangs?\\b|older (?:men|males?|boyfriend)|NRM|groom\\w*|gifts?\\b',
  ),
  domain(
    'online',
    'what happens online and on phones',
    'consider',
    'online|internet|social media|gaming|video games?|screen time|snapchat|whatsapp|instagram|tiktok|films? on|messages? on',
  ),
  domain(
    'identity',
    'culture, faith, language, disability and identity',
    'consider',
    'faith|religio\\w*|cultur\\w*|ethnic\\w*|heritage|first language|interpreter|disab\\w*|identity',
  ),
  domain(
    'income',
    'work, money and benefits',
    'consider',
    'employ\\w*|income|universal credit|benefits?\\b|wages?\\b|finances?|works? (?:as|at|nights|in)|at work\\b|food ?bank|debts?\\b',
  ),
  domain('teeth', 'teeth', 'consider', 'dental|dentist\\w*|teeth|tooth'),
  domain(
    'friendships',
    'friendships and other children',
    'consider',
    'friend\\w*|peers?\\b|bull(?:y|ied|ying)|plays? with (?:other|the other)|other children|classmates?',
  ),
];
