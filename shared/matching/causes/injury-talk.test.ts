import { describe, expect, it } from 'vitest';
import { hurtsIn } from './injury-talk.ts';

const hurts = (text: string, before = '', heading = ''): string[] =>
  [...hurtsIn({ text, before, heading })].sort();

describe('what is hurt', () => {
  it.each([
    ['A mark was seen', ['mark']],
    ['Two bruises on the arm', ['arm', 'mark']],
    ['A weal', ['mark']],
    ['Burnt', ['burn']],
    ['A scald to the hand', ['arm', 'burn']],
    ['Fractured', ['break']],
    ['Her leg in plaster', ['break', 'leg']],
    ['A laceration', ['cut']],
    ['Glued', ['cut']],
    ['Lost a tooth', ['tooth']],
    ['A black eye', ['eye', 'face']],
    ['Concussed', ['head']],
    ['A lump', ['head']],
    ['Bitten', ['bite']],
    ['His knee', ['leg']],
    ['Injuries were seen', ['injury']],
    ['Nothing was seen', []],
  ])('is read in "%s"', (text, found) => {
    expect(hurts(text)).toEqual(found);
  });

  it('is what stands right before, where a saying has nothing of its own', () => {
    expect(hurts('It was the scooter', 'A bruise.')).toEqual(['mark']);
    expect(hurts('It was the scooter on her leg', 'A bruise.')).toEqual(['leg']);
    expect(hurts('It was the scooter', `A bruise. ${'Seen and talked to. '.repeat(11)}`)).toEqual([]);
    expect(hurts('It was the scooter', `A bruise. ${'Seen and talked to. '.repeat(10)}`)).toEqual(['mark']);
  });

  it.each(['History', 'Explanations', 'Accounts given', 'Mechanism', 'Presenting complaint'])(
    'is anything under the heading "%s"',
    (heading) => {
      expect(hurts('It was the scooter', '', heading)).toEqual(['any']);
      expect(hurts('It was the scooter', 'A bruise.', heading)).toEqual(['mark']);
      expect(hurts('It was the scooter', '', 'Attendance')).toEqual([]);
    },
  );
});

it.each([
  ['Welts', 'mark'],
  ['Lines on the skin', 'mark'],
  ['A handprint', 'mark'],
  ['Of a fingertip', 'mark'],
  ['Burns', 'burn'],
  ['Burned', 'burn'],
  ['It broke', 'break'],
  ['It is in a cast', 'break'],
  ['Cuts', 'cut'],
  ['A gash', 'cut'],
  ['Three stitches', 'cut'],
  ['A wound', 'cut'],
  ['His lip', 'cut'],
  ['Two teeth', 'tooth'],
  ['An incisor', 'tooth'],
  ['Dental', 'tooth'],
  ['A head injury', 'head'],
  ['A bump', 'head'],
  ['His skull', 'head'],
  ['A bite', 'bite'],
  ['He bites', 'bite'],
])('"%s" is of a %s', (text, hurt) => {
  expect(hurts(text)).toContain(hurt);
});
