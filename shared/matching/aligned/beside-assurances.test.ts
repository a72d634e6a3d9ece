import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { besideAssurances } from './beside-assurances.ts';

/** So much else is said that a word which stands twice is rare. */
const others = Array.from({ length: 5000 }, (_, at) =>
  says(
    'social-care',
    `It rained on ${at.toString(3).replaceAll(/\d/g, (digit) => 'xyz'[Number(digit)] ?? '')}q.`,
  ),
);
const shown = (...sayings: Saying[]) =>
  besideAssurances([...sayings, ...others], family.names).map(({ sides }) => sides.map(({ value }) => value));
const of = (saying: Saying, more: Partial<Saying>): Saying => ({ ...saying, ...more });

const swims = says('social-care', 'Swimming has always gone ahead.');
const badges = says('school', 'Swimming was on Tuesday.');
const [ivo, nell] = [new Set(['child:a']), new Set(['child:b'])];

describe('what is said plainly', () => {
  it('has beside it what another agency tells of the same', () => {
    expect(besideAssurances([swims, badges, ...others], family.names)).toEqual([
      {
        part: 'what is said plainly',
        weight: 'consider',
        ask: 'Is this so? It is said plainly; what others tell of the same stands beside it.',
        sides: [
          { value: swims.text, sayings: [swims] },
          { value: badges.text, sayings: [badges] },
        ],
      },
    ]);
  });

  it('stands alone where nobody else tells of it, or only its own agency, a heading or a word of every report', () => {
    expect(shown(swims)).toEqual([]);
    expect(shown(swims, of(badges, { agency: 'social-care' }))).toEqual([]);
    expect(shown(swims, of(badges, { heading: badges.text }))).toEqual([]);
    expect(shown(swims, of(badges, { section: 'sharing' }))).toEqual([]);
    expect(shown(says('social-care', 'The concern always stands.'), says('school', 'A concern.'))).toEqual(
      [],
    );
  });

  it('is laid beside records too, but not laid out for what a record says plainly', () => {
    expect(shown(swims, of(badges, { isRecord: true }))).toHaveLength(1);
    expect(shown(of(swims, { isRecord: true }), badges)).toEqual([]);
  });

  it('comes first where more is in common, and its nearest first', () => {
    const more = says('social-care', 'Trampoline and gymnastics are never missed.');
    const [far, near] = [
      says('school', 'Trampoline was closed.'),
      says('school', 'Trampoline and gymnastics, he said.'),
    ];
    expect(shown(swims, badges, far, more, near)).toEqual([
      [more.text, near.text],
      [swims.text, badges.text],
    ]);
  });

  it('has two of one agency beside it at most, the second more than half as near as the first', () => {
    const three = ['zx', 'zy', 'zz'].map((word) => says('school', `Swimming ${word}.`));
    expect(shown(swims, ...three)).toEqual([[swims.text, 'Swimming zx.', 'Swimming zy.']]);
    expect(shown(swims, ...three, says('gp', 'Swimming.'))[0]).toHaveLength(4);
    const more = says('social-care', 'Trampoline, gymnastics and pottery are never missed.');
    const all = says('school', 'Trampoline, gymnastics and pottery.');
    expect(shown(more, all, says('school', 'Pottery.'))).toEqual([[more.text, all.text]]);
  });

  it('is two sayings of one agency against another at most, those of which most is told', () => {
    const [gala, drama, chess] = ['swimming gala', 'drama', 'chess'].map((what) =>
      says('social-care', `The ${what} is every spring.`),
    ) as [Saying, Saying, Saying];
    const told = ['A swimming gala.', 'A drama, on ice.', 'A chess, a rook.'].map((text) =>
      says('school', text),
    );
    expect(shown(chess, drama, gala, ...told).map(([claim]) => claim)).toHaveLength(2);
    expect(shown(chess, drama, gala, ...told)[0]?.[0]).toBe(gala.text);
  });

  it('loses nothing where one more agency reports', () => {
    const few = shown(swims, badges);
    const more = shown(
      swims,
      badges,
      ...['gp', 'housing', 'police'].map((agency) => says(agency, 'Swimming, swimming.')),
    );
    expect(more[0]).toEqual(expect.arrayContaining(few[0] ?? []));
  });
});

describe('how near two are', () => {
  /** Which of two stands first beside the plain saying. */
  const first = (claim: Saying, ...two: [Saying, Saying]): string | undefined => shown(claim, ...two)[0]?.[1];
  // Of two that are as near the first by place stands first.
  const [one, other] = [says('gp', 'Swimming, a badge.'), says('school', 'Swimming, a medal.')];

  it('is told by the same child, and against by another', () => {
    const claim = of(swims, { children: ivo });
    expect(first(claim, of(one, { children: nell }), of(other, { children: ivo }))).toBe(other.text);
    expect(first(claim, of(one, { children: ivo }), of(other, { children: nell }))).toBe(one.text);
    expect(first(claim, one, of(other, { children: ivo }))).toBe(other.text);
    expect(first(claim, of(one, { children: nell }), other)).toBe(other.text);
  });

  it('is told by the same adult, named or the one of the report, and against by another', () => {
    const claim = of(swims, { adults: new Set(['person:m']), areAdultsNamed: true });
    const named = (id: string) => ({ adults: new Set([id]), areAdultsNamed: true });
    expect(first(claim, one, of(other, named('person:m')))).toBe(other.text);
    expect(first(claim, one, of(other, { subject: new Set(['person:m']) }))).toBe(other.text);
    expect(first(claim, of(one, named('person:f')), other)).toBe(other.text);
    expect(first(swims, one, of(other, named('person:m')))).toBe(one.text);
  });

  it('is told by a denial of what is said, and by other figures', () => {
    const [plain, denied] = [says('gp', 'Swimming, a badge.'), says('school', 'Swimming, no badge.')];
    expect(first(swims, plain, denied)).toBe(denied.text);
    const never = says('social-care', 'Swimming was never offered.');
    expect(first(never, denied, says('police', plain.text))).toBe(plain.text);
    const daily = says('social-care', 'Swimming: all 3 sessions.');
    const [agrees, differs] = [says('gp', 'Swimming: 3 sessions.'), says('school', 'Swimming: 2 sessions.')];
    expect(first(daily, agrees, differs)).toBe(differs.text);
    expect(first(daily, one, says('school', 'Swimming: 2 weeks.'))).toBe(one.text);
  });

  it('is told by the day, and against by what lies before it', () => {
    const on = (day: string) => {
      const days = [stretch(day, day, true)];
      return { days, under: days };
    };
    const claim = of(swims, on('2026-03-10'));
    expect(first(claim, one, of(other, on('2026-03-11')))).toBe(other.text);
    expect(first(claim, of(one, on('2026-03-13')), of(other, on('2026-03-11')))).toBe(other.text);
    expect(first(claim, of(one, on('2026-03-06')), other)).toBe(other.text);
    expect(first(claim, of(one, on('2026-03-07')), other)).toBe(one.text);
    expect(first(swims, of(one, on('2026-03-06')), other)).toBe(one.text);
  });

  it('is told by a matter that both are of', () => {
    const claim = says('social-care', 'The boys never go hungry.');
    const told = says('school', 'He asks for food.');
    expect(shown(claim, told, says('gp', 'He was late.'))).toEqual([[claim.text, told.text]]);
  });
});

it('does not depend on the order in which things are said', () => {
  const said = [swims, badges, says('gp', 'Swimming, a medal.'), ...others];
  expect(besideAssurances(said.toReversed(), family.names)).toEqual(besideAssurances(said, family.names));
});
