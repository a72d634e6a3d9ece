import type { ChairDecision } from '../domain/chair-decision.ts';
import type { Decided, JoinedAccounts } from '../domain/decided.ts';
import type { Finding } from '../domain/finding.ts';
import type { Merged } from '../domain/merged.ts';
import type { Evidence } from '../domain/passage.ts';
import { touching } from '../report/touching.ts';
import type { OwnerOf } from './decision-grounds.ts';

/** A finding about which something was decided. */
export type DecidedFinding = { finding: Finding; decision: ChairDecision };

/** The accounts of a finding: each by the agency that gives it, and by the row that it is, or else by its place. */
type Account = { name: string; owner: string | null; row: string | null; evidence: Evidence };

/**
 * What "the same" joins and "not the same" keeps apart. Apart comes first, whatever was decided when; a "same" that would join what
 * is apart joins nothing and is named. Among the rest, earlier decisions come first, so that the order of files changes nothing.
 */
export function joinedAccounts(
  merged: Pick<Merged, 'chronology' | 'findings'>,
  decided: readonly DecidedFinding[],
  ownerOf: OwnerOf,
): Pick<Decided, 'joined' | 'apart' | 'contradicted' | 'following'> {
  const accountsOf = accountsIn(merged, ownerOf);
  const inTime = [...decided].sort(byTime);
  const of = (kind: 'same' | 'not-same') => inTime.filter(({ decision }) => decision.said.kind === kind);
  const together = new Together();
  const apart = new Map<string, [string, string]>();
  for (const { finding } of of('not-same')) {
    for (const [a, b] of crossPairs(accountsOf(finding))) {
      together.keepApart(a.name, b.name);
      if (a.row && b.row) apart.set(`${a.row} ${b.row}`, [a.row, b.row]);
    }
  }
  const joined: JoinedAccounts[] = [];
  const contradicted: string[] = [];
  for (const { finding } of of('same')) {
    const accounts = accountsOf(finding);
    if (!together.join(accounts.map(({ name }) => name))) {
      contradicted.push(finding.id);
      continue;
    }
    joined.push({
      finding: finding.id,
      rows: [...new Set(accounts.flatMap(({ row }) => row ?? []))].sort(),
      words: accounts.flatMap(({ row, evidence }) => (row === null ? [evidence] : [])),
    });
  }
  const isDecided = new Set(decided.map(({ finding }) => finding.id));
  const following = merged.findings
    .filter(({ kind, id }) => kind === 'same-event' && !isDecided.has(id))
    .filter((finding) => joined.length > 0 && together.areOne(accountsOf(finding).map(({ name }) => name)))
    .map(({ id }) => id);
  return { joined, apart: [...apart.values()], contradicted, following };
}

const byTime = (a: DecidedFinding, b: DecidedFinding): number => {
  const [one, other] = [a, b].map(
    ({ decision, finding }) => `${decision.at} ${decision.grounds.digest} ${finding.id}`,
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

function accountsIn(
  { chronology }: Pick<Merged, 'chronology'>,
  ownerOf: OwnerOf,
): (finding: Finding) => Account[] {
  const rows = new Map(
    [...Map.groupBy(chronology, ({ from }) => from.file)].map(([file, ofFile]) => [
      file,
      touching(ofFile.map(({ id, from: { start, end } }) => ({ id, start, end }))),
    ]),
  );
  return ({ evidence }) =>
    evidence.flatMap((one): Account[] => {
      const owner = ownerOf(one.file);
      const touched = rows.get(one.file)?.(one.start, one.end) ?? [];
      if (touched.length === 0)
        return [{ name: `${one.file} ${one.start} ${one.end}`, owner, row: null, evidence: one }];
      return touched.map(({ id }) => ({ name: id, owner, row: id, evidence: one }));
    });
}

/** Every two accounts that different agencies give. */
const crossPairs = (accounts: readonly Account[]): [Account, Account][] =>
  accounts.flatMap((a, at) =>
    accounts.slice(at + 1).flatMap((b): [Account, Account][] => (a.owner === b.owner ? [] : [[a, b]])),
  );

/** Names that are put together, among which some are to stay apart. */
class Together {
  readonly #groups = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();

  keepApart(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
  }

  /** Puts names together; says whether it could, and changes nothing where two of them are to stay apart. */
  join(names: readonly string[]): boolean {
    const group = new Set(names.flatMap((name) => [...(this.#groups.get(name) ?? [name])]));
    if ([...group].some((name) => [...(this.#apart.get(name) ?? [])].some((other) => group.has(other))))
      return false;
    for (const name of group) this.#groups.set(name, group);
    return true;
  }

  /** Whether all the names are together already. */
  areOne([first, ...rest]: readonly string[]): boolean {
    const group = first === undefined ? undefined : this.#groups.get(first);
    return group !== undefined && rest.every((name) => group.has(name));
  }
}
