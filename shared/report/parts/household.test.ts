import { describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';

const care = `# Social care

## Household

The household is Ms Example, Alder and Briar. Mr Grange left the household in October. He plays football on Sundays.
`;
const housing = `# Housing

## Condition of the property

Mr Grange answered the door and said that he had lived there "since the start". An adult male, a brother, is staying since August. The kitchen was clean.
`;

describe('family and household', () => {
  test('sets what each agency says of one person side by side, beside the record, and resolves nothing', async () => {
    const merged = await smallCase({ 'social-care.md': care, 'housing.md': housing });
    const rows = rowsIn(under(merged, 'professionals', 'Who lives in the home: what each agency says'));
    expect(rows).toEqual([
      ['Tom Grange', 'The social-care', 'Mr Grange left the household in October.'],
      ['', 'The housing', 'Mr Grange answered the door and said that he had lived there "since the start".'],
      ['Other adults', 'The housing', 'An adult male, a brother, is staying since August.'],
      ['The home and who is in it', 'The social-care', 'The household is Ms Example, Alder and Briar.'],
    ]);
    expect(rowsIn(under(merged, 'professionals', 'Family and household')).flat()).toContain('Not agreed');
  });

  test('tells what is left of the household section once, without what stands above', async () => {
    const left = textIn(
      under(
        await smallCase({ 'social-care.md': care }),
        'professionals',
        'What else agencies say of the family',
      ),
    );
    expect(left).toContain('He plays football on Sundays.');
    expect(left).not.toContain('left the household');
  });

  test('asks on the first page who lives there when it is not agreed', async () => {
    const asked = textIn(
      under(
        await smallCase({ 'social-care.md': care, 'housing.md': housing }),
        'professionals',
        'What needs the conference’s attention',
      ),
    );
    expect(asked).toContain(
      'Who lives in the home? Agencies differ, or say more than the record has, about Tom Grange and adults who are not on the record.',
    );
  });

  test('shows a date of birth that differs from the record, and an address', async () => {
    const school =
      '# School\n\n**Child:** Alder Example\n\n**Date of birth:** 14/02/2016\n\n**Address:** 9 High Street, Wenbridge\n';
    const rows = rowsIn(
      under(await smallCase({ 'school.md': school }), 'professionals', 'Family and household'),
    );
    expect(rows).toContainEqual(['Alder Example', '14 February 2017', '14/02/2016']);
    expect(rows).toContainEqual(['Alder Example', '1 Mill Lane, Wenbridge', '9 High Street, Wenbridge']);
  });

  test('reads a date of birth behind a name, and says in a line when all agree', async () => {
    const police = '# Police\n\n## Individuals\n\nTom GRANGE b. 19/05/1988. One caution.\n';
    const said = textIn(
      under(await smallCase({ 'police.md': police }), 'professionals', 'Family and household'),
    );
    expect(said).toContain('Agencies give 1 date of birth or address; all agree with the record.');
  });
});
