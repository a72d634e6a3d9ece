import { agencyName } from '../../../../shared/domain/agency.ts';
import { checkOf } from '../../../../shared/path/acknowledge.ts';
import type { Vault } from '../vault.ts';

/** The name by which people know the subject of an entry; empty for one that is no longer in the vault. */
export type NameOf = (subject: string) => string;

/** The names of what is in a vault now, for reading its audit. */
export async function subjectNames(vault: Vault): Promise<NameOf> {
  const conferences = new Map(
    (await vault.conferences.list()).map(({ conference: { id, name, on } }) => [
      String(id),
      `${name}, ${on}`,
    ]),
  );
  const drafts = await vault.store.tables
    .selectFrom('document')
    .select(['id', 'agency', 'conference'])
    .execute();
  const names = new Map([
    ...conferences,
    ...drafts.map(
      ({ id, agency, conference }) =>
        [id, `Draft of ${agencyName(agency)} for ${conferences.get(conference) ?? conference}`] as const,
    ),
  ]);
  return (subject) => {
    // Of the vault itself only the way in is told, behind its identifier: vault:…#passphrase.
    const by = /^vault:[^#]*#(.+)$/.exec(subject)?.[1];
    if (by) return `by ${by === 'recovery' ? 'recovery key' : by}`;
    const [whole = '', part] = subject.split('#');
    const name = names.get(whole) ?? '';
    return name && part ? `${name}, ${partName(part)}` : name;
  };
}

/** What stands behind # in a subject: a report or a decision by its identifier; a finding by its check, as its own is a digest. */
function partName(part: string): string {
  const [kind, name = ''] = part.split(/:(.*)/s);
  if (kind === 'contribution') return `report ${name}`;
  if (kind === 'agency') return agencyName(name);
  return kind === 'disclosure' ? `decision ${name}` : `finding ${checkOf(part)}`;
}
