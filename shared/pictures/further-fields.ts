/** A field of life for which there is no topic to declare: its kinds of event, and words that speak of it (regular expression). */
export type FurtherField = { id: string; name: string; kinds: readonly string[]; words: string };

/** Fields that conferences hear of beside the topics. */
export const furtherFields: readonly FurtherField[] = [
  {
    id: 'neglect',
    name: 'Neglect and basic care',
    kinds: ['neglect', 'toileting'],
    words:
      'neglect\\w*|hungry|hunger|breakfast|unfed|(?:no|enough|little|any) food|cloth(?:es|ing)\\b|uniform|no coat|dirty|unwashed|hygiene|smell\\w*|soil(?:s|ed|ing)\\b|wet(?:s|ting)\\b|head lice|mould\\w*|home conditions|mattress|no bed|basic care|weight\\b|centile',
  },
  {
    id: 'fear',
    name: 'Fear of an adult or of home',
    kinds: ['fear'],
    words:
      'fright\\w*|scared|afraid|fear(?:s|ful|ed)?\\b|flinch\\w*|cower\\w*|terrif\\w*|startl\\w*|trembl\\w*|hid(?:es|ing)? (?:in|under|behind)|not want to go home|wary',
  },
  {
    id: 'offending',
    name: 'Offences, arrests and weapons',
    kinds: ['arrest', 'weapon'],
    words:
      'arrest\\w*|offen[cd](?:e|es|er|ers|ing)\\b|convict\\w*|cautioned|charged|bail(?:ed)?\\b|custody|prison|probation|on licence|court|weapon\\w*|kni(?:fe|ves)|firearm',
  },
  {
    id: 'pregnancy',
    name: 'Pregnancy or birth',
    kinds: ['pregnancy'],
    words: 'pregnan\\w*|antenatal|unborn|midwi\\w*|expecting a|postnatal|birth\\b|born\\b',
  },
];
