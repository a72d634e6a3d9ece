import { agencyName } from '../../domain/agency.ts';
import { maySee } from '../../domain/audience.ts';
import type { Contribution } from '../../domain/contribution.ts';
import { type Rule, counted, listOf, quotes, says } from '../asked.ts';

const nameOf = ({ organisation, agency }: Pick<Contribution, 'organisation' | 'agency'>): string =>
  organisation || agencyName(agency);

/** What can be told of the quorum before the meeting: who has reported, and what the partnership asks for. */
const whoReports: Rule = ({ merged: { contributions, inForce } }) => {
  const agencies = new Set(contributions.map(({ agency }) => agency));
  const others = [...agencies].filter((agency) => agency !== 'social-care');
  const told = `${agencies.has('social-care') ? 'Social care and' : 'No report of social care;'} ${counted(
    others.length,
    'other agency',
    'other agencies',
  )} reported.`;
  if (!inForce)
    return says(
      'look',
      `${told} What the partnership asks for is not known here. Who is there has to be seen.`,
    );
  const { quorum, name } = inForce;
  const enough = others.length >= quorum.otherAgencies && (!quorum.socialCare || agencies.has('social-care'));
  return says(
    enough ? 'look' : 'no',
    `${told} ${name} asks for: ${quorum.words} Who is there has to be seen at the meeting.`,
  );
};

const allReported: Rule = ({ merged }) => {
  const sent = new Set<string>(merged.contributions.map(({ agency }) => agency));
  const absent = merged.conference.invitations.filter(({ agency }) => !sent.has(agency));
  if (absent.length === 0)
    return says('yes', `All ${merged.conference.invitations.length} invited agencies have reported.`);
  return says('no', `Nothing has come from ${listOf(absent.map(nameOf))}. Who chased them, and when?`);
};

const signedAndDated: Rule = ({ merged: { contributions } }) => {
  const lacking = contributions.flatMap((one) => {
    const isSigned = one.stage === 'signed' || one.statements.some(({ section }) => section === 'signature');
    const lacks = [!isSigned && 'no signature', one.writtenOn.kind === 'unknown' && 'no date'].filter(
      Boolean,
    );
    return lacks.length > 0 ? [`${nameOf(one)} (${lacks.join(', ')})`] : [];
  });
  return lacking.length === 0
    ? says('yes', 'Every report has a date and a signature.')
    : says(lacking.length === contributions.length ? 'no' : 'in-part', `To be mended: ${listOf(lacking)}.`);
};

const oversight: Rule = ({ merged }) => {
  const found = quotes(
    merged,
    /\b(?:supervis(?:ion|or|ed by)|discussed with (?:the |my |our )?(?:DSL|safeguarding lead|named (?:nurse|doctor|professional)|manager)|management (?:oversight|decision)|named (?:nurse|doctor|midwife|GP)|countersigned)\b/i,
  );
  return found.length > 0
    ? says('look', `Spoken of in ${counted(found.length, 'place')}.`, found)
    : says('no', 'No report speaks of supervision, or of advice by a safeguarding lead.');
};

const restrictions: Rule = ({ merged: { contributions, texts } }) => {
  const kept = contributions.flatMap(({ statements }) =>
    statements.filter(({ audience }) => !maySee('professionals', audience)),
  );
  if (kept.length === 0) return says('look', 'Nothing is marked for the chair alone.');
  const unexplained = kept.filter(({ because, section }) => !because && section !== 'restricted');
  return says(
    'look',
    `${counted(kept.length, 'statement')} for the chair alone${
      unexplained.length > 0 ? `, ${unexplained.length} without the author’s reason` : ''
    }.`,
    kept.map(({ passage: { file, start, end } }) => ({
      file,
      start,
      end,
      quote: (texts[file] ?? '').slice(start, end),
    })),
  );
};

/** What the record can say of the reports as such. */
export const aboutReports: Readonly<Record<string, Rule>> = {
  'who-reports': whoReports,
  'all-reported': allReported,
  'signed-and-dated': signedAndDated,
  oversight,
  restrictions,
};
