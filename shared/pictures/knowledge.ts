import { type KnowledgeCell, Knowing, type Knowledge } from '../domain/knowledge.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import { distinct } from './distinct.ts';
import { type Domain, domainsOf } from './domains.ts';
import { isTold, knowingIn } from './knowing.ts';
import { type Reporters, reportersOf } from './reporters.ts';
import type { Seen } from './seen.ts';
import { significantEvents } from './significant-events.ts';
import { statedUnknown } from './stated-unknown.ts';
import { utterancesOf } from './utterances.ts';

/** Who knew what: each agency’s report against the fields of a child’s life and against the significant events. */
export function knowledgeOf(seen: Seen): Knowledge {
  const reporters = reportersOf(seen);
  const domains = domainsOf(seen.conference);
  const rows = domainRows(seen, reporters, domains);
  return { columns: reporters.all, domains: rows, events: significantEvents(seen, reporters, domains, rows) };
}

function domainRows(seen: Seen, reporters: Reporters, domains: readonly Domain[]): Knowledge['domains'] {
  const utterances = utterancesOf(seen, reporters);
  const stated = statedUnknown(seen, reporters);
  const loggedBy = loggedIn(seen);
  return domains.map((domain) => {
    const found = reporters.all.map((): Map<Knowing, Evidence[]> => new Map());
    const put = (column: number, knowing: Knowing, evidence: Evidence) => {
      const known = found[column]?.get(knowing);
      if (known) known.push(evidence);
      else found[column]?.set(knowing, [evidence]);
    };
    for (const one of utterances) {
      const knowing = knowingIn(domain, one);
      if (knowing) put(one.column, knowing, one.evidence());
    }
    for (const { column, topic, evidence } of stated)
      if (topic === domain.id) put(column, 'nothing-known', evidence);
    const cells = reporters.all.map(({ state, agency }, column): KnowledgeCell => {
      if (state !== 'reported') return { knowing: 'no-report', evidence: [], logged: [] };
      const its = (knowing: Knowing) => found[column]?.get(knowing) ?? [];
      const knowing = Knowing.options.find((each) => its(each).length > 0) ?? 'silent';
      return {
        knowing,
        // What only mentions it stands behind the fuller telling.
        evidence: distinct([...its(knowing), ...(knowing === 'in-detail' ? its('mentioned') : [])]),
        logged: knowing === 'in-detail' ? [] : loggedBy(agency, domain),
      };
    });
    return { id: domain.id, name: domain.name, cells };
  });
}

/** Rows of an agency’s own log that tell of a field, in the order of the log. */
function loggedIn({ logs, texts }: Seen): (agency: string, domain: Domain) => Evidence[] {
  const byAgency = Map.groupBy(
    logs.flatMap(({ agency, entries }) => (agency ? entries.map((entry) => ({ agency, entry })) : [])),
    ({ agency }) => agency,
  );
  return (agency, domain) =>
    (byAgency.get(agency) ?? []).flatMap(({ entry: { text } }) =>
      isTold(domain, text.text) ? [cite(texts, text)] : [],
    );
}
