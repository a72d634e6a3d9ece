import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says, sideOf } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { substances } from './substances.ts';

describe('what a laboratory or a meter found', () => {
  it.each(
    eachOf(`Cannabinoids were present | THC pos | Cocaine +ve | Crack ++ | Opiates detected | Ketamine positive
      EtG detected | 6-MAM present | Urine of 4 May: cocaine detected | UDS pos | Swab +ve | Saliva positive
      Oral fluid positive | Hair strand positive for it | Sample positive | Screen pos | Toxicology positive
      PEth 35 | PEth result 210 | CDT 1.8 | CDT of 2.4 | PEth raised | GGT high | MCV elevated | LFTs abnormal
      Hair strand consistent with use | Liver function abnormal | Hair: heavy | Breath test positive | BrAC 35 µg
      Breathalyser fail, breathalysed and failed | Breath 0.35 | She blew 40`),
  )('tells of use: "%s"', (text) => {
    expect(sideOf(substances, text)).toBe('yes');
  });

  it.each(
    eachOf(`Cocaine not detected | Urine: none detected | Screen: no opiates detected | Cocaine -ve, pos control clear
      Urine positive control, result negative`),
  )('tells of none, or of nothing: "%s"', (text) => {
    expect(sideOf(substances, text)).not.toBe('yes');
  });
});

describe('of whom a service for young people tells', () => {
  const of = (text: string, more: Partial<Saying> = {}): string[] =>
    answersTo(substances, { ...says('youth-justice', text), ...more });

  it('is its young person, where no adult is named', () => {
    expect(of('Urine positive.', { theChild: 'child:a' })).toEqual(['child:a yes']);
    expect(of('Urine of Mr Kerr positive.', { theChild: 'child:a' })).toEqual(['person:s yes']);
  });

  it('is a child whom it names, but a baby at birth', () => {
    expect(of('Ivo was drunk.')).toEqual(['child:a yes']);
    expect(of('Ivo and Mr Kerr were drunk: Mr Kerr was drunk.')).toEqual(['person:s yes']);
    for (const word of ['baby', 'newborn', 'birth', 'cord', 'meconium'])
      expect(of(`Nell, ${word}: urine positive.`, { adults: new Set(['person:m']) })).toEqual([
        'person:m yes',
      ]);
  });
});
