import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const invited = (agency: string, report: string | null) => ({
  agency,
  organisation: `The ${agency}`,
  contributor: 'A. Writer',
  role: 'Worker',
  report,
});
const files = {
  'school.md':
    '# School\n\n**Date of report:** 17/06/2026\n\n**Report shared with parents:** yes, 16/06/2026\n\nAlder is well.\n',
  'gp.md': '# GP\n\n**Date of report:** 20/06/2026\n\nAlder is well.\n',
};
const more = {
  invited_agencies: [
    invited('school', 'school.md'),
    invited('gp', 'gp.md'),
    invited('police', 'police.md'),
    invited('camhs', null),
  ],
};

describe('who was asked and who reported', () => {
  test('says for each whether, when, how it came and whether the family has seen it', async () => {
    const rows = rowsIn(
      under(await smallCase(files, more), 'professionals', 'Who was asked and who reported'),
    );
    expect(rows.map((cells) => cells.slice(2))).toEqual([
      ['Dated 17 June 2026, not signed', 'Yes, on 16 June 2026'],
      ['Dated 20 June 2026, after the day it was due, not signed', 'It does not say'],
      ['Could not be opened, so nothing of it is here', '–'],
      ['None has come', '–'],
    ]);
  });

  test('sums it up, and names who is missing', async () => {
    const said = textIn(
      under(await smallCase(files, more), 'professionals', 'Who was asked and who reported'),
    );
    expect(said).toContain(
      '2 of 4 agencies sent a report. Nothing has come from The police and The camhs. Reports were due by 18 June 2026.',
    );
    expect(said).toContain('Family invited:  Mary Example and Tom Grange.');
  });

  test('does not tell the family who has seen what', async () => {
    const blocks = under(await smallCase(files, more), 'family', 'Who has written for the conference');
    expect(rowsIn(blocks).every((cells) => cells.length === 3)).toBe(true);
    expect(textIn(blocks)).not.toMatch(/does not say|signed/);
  });
});
