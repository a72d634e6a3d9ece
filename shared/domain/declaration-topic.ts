import { z } from 'zod';

/** The topics that reviews show are left out; each is written about, or declared "asked, and nothing known". */
export const DeclarationTopic = z.enum([
  'sexual-behaviour',
  'injury',
  'disclosure',
  'domestic-abuse',
  'substances',
  'mental-health',
  'missing',
  'exploitation',
  'online',
  'hidden-adults',
  'identity',
]);
export type DeclarationTopic = z.infer<typeof DeclarationTopic>;

/** What people read for each topic. */
export const topicNames: Readonly<Record<DeclarationTopic, string>> = {
  'sexual-behaviour': 'Sexual behaviour, shown, said or suffered',
  injury: 'Injuries and marks',
  disclosure: 'What the child has told somebody',
  'domestic-abuse': 'Domestic abuse',
  substances: 'Drugs and alcohol',
  'mental-health': 'Mental health, the child’s and the adults’',
  missing: 'Being missing or absent without a reason',
  exploitation: 'Sexual or criminal exploitation',
  online: 'What happens online and on phones',
  'hidden-adults': 'Adults who live there, visit or collect',
  identity: 'Culture, faith, language, disability and identity',
};
