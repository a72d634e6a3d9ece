import { describe, expect, it } from 'vitest';
import { conflict } from '../conflict.ts';
import { invented, says } from '../invented-family.ts';
import { stanceClashes } from './stance-clashes.ts';

const [well, ill] = [
  says('health-visitor', 'The bathroom is homely.', '2026-03-05'),
  says('housing', 'The hallway has dog mess.', '2026-04-05'),
];

describe('what one account speaks well of and another does not', () => {
  it('is to be looked at, with the words of both', () => {
    expect(stanceClashes([ill, well])).toMatchObject([
      {
        part: 'the home',
        weight: 'consider',
        sides: [
          { value: 'well', sayings: [well] },
          { value: 'not well', sayings: [ill] },
        ],
      },
    ]);
    expect(stanceClashes([well])).toEqual([]);
  });

  it('is a finding of the merge', () => {
    expect(conflict(invented, [], [well, ill]).map(({ domain }) => domain)).toEqual(['the home']);
  });

  it('is none where another question shows the same words', () => {
    const [clean, dirty] = [
      says('health-visitor', 'The home was clean.', '2026-03-05'),
      says('housing', 'The kitchen floor was dirty.', '2026-04-05'),
    ];
    expect(stanceClashes([clean, dirty])).toHaveLength(1);
    expect(conflict(invented, [], [clean, dirty]).map(({ domain }) => domain)).toEqual(['home conditions']);
    expect(conflict(invented, [], [clean, dirty, well]).map(({ domain }) => domain)).toEqual([
      'home conditions',
      'the home',
    ]);
  });
});
