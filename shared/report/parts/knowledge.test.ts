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
    expect(rows).toContainEqual(['Injury', 'told', 'told']);
    expect(rows).toContainEqual(['Pregnancy or birth', 'told', 'log']);
  });

  test('is counted from what its readers may see', async () => {
    const kept = `${gp}\n## Note\n\nThe pregnancy is for the chair only and must not be told to Mr Grange.\n`;
    const merged = await smallCase({ 'gp.md': kept, 'school.md': school });
    const said = textIn(under(merged, 'professionals', 'Who knew what'));
    expect(textIn(under(merged, 'chair', 'Who knew what'))).toContain('pregnant');
    expect(said).not.toContain('pregnant');
  });
});
