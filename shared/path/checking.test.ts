import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeId } from '../base/ids.ts';
import type { Check } from '../checks/define.ts';
import { checks } from '../checks/index.gen.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import { statementRecord } from '../domain/statement.ts';
import { check } from './check.ts';
import { Checking } from './checking.ts';

const said = [
  'Social care are already aware.',
  'Mum is often late and is doing her best.',
  'On 3 March 2026 at 9.10 Miss Cole saw a bruise, two centimetres, on his left arm.',
  'The DSL and the MASH duty worker were told. The DSL rang back.',
  'He was found with her in the toilets with his trousers down.',
];

/** A report whose paragraphs are its statements, with the text of its file. */
function reportOf(paragraphs: readonly string[]): { contribution: Contribution; text: string } {
  let at = 0;
  const statements = paragraphs.map((text, index) => {
    const start = at;
    at += text.length + 2;
    return statementRecord.make({
      id: makeId('statement', 'trial', String(index)),
      section: 'worries',
      heading: 'Worries',
      passage: {
        file: 'school.md',
        text,
        start,
        end: start + text.length,
        pieces: [[0, start, text.length]],
      },
    });
  });
  const contribution = contributionRecord.make({
    id: makeId('contribution', 'trial', 'school'),
    agency: 'school',
    organisation: 'Trial school',
    file: 'school.md',
    template: { id: 'school', version: 1 },
    statements,
  });
  return { contribution, text: paragraphs.join('\n\n') };
}

/** The checks, and how often one of them has read a passage. */
function counted(): { which: Check[]; reads: () => number } {
  let count = 0;
  const [first, ...others] = checks.filter(({ wording }) => wording !== undefined);
  if (!first?.wording) throw new Error('There is no wording check.');
  const { mark } = first.wording;
  const watched: Check = {
    ...first,
    wording: {
      ...first.wording,
      mark: (words) => {
        count++;
        return mark(words);
      },
    },
  };
  return { which: [watched, ...others], reads: () => count };
}

describe('checking a report while it is written', () => {
  test('finds what checking anew finds, whatever was typed before', () => {
    const report = array(constantFrom(...said), { maxLength: 8 });
    assert(
      property(array(report, { minLength: 1, maxLength: 6 }), (turns) => {
        const checking = new Checking();
        for (const paragraphs of turns) {
          const { contribution, text } = reportOf(paragraphs);
          expect(checking.run(contribution, text)).toEqual(check(contribution, text));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads only the passage that changed', () => {
    const { which, reads } = counted();
    const checking = new Checking(which);
    const first = reportOf(said);
    checking.run(first.contribution, first.text);
    expect(reads()).toBe(said.length);
    const changed = reportOf(said.with(1, 'Mum is often late and says so.'));
    checking.run(changed.contribution, changed.text);
    expect(reads()).toBe(said.length + 1);
    // What no longer stands there is forgotten.
    checking.run(first.contribution, first.text);
    expect(reads()).toBe(said.length + 2);
  });

  test('asks about the same words once, at all their places, and about an abbreviation at its first', () => {
    const { contribution, text } = reportOf([said[0] ?? '', said[0] ?? '', said[3] ?? '', said[3] ?? '']);
    const found = check(contribution, text);
    const known = found.find(({ kind }) => kind === 'assumed-known');
    expect(known?.evidence.map(({ start }) => start)).toEqual([0, (said[0]?.length ?? 0) + 2]);
    const short = found.filter(({ kind }) => kind === 'unexplained-abbreviation');
    expect(short.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([['DSL'], ['MASH']]);
    for (const { evidence } of found)
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});

describe('the sections of a draft', () => {
  test('are asked about where the words stand in each of them', () => {
    const sections = [
      { key: 'worries' as const, text: `${said[2]}\n \n  ${said[0]}\n${said[1]}` },
      { key: 'analysis' as const, text: '' },
      { key: 'analysis' as const, text: `\n${said[0]}` },
    ];
    const asked = new Checking().wording('school', sections);
    const known = asked.filter(({ finding }) => finding.kind === 'assumed-known');
    expect(known.map(({ position }) => position)).toEqual([0, 2]);
    for (const { position, start, end, finding } of asked)
      expect(sections[position]?.text.slice(start, end)).toBe(finding.evidence[0]?.quote);
    expect(asked.map(({ position, start }) => position * 10_000 + start)).toEqual(
      asked.map(({ position, start }) => position * 10_000 + start).sort((a, b) => a - b),
    );
  });

  test('are read once while they stand', () => {
    const { which, reads } = counted();
    const checking = new Checking(which);
    const typed = (text: string) => checking.wording('school', [{ key: 'worries', text }]);
    typed(`${said[0]}\n\n${said[1]}`);
    expect(reads()).toBe(2);
    typed(`${said[0]}\n\n${said[1]} S`);
    expect(reads()).toBe(3);
  });
});
