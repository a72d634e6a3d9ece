import { defineStructureCheck, citePassage, jumpTo, openForm } from '../structure.ts';

/** The family has not seen the report, or the report does not say. */
export const reportNotShared = defineStructureCheck({
  id: 'report-not-shared',
  weight: 'should',
  askedInMergeBy: 'sharing-gap',
  messages: {
    unsaid: 'Has the family seen this report, who of them, on which day? It does not say.',
    no: 'Why has the family not seen this report, and who will go through it with them before the meeting? It says that they have not, and gives no reason.',
    part: 'Which part has the family not seen, and why? The report was shared in part.',
  },
  cites:
    'A family should not hear new information for the first time at conference (West Berkshire guidance to conferences; failure mode F28; chair’s checklist 6).',
  run: (looked) => {
    const { sharing, statements } = looked.contribution;
    if (sharing.shared === 'yes') return [];
    const { words } = sharing;
    const around = words
      ? (statements.find(({ passage }) => passage.start <= words.start && words.end <= passage.end)?.passage
          .text ?? words.text)
      : '';
    const message = { 'in-part': 'part', no: 'no', 'not-recorded': 'unsaid' }[sharing.shared];
    if (message !== 'unsaid' && reason.test(around)) return [];
    return [
      {
        message,
        pointer: '/sharing',
        evidence: words && words.text.trim() ? [citePassage(looked, words)] : [],
        suggestions: [
          jumpTo('Go to sharing with the family', 'sharing'),
          openForm('Record a decision not to share', 'decision'),
        ],
      },
    ];
  },
});

const reason =
  /\b(?:because|as (?:it|this|she|he|they|the)|since it|risk|safety|harm|investigation|police (?:asked|advised)|could not be (?:reached|found|contacted)|unable to (?:reach|contact)|did not (?:answer|reply|attend|come)|declined|refused|restricted|third part\w+|interpreter|until (?:\w+ ){0,3}(?:interview|arrest)|due to|version|chair (?:has|agreed)|agreed with|will be (?:shared|read|gone through))\b/i;
