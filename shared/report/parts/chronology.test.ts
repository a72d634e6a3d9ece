import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const gp = `# The gp

**Date of report:** 15/06/2026

### Alder Example

- 4 May 2025: emergency department, fracture of the left wrist. Fell from shed roof.

### Chronology

| Date | Event | Source | Outcome |
|---|---|---|---|
| 4 May 2025 | Alder, wrist fracture | ED letter | Filed |
| early May 2026 | Briar had a cough | Nurse | - |
`;
const school = `# The school

## Chronology

| Date | Event | Source | Outcome |
|---|---|---|---|
| 06/05/2025 | Alder in with left wrist in plaster, fell off the trampoline on Sunday 4 May | Mother | Risk assessment |
`;

describe('the chronology', () => {
  test('tells an entry of a report’s prose and the row of its own table for the same day in one row', async () => {
    const rows = rowsIn(under(await smallCase({ 'gp.md': gp }), 'professionals', 'Chronology'));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[2]).toBe(
      'emergency department, fracture of the left wrist. Fell from shed roof. Alder, wrist fracture',
    );
    expect(rows[0]?.[3]).toBe('ED letter; Filed');
  });

  test('says how sure a day is, and gives the writer’s own words where it is not', async () => {
    const rows = rowsIn(under(await smallCase({ 'gp.md': gp }), 'professionals', 'Chronology'));
    expect(rows.map(([when]) => when)).toEqual([
      '4 May 2025',
      'About 1 to 10 May 2026 – written: early May 2026',
    ]);
  });

  test('names the rows of other agencies that may be the same event, with their day', async () => {
    const rows = rowsIn(
      under(await smallCase({ 'gp.md': gp, 'school.md': school }), 'professionals', 'Chronology'),
    );
    const [first, second] = rows;
    expect(first?.[2]).toContain('Perhaps also told by The school (6 May 2025).');
    expect(second?.[2]).toContain('Perhaps also told by The gp (4 May 2025).');
  });

  test('keeps a row from the family that its author keeps from them, and every word of it', async () => {
    const kept = school.replace(
      '## Chronology',
      '## Sharing\n\nPlease do not discuss the trampoline with the family.\n\n## Chronology',
    );
    const merged = await smallCase({ 'gp.md': gp, 'school.md': kept });
    const told = textIn(under(merged, 'family', 'What happened when'));
    expect(told).toContain('fracture of the left wrist');
    expect(told).not.toMatch(/plaster|trampoline|The school/);
    expect(textIn(under(merged, 'professionals', 'Chronology'))).toContain('Not for the family:');
  });

  test('puts sparse years together and gives full ones their own table', async () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `| 0${at + 1}/03/2026 | Seen in clinic ${at} | Record | - |`,
    ).join('\n');
    const blocks = under(
      await smallCase({
        'gp.md': `${gp}${many}\n`,
        'police.md':
          '# Police\n\n## Chronology\n\n| Date | Event |\n|---|---|\n| 01/01/2024 | Called out |\n',
      }),
      'professionals',
      'Chronology',
    );
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      '2024 to 2026',
    ]);
  });
});
