import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const gp =
  '# GP\n\n## Health\n\nMary Example told the nurse that she is pregnant and has booked with nobody. Alder had a fracture of the wrist on 4 May 2025.\n';
const school = '# School\n\n## Health\n\nAlder broke his wrist, a fracture, on 4 May 2025.\n';

describe('who knew what', () => {
  test('names what one agency alone says, not what another says too', async () => {
    const rows = rowsIn(
      under(
        await smallCase({ 'gp.md': gp, 'school.md': school }),
        'professionals',
        'What only one agency says',
      ),
    );
    expect(rows).toEqual([
      ['The gp', 'Mary Example told the nurse that she is pregnant and has booked with nobody.'],
    ]);
  });

  test('shows who tells of which concern, and which log has it and not its report', async () => {
    const log =
      'Incident ID,Date,Pupil,Category,Incident/Concern text\nS-1,07/10/2025,Alder Example,Home,Mum is pregnant again he says\n';
    const merged = await smallCase(
      { 'gp.md': gp, 'school.md': school, 'log.csv': log },
      { records: [{ agency: 'school', kind: 'concern-log', file: 'log.csv' }] },
    );
    const rows = rowsIn(under(merged, 'professionals', 'Who knew what'));
    expect(rows).toContainEqual(['Injuries and marks', 'told', 'told']);
    expect(rows).toContainEqual(['Pregnancy or birth', 'told', '– log']);
    expect(rows).toContainEqual(['What happens online and on phones', '–', '–']);
  });

  test('shows who tells of which event in its words, and an agency that has sent nothing apart from a silent one', async () => {
    const chronology = (...lines: string[]) =>
      `# Report\n\n## Chronology\n\n| Date | Event |\n|---|---|\n${lines.join('\n')}\n`;
    const merged = await smallCase(
      {
        'police.md': chronology(
          '| 09/06/2025 | Report of a man with a knife outside the home. He had gone. |',
        ),
        'school.md': chronology('| 06/05/2025 | Parents’ evening, nobody came |'),
      },
      {
        invited_agencies: ['police', 'school', 'camhs'].map((agency) => ({
          agency,
          organisation: agency,
          contributor: '',
          role: '',
          report: agency === 'camhs' ? null : `${agency}.md`,
        })),
      },
    );
    expect(rowsIn(under(merged, 'professionals', 'Who tells of which event'))).toEqual([
      ['9 June 2025: Report of a man with a knife outside the home.', 'told', '–', 'none'],
    ]);
    expect(under(merged, 'family', 'Who tells of which event')).toEqual([]);
  });

  test('is counted from what its readers may see', async () => {
    const kept = `${gp}\n## Note\n\nThe pregnancy is for the chair only and must not be told to Mr Grange.\n`;
    const merged = await smallCase({ 'gp.md': kept, 'school.md': school });
    const said = textIn(under(merged, 'professionals', 'Who knew what'));
    expect(textIn(under(merged, 'chair', 'Who knew what'))).toContain('pregnant');
    expect(said).not.toContain('pregnant');
  });
});
