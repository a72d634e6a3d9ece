import { listed } from '../../language/listed.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, gentler, jumpTo } from '../structure.ts';

/** Parts of the child’s life of which the report says nothing: development, parenting, family and surroundings. */
export const emptyDomains = defineStructureCheck({
  id: 'empty-domains',
  weight: 'consider',
  messages: {
    domains:
      'What is known of {domains}? The report keeps to the reason for the meeting and does not speak of these.',
  },
  cites:
    'Only the presenting reason was covered; all domains of the assessment framework are considered before one is left out (Surrey report format; failure mode F8; chair’s checklist 14).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    if (said.places.length === 0) return [];
    const silent = domains.filter(
      ({ section, word }) => said.under(section).length === 0 && !said.holds(word),
    );
    return silent.length === 0 || (!isWrittenHere(looked) && silent.length < 2)
      ? []
      : [
          {
            message: 'domains',
            pointer: '/statements',
            evidence: [],
            weight:
              gentler(looked, 'should', 'consider') === 'should' && silent.length > 1 ? 'should' : 'consider',
            gaps: { domains: listed(silent.map(({ name }) => name)) },
            suggestions: silent.map(({ name, section }) => jumpTo(`Go to ${name}`, section)),
          },
        ];
  },
});

/** The three sides of the assessment framework, and words that show that something is said of them. */
const domains = [
  {
    name: 'the child’s health and development',
    section: 'development',
    word: /^(?:health\w*|develop\w*|learn\w*|reading|maths|weight|height|growth|speech|attainment|progress|behav\w*|friend\w*|school|nursery|immunis\w*|sleep\w*|emotion\w*|anxi\w*)$/,
  },
  {
    name: 'parenting and care',
    section: 'parenting',
    word: /^(?:parent\w*|mother\w*|father\w*|mum\w*|dad\w*|carer\w*|care|supervis\w*|warm\w*|feeds?|fed|meals?|collect\w*)$/,
  },
  {
    name: 'the family and its surroundings',
    section: 'family-environment',
    word: /^(?:home\w*|house\w*|housing|flat|famil\w*|nan|gran\w*|uncle|aunt\w*|money|debt\w*|benefit\w*|income|work\w*|job|neighbour\w*|tenan\w*|landlord|rent|partner|household)$/,
  },
] as const;
