import { describe, expect, it } from 'vitest';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { opposedClashes } from './opposed.ts';

const [on, next, later] = ['2026-03-07', '2026-03-08', '2026-03-09'];
const parts = (...sayings: Saying[]) => opposedClashes(sayings, family.names).map(({ part }) => part);
const calm = says('gp', 'Mr Kerr was polite in the meeting.', on);
const angry = (more: Partial<Saying> = {}, day: string | undefined = on): Saying => ({
  ...says('school', 'Mr Kerr was abusive to staff.', day),
  ...more,
});

describe('opposites said of one matter', () => {
  it.each<[string, string, string]>([
    ['locked or open', 'Mr Kerr kept the cupboard locked.', 'Mr Kerr left the cupboard unlocked.'],
    ['agreed or refused', 'Ms Marsh agreed to a referral.', 'Ms Marsh declined a referral.'],
    ['sober or not', 'Ms Marsh was sober.', 'Ms Marsh was slurring.'],
    ['alone or not', 'Nell was alone.', 'Nell was with her aunt.'],
    ['clean or not', 'Nell came in clean.', 'Nell came in unwashed.'],
    ['fed or hungry', 'Nell had breakfast.', 'Nell was hungry.'],
    ['accident or on purpose', 'Ivo broke it by mistake.', 'Ivo broke it on purpose.'],
    ['ended or going on', 'Ms Marsh has finished with Mr Kerr.', 'Ms Marsh is still seeing Mr Kerr.'],
    ['granted or refused', 'Mr Kerr was convicted.', 'Mr Kerr was acquitted.'],
    ['early or late', 'Ivo was on time.', 'Ivo came late.'],
    ['verbal or physical', 'Mr Kerr: a verbal row.', 'Mr Kerr grabbed her.'],
    ['happy or afraid', 'Ivo was happy at home.', 'Ivo was frightened at home.'],
    ['better or worse', 'Ivo is doing well.', 'Ivo has regressed.'],
    ['a small or a large amount', 'Mr Kerr had a small amount of it.', 'Mr Kerr had 40 wraps.'],
  ])('%s', (part, one, other) => {
    expect(parts(says('gp', one, on), says('school', other, on))).toContain(part);
    expect(parts(says('gp', one, on), says('school', one, on))).toEqual([]);
  });

  it('are of one day, give or take one', () => {
    expect(parts(calm, angry())).toEqual(['calm or not']);
    expect(parts(calm, angry({}, next))).toEqual(['calm or not']);
    expect(parts(calm, angry({}, later))).toEqual([]);
    expect(parts(angry(), says('gp', calm.text, next))).toEqual(['calm or not']);
  });

  it('are of one rare thing where one has no day', () => {
    const undated = (agency: string, text: string): Saying => ({ ...says(agency, text), under: [] });
    const polite = undated('gp', 'Mr Kerr was polite at the carnival.');
    expect(parts(polite, undated('school', 'Mr Kerr was abusive at the carnival.'))).toEqual(['calm or not']);
    expect(parts(polite, undated('school', 'Mr Kerr was abusive at the library.'))).toEqual([]);
    const common = Array.from({ length: 4 }, (_, at) => undated(`a${at}`, 'A carnival.'));
    expect(parts(polite, undated('school', 'Mr Kerr was abusive at the carnival.'), ...common)).toEqual([]);
  });

  it('are of one person, by two agencies, one of them in its report', () => {
    expect(parts(calm, says('school', 'Mr Holt was abusive.', on))).toEqual([]);
    expect(parts(calm, angry({ agency: 'gp' }))).toEqual([]);
    expect(parts({ ...calm, isRecord: true }, angry({ isRecord: true }))).toEqual([]);
    expect(parts({ ...calm, isRecord: true }, angry())).toEqual(['calm or not']);
    expect(parts(calm, angry({ section: 'sharing' }))).toEqual([]);
  });

  it('are not what is denied, and not both in one sentence', () => {
    expect(parts(says('gp', 'Mr Kerr was not polite.', on), angry())).toEqual([]);
    expect(parts(calm, says('school', 'Mr Kerr was not abusive.', on))).toEqual([]);
    expect(parts(says('gp', 'Mr Kerr was polite, then abusive.', on), angry())).toEqual([]);
  });

  it('are of one person whatever the day, where there is only one such matter', () => {
    const caution = says('social-care', 'Mr Kerr received a caution.', '2026-01-01');
    const order = says('probation', 'Mr Kerr is on a community order.', '2026-05-01');
    expect(parts(caution, order)).toEqual(['what the court did']);
    expect(parts(caution, { ...order, agency: 'social-care' })).toEqual([]);
    expect(parts(caution, { ...order, agency: 'social-care', under: [] })).toEqual(['what the court did']);
    expect(parts(caution, says('probation', 'Mr Holt is on a community order.'))).toEqual([]);
    expect(
      parts(says('gp', 'She fell on the stairs.'), says('housing', 'The flat is on one floor.')),
    ).toEqual(['up or down']);
  });

  it('are worth a look, with three against one at most and the words of each', () => {
    const against = ['a', 'b', 'c', 'd'].map((agency) =>
      angry({ agency, evidence: { ...angry().evidence, file: agency } }),
    );
    const [clash] = opposedClashes([calm, ...against], family.names);
    expect(clash?.weight).toBe('consider');
    expect(clash?.sides.map(({ value }) => value)).toEqual(['polite', 'abusive', 'abusive', 'abusive']);
  });
});
