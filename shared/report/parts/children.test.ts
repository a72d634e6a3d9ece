import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const school = `# School

**Child:** Alder Example

## Attendance

| Year | Attendance | Late |
|---|---|---|
| 2024/25 | 90% | 5 |
| 2025/26 | 92% | 9 |

## Health

Alder is well.

- 3 May 2026: seen by the nurse for a cough at lunch.

## Child's wishes and feelings

On 1 June 2026 at 9.20am Alder told Ms Beech: "I hid in the cupboard because they were shouting." She wrote it down.
`;
const care = `# Social care

## Health

Neither child has health concerns.

## Analysis

Briar may be at risk.
`;

describe('child by child', () => {
  test('sets the child’s words apart with who, when and to whom, and tells the rest around them once', async () => {
    const blocks = under(await smallCase({ 'school.md': school }), 'professionals', 'In Alder’s own words');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'voice', 'paragraph']);
    expect(blocks[1]).toMatchObject({
      child: 'Alder Example',
      when: '1 June 2026, 09:20',
      toWhom: 'Ms Beech',
    });
    expect(textIn(blocks)).toBe(
      'The school:  On 1 June 2026 at 9.20am Alder told Ms Beech: I hid in the cupboard because they were shouting. She wrote it down.',
    );
  });

  test('says when no report gives a child’s words', async () => {
    const blocks = under(await smallCase({ 'school.md': school }), 'family', 'In Briar’s own words');
    expect(textIn(blocks)).toBe('No report gives Briar’s own words.');
  });

  test('tells of one child under that child, of both once and apart', async () => {
    const merged = await smallCase({ 'school.md': school, 'social-care.md': care });
    expect(textIn(under(merged, 'professionals', 'Alder Example, aged 9'))).toContain('Alder is well.');
    expect(textIn(under(merged, 'professionals', 'Alder Example, aged 9'))).not.toContain('Neither child');
    expect(textIn(under(merged, 'professionals', 'The family as a whole'))).toContain(
      'Neither child has health concerns.',
    );
  });

  test('draws figures as a table, and points to dated entries instead of telling them twice', async () => {
    const rows = rowsIn(
      under(await smallCase({ 'school.md': school }), 'professionals', 'Alder Example, aged 9'),
    );
    expect(rows).toContainEqual(['2025/26', '92%', '9']);
    expect(rows[0]?.[1]).toContain('Alder is well. 1 entry of 3 May 2026 is in the chronology.');
  });

  test('names the child where a view is about one of several', async () => {
    const rows = rowsIn(
      under(await smallCase({ 'social-care.md': care }), 'professionals', 'What agencies make of it'),
    );
    expect(rows).toEqual([['The social-care', 'About Briar. Briar may be at risk.']]);
  });
});
