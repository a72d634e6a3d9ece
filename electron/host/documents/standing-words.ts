/** The words that every format prints by itself, in one place. */
export const standingWords = {
  contents: 'Contents',
  demonstration: 'Demonstration: invented case',
  demonstrationNote: 'This is a demonstration. The people, places and events in it are invented.',
  report: 'Report',
  table: 'Table',
  noHeading: '(no heading)',
  emptyTable: 'Nothing to list here.',
  saidTo: 'to',
  evidence: 'Evidence',
  signature: 'Signature',
  date: 'Date',
  page: 'Page',
  of: 'of',
  preparedBy: 'Prepared by',
  preparedOn: 'Date of this report',
  weights: { must: 'Must be answered', should: 'Should be answered', consider: 'To consider' },
} as const;
