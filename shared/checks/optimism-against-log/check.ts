import { graveKindsIn } from '../../language/event-kinds.ts';
import { counted } from '../../language/listed.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, citeSentence, citePassage, citeLog, insertQuestion } from '../structure.ts';

/** “No concerns”, where the agency’s own log has grave entries. */
export const optimismAgainstLog = defineStructureCheck({
  id: 'optimism-against-log',
  weight: 'should',
  messages: {
    log: 'Does “no concerns” stand beside the log? It has {count} of harm.',
    report: 'Does “no concerns” stand beside what this report tells elsewhere? It has {count} of harm.',
  },
  cites:
    'What would have to be true for this to be wrong? Hope was stronger than the record (rule of optimism: seed 001; failure mode F10).',
  run: (looked) => {
    const { contribution, around } = looked;
    const bland = saidIn(contribution)
      .find(/^(?:concerns?|worries|issues|fine|well)$/, noConcerns)
      .filter(({ text, place }) => place.section !== 'details' && !ofOneThing.test(text));
    if (bland.length === 0) return [];
    const spotted = {
      pointer: bland[0]?.place.pointer ?? '',
      suggestions: [
        insertQuestion('Ask what speaks against it', 'What would have to be true for this to be wrong?'),
      ],
    };
    const quotes = bland.slice(0, 2).map((one) => citeSentence(looked, one));
    const rows = (around.logs ?? []).flatMap(({ entries }) =>
      entries.filter(({ text }) => isGrave(text.text)),
    );
    if (rows.length >= 3)
      return [
        {
          ...spotted,
          message: 'log',
          evidence: [...quotes, ...rows.slice(0, 3).flatMap(({ text }) => citeLog(looked, text))],
          gaps: { count: counted(rows.length, 'entry', 'entries') },
        },
      ];
    const events = contribution.events.filter(({ what }) => isGrave(what.text));
    return events.length >= 3
      ? [
          {
            ...spotted,
            message: 'report',
            evidence: [...quotes, ...events.slice(0, 3).map(({ what }) => citePassage(looked, what))],
            gaps: { count: counted(events.length, 'event') },
          },
        ]
      : [];
  },
});

const noConcerns =
  /\b(?:no (?:\w+ )?(?:concerns?|worries|issues)(?: (?:at all|at present|currently|to report|noted|raised))?[.;,]?$|(?:we|i|school|staff) (?:have|has|had) no (?:\w+ )?(?:concerns?|worries)|(?:no|without) (?:safeguarding|welfare|current|significant) (?:concerns?|worries|issues)|(?:everything|all) (?:is|seems|appears) (?:fine|well))\b/i;
const ofOneThing =
  /\b(?:about|with|around|regarding|over|on) (?:his|her|their|the) (?:\w+ )?(?:learning|reading|attendance|speech|hearing|vision|growth|weight|development|uniform|punctuality|diet|sleep|health|tenancy|rent|property)\b|\bpreviously|\bdenie[sd]|\bsaid\b|\breported\b/i;
const isGrave = (text: string): boolean =>
  graveKindsIn(text).some(({ id }) => id !== 'suspension' && id !== 'pregnancy');
