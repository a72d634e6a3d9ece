import { makeId } from '../../shared/base/ids.ts';
import { type Conference, ConferenceId, conferenceRecord } from '../../shared/domain/conference.ts';
import { type Draft, draftRecord } from '../../shared/domain/draft.ts';
import type { AgencyTemplate } from '../../shared/template/agency-template.ts';
import { blankSections } from '../../shared/template/blank-sections.ts';
import type { WorkedExample } from '../../shared/template/worked-example.ts';

/** The invented conference for which a worked example was written. */
export const exampleConference = ({
  agency,
  conference,
  children,
  family,
  report,
}: WorkedExample): Conference =>
  conferenceRecord.make({
    id: ConferenceId.parse(makeId('conference', conference.on, agency)),
    name: `Example of ${agency}`,
    demonstration: true,
    kind: conference.kind,
    on: conference.on,
    localAuthority: conference.localAuthority,
    chair: { name: 'C. Chair', role: 'Conference chair' },
    children,
    family,
    invitations: [
      {
        agency,
        organisation: report.organisation,
        contributor: report.author,
        role: report.role,
        report: null,
      },
    ],
  });

/** The draft that somebody would have who had typed a worked example into the form of its template. */
export const exampleDraft = (template: AgencyTemplate, example: WorkedExample): Draft => {
  const { organisation, author, role, sections, fields, declarations } = example.report;
  return draftRecord.make({
    id: makeId('draft', example.agency),
    conference: exampleConference(example).id,
    agency: example.agency,
    organisation,
    author,
    role,
    template: { id: template.id, version: template.version },
    sections: blankSections(template, exampleConference(example)).map((blank) => ({
      ...blank,
      text: sections
        .filter(({ key, child }) => key === blank.key && (child ?? blank.child) === blank.child)
        .map(({ text }) => text)
        .join('\n\n'),
    })),
    fields,
    declarations,
  });
};
