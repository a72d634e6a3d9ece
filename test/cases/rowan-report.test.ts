import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { Audience, maySee } from '../../shared/domain/audience.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import type { Report } from '../../shared/domain/report.ts';
import { sentences } from '../../shared/language/sentences.ts';
import { compose } from '../../shared/report/compose.ts';
import { Layout } from '../../shared/report/layout.ts';
import { audiences } from '../../shared/report/visibility.ts';
import { outlineOf } from './outline.ts';
import { allWords, misplaced, plain, runsOf } from './report-words.ts';
import { withoutHidden } from './without-hidden.ts';

const path = (name: string): string => new URL(name, import.meta.url).pathname;
const layout = Layout.parse(
  JSON.parse(readFileSync(path('../../templates/reports/holistic/layout.json'), 'utf8')),
);

/** All passages of the records of a conference, rows cell by cell, prose sentence by sentence. */
function wordsOf({ contributions }: Merged): { passage: Passage; words: string }[] {
  return contributions.flatMap((one) => {
    const whole = [
      ...one.events.flatMap(({ what, source, outcome }) =>
        [what, source, outcome].flatMap((each) => each ?? []),
      ),
      ...one.fields.map(({ passage }) => passage),
      ...one.voices.map(({ words }) => words),
    ].map((passage) => ({ passage, words: passage.text }));
    // What is a date and an event is told by the chronology, with the day in its own form.
    const ends = new Set(one.events.map(({ what }) => what.end));
    const told = one.statements.filter(({ passage }) => !ends.has(passage.end));
    const parts = told.flatMap(({ passage, form }) =>
      (form === 'row' ? passage.text.split(' | ') : sentences(passage.text).map(({ text }) => text)).map(
        (words) => ({ passage, words }),
      ),
    );
    return [...whole, ...parts].filter(({ words }) => plain(words) !== '');
  });
}

describe.each(['rowan', 'rowan-docx'])('the report of %s', (name) => {
  let merged: Merged;
  const reports = new Map<Audience, Report>();
  const report = (audience: Audience): Report => reports.get(audience) ?? compose(merged, audience, layout);

  beforeAll(async () => {
    merged = mergeCase(await takeIn(await readFolder(path(name))), new Date('2026-06-20T10:00:00Z'));
    for (const audience of Audience.options) reports.set(audience, compose(merged, audience, layout));
  });

  it.each(Audience.options)('for %s gives every word its source, and each stands there', (audience) => {
    expect(misplaced(report(audience), merged)).toEqual([]);
  });

  it.each(Audience.options)('for %s loses no word that its readers may see', (audience) => {
    const said = plain(
      report(audience)
        .blocks.flatMap(runsOf)
        .map(({ text, from }) => (from ? text : ''))
        .join(' '),
    );
    const audienceOf = audiences(merged.contributions);
    const lost = wordsOf(merged).filter(
      ({ passage, words }) => maySee(audience, audienceOf(passage)) && !said.includes(plain(words)),
    );
    expect(lost.map(({ words }) => words)).toEqual([]);
  });

  it.each(Audience.options)('for %s bears no trace of what they may not see', (audience) => {
    const audienceOf = audiences(merged.contributions);
    const without = withoutHidden(
      merged,
      (passage) => !maySee(audience, audienceOf(passage)),
      audience === 'family',
    );
    expect(compose(without, audience, layout)).toEqual(report(audience));
  });

  it('leaves out of the family’s version what the authors kept from them', () => {
    const audienceOf = audiences(merged.contributions);
    const kept = wordsOf(merged).filter(({ passage }) => audienceOf(passage) !== 'family');
    const told = allWords(report('family'));
    const given = kept
      .map(({ words }) => plain(words))
      .filter((words) => words.split(' ').length > 3 && told.includes(words));
    expect(given).toEqual([]);
    for (const words of [
      'pregnan',
      'midwife',
      'custody',
      'sexual offence',
      'under 13',
      'heroin',
      'opiates',
      'positive',
      'read out',
      'restricted',
      'shane rowan',
      'apart from the paragraph',
    ])
      expect(told).not.toContain(words);
    const professionals = allWords(report('professionals'));
    for (const words of ['10 weeks pregnant', 'sexual offence against a child under 13', 'positive opiates'])
      expect(professionals).toContain(words);
  });

  it('keeps findings and agencies’ own logs from the family', () => {
    const told = allWords(report('family'));
    const reported = plain(merged.contributions.map(({ file }) => merged.texts[file]).join(' '));
    const logged = merged.logs
      .flatMap((log) => [
        ...log.entries.map(({ text }) => text.text),
        ...log.decisions.map(({ what }) => what),
      ])
      .map(plain)
      .filter((words) => words.split(' ').length > 3 && !reported.includes(words));
    expect(logged.length).toBeGreaterThan(50);
    expect(logged.filter((words) => told.includes(words))).toEqual([]);
    expect(report('family').blocks.some(({ kind }) => kind === 'question')).toBe(false);
    const from = report('family')
      .blocks.flatMap(runsOf)
      .flatMap((run) => run.from?.file ?? []);
    expect(from.filter((file) => file.endsWith('.csv'))).toEqual([]);
  });

  it('says on its first page of questions who has not reported and what a log has and its report has not', () => {
    const { blocks } = report('professionals');
    const first = blocks.findIndex((block, at) => at > 0 && block.kind === 'heading' && block.level === 1);
    const asked = plain(
      blocks
        .slice(0, first)
        .flatMap(runsOf)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const words of [
      'wenshire camhs',
      'sexualised behaviour',
      'shed roof',
      'social worker is aware',
      'darren pike',
      'cubicle incident',
    ])
      expect(asked).toContain(words);
  });

  it('sets a child’s own words apart, with who, when and to whom', () => {
    const voices = report('family').blocks.filter((block) => block.kind === 'voice');
    expect(voices.map(({ child, when, toWhom }) => [child, when, toWhom])).toContainEqual([
      'Poppy Rowan',
      '1 June 2026, 09:20',
      'Lorna',
    ]);
  });

  it('is composed of the parts that are expected, in their order', async () => {
    for (const audience of Audience.options)
      await expect(outlineOf(report(audience))).toMatchFileSnapshot(path(`goldens/${name}-${audience}.txt`));
  });
});
