import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('ends at full stops, questions and line ends', () => {
    expect(texts('He was late. Why? Nobody said\n- a list item')).toEqual([
      'He was late.',
      'Why?',
      'Nobody said',
      '- a list item',
    ]);
  });

  it('goes on after titles, initials, references and abbreviations', () => {
    expect(texts('Seen by Dr. Shah and Mrs. Okoro, i.e. both. Ref no. 12 was given.')).toEqual([
      'Seen by Dr. Shah and Mrs. Okoro, i.e. both.',
      'Ref no. 12 was given.',
    ]);
    expect(texts('K.M. crying in the hall. K.M. was sent home.')).toEqual([
      'K.M. crying in the hall.',
      'K.M. was sent home.',
    ]);
  });

  it('does not cut figures, times or dates', () => {
    expect(texts('On 22.05.16 at 3.40pm it was 2.5 cm long.')).toEqual([
      'On 22.05.16 at 3.40pm it was 2.5 cm long.',
    ]);
  });

  it('keeps every character that is not white space, in place', () => {
    const words = fc.array(
      fc.constantFrom('He ', 'Dr. ', 'said. ', 'Why? ', '\n', '3.5 ', '“No.” ', 'K.M. ', ' '),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const found = sentences(text);
        expect(found.every(({ text: words_, start, end }) => text.slice(start, end) === words_)).toBe(true);
        expect(
          found
            .map((one) => one.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
