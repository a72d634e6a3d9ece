import * as fc from 'fast-check';
import { ConferenceId, conferenceRecord } from '../../shared/domain/conference.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { merge } from '../../shared/path/merge.ts';
import { seal } from '../../shared/path/seal.ts';
import { children, recipe, spices, type Recipe, type Token } from './any-recipe.ts';
import { writing } from './recipe-writing.ts';

/** A conference of invented contributions; every word of a record is a token of its own (`t12x`), each audience its own record. */
export type AnyConference = { merged: Merged; tokens: Map<string, Token> };

const agencies = ['school', 'gp', 'police', 'housing'];

/** Conferences of one to four agencies; with `spiced` words that the parts of a report look for stand between the tokens. */
export const anyConference = (spiced: boolean): fc.Arbitrary<AnyConference> =>
  fc
    .array(fc.array(recipe(spiced ? fc.constantFrom(...spices) : fc.constant('')), { maxLength: 9 }), {
      minLength: 1,
      maxLength: agencies.length,
    })
    .map((reports) => conferenceOf(reports));

function conferenceOf(reports: readonly (readonly Recipe[])[]): AnyConference {
  const tokens = new Map<string, Token>();
  const texts: Record<string, string> = {};
  const contributions = reports.map((recipes, at) => {
    const agency = agencies[at] ?? 'school';
    const file = `${agency}.md`;
    const writer = writing(file, agency, tokens);
    for (const each of recipes) writer.write(each);
    const { contribution, text } = writer.done();
    texts[file] = text;
    return contribution;
  });
  const conference = conferenceRecord.make({
    id: ConferenceId.parse('conference:example'),
    name: 'Example',
    kind: 'Initial Child Protection Conference',
    on: '2026-06-23',
    localAuthority: 'Example County Council',
    chair: { name: 'A. Chair', role: 'Chair' },
    children,
    invitedFamily: ['Mary Example'],
    invitations: agencies.map((agency) => ({
      agency,
      organisation: `Example ${agency}`,
      contributor: 'A. Writer',
      role: 'Worker',
      report: `${agency}.md`,
    })),
  });
  const sealed = contributions.map((one) => seal(one, '2026-06-20T10:00:00Z', (text) => String(text.length)));
  return { merged: merge(sealed, { conference, logs: [], texts, failed: [] }), tokens };
}
