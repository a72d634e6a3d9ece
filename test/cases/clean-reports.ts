import { readFileSync, readdirSync } from 'node:fs';
import { type Conference, conferenceRecord } from '../../shared/domain/conference.ts';

/** A synthetic report that a careful practitioner would be content with: its agency, its words, and the conference it is for. */
export type CleanReport = { name: string; agency: string; text: string; conference: Conference };

const folder = new URL('clean/', import.meta.url);

/**
 * The clean reports. Each file of `clean/` holds those of one agency; a line `@ 2026-05-12 | Name 2015-03-02 | Name expected
 * 2026-07-01` begins a report and gives the day of its conference and the children with their birthdays.
 */
export const cleanReports: readonly CleanReport[] = readdirSync(folder)
  .toSorted()
  .flatMap((file) => {
    const agency = file.replace('.md', '');
    return readFileSync(new URL(file, folder), 'utf8')
      .split(/^@ /m)
      .filter((part) => part.trim())
      .map((part, at) => {
        const [head = '', ...lines] = part.split('\n');
        const name = `${agency} ${at + 1}`;
        return { name, agency, text: lines.join('\n').trim(), conference: conferenceOf(name, head) };
      });
  });

function conferenceOf(name: string, head: string): Conference {
  const [on = '', ...children] = head.split('|').map((cell) => cell.trim());
  return conferenceRecord.make({
    id: `conference:${name.replace(' ', '-')}` as Conference['id'],
    name,
    demonstration: true,
    kind: 'Child protection conference',
    on,
    localAuthority: 'Example Council',
    chair: { name: 'C. Chair', role: 'Conference chair' },
    children: children.map((child, at) => {
      const [, called = '', expected, day = ''] = /^(.*?)( expected)? (\d{4}-\d{2}-\d{2})$/.exec(child) ?? [];
      return {
        id: `child:c${at + 1}` as Conference['children'][number]['id'],
        name: called,
        ...(expected ? { expectedOn: day } : { dob: day }),
      };
    }),
  });
}
