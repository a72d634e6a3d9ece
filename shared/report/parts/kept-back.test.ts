import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const school = `# School

**Child:** Alder Example

## Mother

Ms Example has started a course.

## Child's views

Alder said: "Tom hits the wall and shouts at Mum every night."

## Chronology

| Date | Event |
|---|---|
| 04/05/2026 | Alder fractured his wrist in a fall from the shed |

## Sharing

Report read to Ms Example apart from the paragraph headed Mother. Please do not discuss the wrist with the family.
`;
const gp =
  '# GP\n\n## Chronology\n\n| Date | Event |\n|---|---|\n| 04/05/2026 | Alder, wrist fracture, fall from shed |\n';
const heading = 'What the family’s version leaves out';

describe('what the family’s version leaves out', () => {
  test('is named by its place, with the author’s own words', async () => {
    const rows = rowsIn(under(await smallCase({ 'school.md': school }), 'professionals', heading));
    expect(rows).toEqual([
      [
        'The school',
        'section Mother and section Sharing',
        'Report read to Ms Example apart from the paragraph headed Mother.',
      ],
      ['The school', 'chronology, 04/05/2026', 'Please do not discuss the wrist with the family.'],
    ]);
  });

  test('the chair is asked about children’s words on adults who will read them, and about the same event from elsewhere', async () => {
    const merged = await smallCase({ 'school.md': school, 'gp.md': gp });
    const asked = textIn(under(merged, 'chair', heading));
    expect(asked).toContain('Is it safe for the children');
    expect(asked).toContain('Tom hits the wall');
    expect(asked).toContain('Alder, wrist fracture, fall from shed');
    expect(textIn(under(merged, 'professionals', heading))).not.toContain('Is it safe');
  });

  test('professionals are told on the first page what must not be read out', async () => {
    const asked = textIn(
      under(
        await smallCase({ 'school.md': school }),
        'professionals',
        'What needs the conference’s attention',
      ),
    );
    expect(asked).toContain('What must not be read out before the family? Words of The school');
  });

  test('nothing kept back, nothing said', async () => {
    expect(under(await smallCase({ 'gp.md': gp }), 'professionals', heading)).toEqual([]);
  });
});
