import type { TopicId } from '../domain/topic.ts';

/** What each topic is called in a report. */
export const topicName: Readonly<Record<TopicId, string>> = {
  'sexual-behaviour': 'Sexual behaviour',
  injury: 'Injury',
  disclosure: 'What the child has said about harm',
  'domestic-abuse': 'Domestic abuse',
  substances: 'Alcohol and drugs',
  'mental-health': 'Mental health',
  missing: 'Missing from home, care or education',
  exploitation: 'Exploitation',
  online: 'Life online',
  'hidden-adults': 'Adults whom nobody has named',
  identity: 'Identity, culture and disability',
};
