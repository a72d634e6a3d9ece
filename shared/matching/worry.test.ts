import { describe, expect, it } from 'vitest';
import { worry } from './worry.ts';

const worriesIn = (text: string): string[] => text.match(worry) ?? [];

describe('what worries in a row', () => {
  it.each([
    [
      'Nan worries; the staff are worried and have a concern about risks',
      ['worries', 'worried', 'concern', 'risks'],
    ],
    ['Ivo was afraid, scared, frightened and anxious', ['afraid', 'scared', 'frightened', 'anxious']],
    ['Upset: she cries, cried at lunch, is angry with all', ['Upset', 'cries', 'cried', 'angry']],
    [
      'He refused tea, declined a lift, cancelled and avoids us',
      ['refused', 'declined', 'cancelled', 'avoids'],
    ],
    ['She never comes, stopped clubs, no longer sings', ['never', 'stopped', 'no longer']],
    ['Lost her coat; a broken zip', ['Lost', 'broken']],
    [
      'A man stands outside, watches, follows and tracks them',
      ['stands outside', 'watches', 'follows', 'tracks'],
    ],
    ['He checks her bag, controls it and isolates them', ['checks her', 'controls', 'isolates']],
    ['A secret: he hid it, lied and pretends', ['secret', 'hid', 'lied', 'pretends']],
    ['A threat, then a warning, left alone till late', ['threat', 'warning', 'alone', 'late']],
    ['Nightly, every night, he is mute', ['Nightly', 'every night', 'mute']],
    ['Her centile fell; matted hair, cut out with scissors', ['centile', 'matted', 'cut out']],
    ['Lager cans; asked about contraception; pregnant', ['Lager', 'contraception', 'pregnant']],
    ['He reads her diary and takes her phone', ['reads her', 'takes her phone']],
    ['The door is fastened with a hook; asleep by ten', ['fastened', 'hook', 'asleep']],
    [
      'He would not eat, does not ask for more, asked me not to tell',
      ['would not', 'does not ask', 'asked me not'],
    ],
    [
      'Police came; blood on it; she came back, left because of him',
      ['Police', 'blood', 'came back', 'left because'],
    ],
    [
      'A film shown; what they have to say if anyone asks in the car',
      ['shown', 'have to say', 'anyone asks', 'in the car'],
    ],
    ['Three bowls in seconds, very fast; an ambulance', ['bowls', 'seconds', 'very fast', 'ambulance']],
    ['Introduced to a man, carrying a bag, pushing a pram', ['Introduced', 'carrying', 'pushing']],
    ['Bare feet, a full nappy, in the dark', ['Bare', 'nappy', 'dark']],
    ['Shouting and noise; a bolt, a lock and a key', ['Shouting', 'noise', 'bolt', 'lock', 'key']],
    [
      'Prison, swearing, filthy, not allowed, isn’t allowed',
      ['Prison', 'swearing', 'filthy', 'not allowed', 'isn’t allowed'],
    ],
    ['Nobody in charge, no one there, drunk', ['Nobody', 'in charge', 'no one', 'drunk']],
    ['Smoke, a vape, cuts, a mark, bruising', ['Smoke', 'vape', 'cuts', 'mark', 'bruising']],
    ['Touched, undressed, naked, knickers, a game', ['Touched', 'undressed', 'naked', 'knickers', 'game']],
    [
      'Found, not missing; smelly, dirty, cold, hungry, tired',
      ['Found', 'missing', 'smelly', 'dirty', 'cold', 'hungry', 'tired'],
    ],
    [
      'Pain, sore, swollen, infections, a UTI, vomited',
      ['Pain', 'sore', 'swollen', 'infections', 'UTI', 'vomited'],
    ],
    [
      'Weight, poorly for a second and third day, repeated again',
      ['Weight', 'poorly', 'second', 'third', 'repeated', 'again'],
    ],
    ['Four times; cash, money, debts, a phone', ['times', 'cash', 'money', 'debts', 'phone']],
    ['Images and messages of an older, unknown boy', ['Images', 'messages', 'older', 'unknown']],
    [
      'Startled, flinched, froze, went still, withdrawn',
      ['Startled', 'flinched', 'froze', 'went still', 'withdrawn'],
    ],
    ['Aggressive: hits, hurts; is bullied', ['Aggressive', 'hits', 'hurts', 'bullied']],
    ['Sleeps in one bed, sharing; stays; moved', ['Sleeps', 'bed', 'sharing', 'stays', 'moved']],
    ['Contradicts it: wasn’t there, not on shift, not seen', ['Contradicts', 'wasn’t', 'not on', 'not seen']],
  ])('%s', (text, worries) => {
    expect(worriesIn(text)).toEqual(worries);
  });

  it.each([
    'Nell made a tower of bricks and read aloud',
    'Her concertina, a critic and an overnight bag',
    'He outgrew his clogs and chose a redder pair',
    'A lieutenant, a keyboard and the template',
    'The tail of the seal, discovered at the zoo',
  ])('is nothing: %s', (text) => {
    expect(worriesIn(text)).toEqual([]);
  });
});
