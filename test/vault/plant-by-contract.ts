import assert from 'node:assert/strict';
import type { Host } from '../../shared/contract/contract.ts';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { planted } from './planted-names.ts';

/** What opens the vault in which names were planted. */
export const passphrase = 'kettle marble otter';
export const actor = 'K. Osei';

const carried = (name: string, text: string): CarriedFile => ({
  name,
  base64: Buffer.from(text, 'utf8').toString('base64'),
});

/** A case folder in which these names are those of children, in the report, in its file's name and in the family. */
export function caseFolderNaming(names: readonly string[], number: number): CarriedFile[] {
  const [first = ''] = names;
  const report = `reports/about ${first}.md`;
  const conference = {
    case: `Planted ${number}`,
    synthetic: false,
    conference_type: 'Initial Child Protection Conference',
    conference_date: `2026-06-${String(number + 1).padStart(2, '0')}`,
    local_authority: 'A council',
    reason_for_conference: `Worries about ${first}.`,
    chair: { name: first, role: 'Chair' },
    children: names.map((name, at) => ({ id: `c${at + 1}`, name, dob: '2017-02-14', sex: 'F' })),
    household_and_family: [{ name: first, relationship: 'Mother', in_household: true }],
    invited_family: [],
    invited_agencies: [{ agency: 'school', organisation: first, contributor: first, role: 'DSL', report }],
    records: [],
  };
  const words = names.map((name) => `${name} came to school hungry on 3 March 2026 and said so.`);
  return [
    carried('conference.json', JSON.stringify(conference)),
    carried(report, `# School report\n\n## What are we worried about?\n\n${words.join('\n\n')}\n`),
  ];
}

/** How many names one conference holds. */
const together = 20;

/**
 * Has a host do everything that it can do with the names: looks at them without a vault, keeps them in one, writes drafts, searches
 * for each, draws reports, exports and backs up. Leaves the vault open and gives its place.
 */
export async function plantByContract(host: Host): Promise<{ place: string; found: number }> {
  const looked = await host.conferences.takeIn({ files: caseFolderNaming(planted.slice(0, together), 20) });
  await host.conferences.read({ id: looked.id });
  await host.documents.render({ id: looked.id, audience: 'family', format: 'html', job: 'looked at' });
  const { status } = await host.vaults.create({ name: 'Trial', passphrase, actor });
  assert.ok(status.open);
  await host.conferences.keep({ id: looked.id });
  for (let at = 0; at < planted.length; at += together) {
    const names = planted.slice(at, at + together);
    const { id } = await host.conferences.takeIn({ files: caseFolderNaming(names, at / together) });
    await host.conferences.read({ id });
    await writeAbout(host, id, names);
    if (at === 0)
      for (const format of ['pdf', 'docx'] as const)
        await host.documents.render({ id, audience: 'professionals', format, job: format });
  }
  let found = 0;
  for (const name of planted)
    if ((await host.search.find({ query: `"${name}"` })).results.length > 0) found++;
  for (const format of ['csv', 'pdf'] as const) await host.audit.export({ format });
  await host.vaults.backUp({ job: 'backup' });
  await host.vaults.exportEverything({ job: 'export' });
  return { place: status.open.place, found };
}

async function writeAbout(host: Host, conference: string, names: readonly string[]): Promise<void> {
  const [first = ''] = names;
  const { id } = (await host.conferences.list({})).find((one) => one.id === conference) ?? { id: null };
  assert.ok(id);
  const who = { conference: id, agency: 'school', organisation: first, author: first, role: 'DSL' };
  const begun = await host.drafts.start(who);
  let { digest } = begun.revision;
  for (const name of names) {
    const sections = begun.draft.sections.map((section) => ({
      ...section,
      text: `${name} was seen at home.`,
    }));
    ({ digest } = await host.drafts.save({ draft: { ...begun.draft, sections }, parent: digest }));
  }
  await host.drafts.restore({ draft: begun.draft.id, number: 2, parent: digest });
}
