import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { accountsOfEvents } from './event-questions.ts';
import { decisionTable, omittedTable, wordingQuestions } from './question-tables.ts';
import { questionBlock } from './question-block.ts';

/** How a kind of finding is set out; kinds without a way of their own are questions with their evidence. */
const ways: Record<string, (findings: readonly Finding[], matter: Matter) => Block[]> = {
  'omitted-record': omittedTable,
  'same-event': accountsOfEvents,
  conflict: accountsOfEvents,
  'sharing-gap': decisionTable,
};

/** The register: every question that checks and merge ask, in groups, gravest first, each with the words it stands on. */
export const questions: Part = (matter) => {
  const { findings } = matter;
  const named = new Set(matter.layout.questions.flatMap(({ kinds }) => kinds));
  const groups = [
    ...matter.layout.questions,
    {
      id: 'others',
      heading: 'Other questions',
      kinds: [...new Set(findings.map(({ kind }) => kind))].filter((kind) => !named.has(kind)),
    },
  ];
  return groups.flatMap((group): Block[] => {
    const these = findings.filter(({ kind }) => group.kinds.includes(kind));
    if (these.length === 0) return [];
    const lead =
      'lead' in group && group.lead ? [{ kind: 'paragraph' as const, runs: [own(group.lead)] }] : [];
    return [
      { kind: 'heading', level: 2, text: group.heading },
      ...lead,
      ...[...Map.groupBy(these, ({ kind, tier }) => (tier === 'merge' ? kind : 'wording'))].flatMap(
        ([kind, ofKind]) =>
          kind === 'wording'
            ? wordingQuestions(ofKind, matter)
            : (ways[kind] ?? plainQuestions)(ofKind, matter),
      ),
    ];
  });
};

const plainQuestions = (findings: readonly Finding[], matter: Matter): Block[] =>
  findings.map((finding) => questionBlock(finding, matter));
