import { describe, expect, it } from 'vitest';
import { eachOf, family } from '../invented-family.ts';
import { mechanismIn } from './mechanism.ts';

const read = (text: string) => mechanismIn(text, family.names);

describe('a mishap', () => {
  it.each(
    eachOf(`He fell off his bicycle | She falls down the stairs | He was falling out of a tree | She had fallen
      He had a fall | He tripped over a toy | She trips | Tripping on a toy | He slips | Slipping in the bath
      She slipped in the bath | He slid | He tumbled against a radiator | She stumbled on a step | He rolled off the bed
      The shelf toppled | She crashed her scooter | He came off a swing | He has come off it | Coming off a slide
      She went through a window | He went off a kerb | He went over on it | He went into a wall | He had gone over on it
      He had gone off the kerb | He walked into a lamp post | She ran into a gate | He had run into a gate
      He bumped a table | She banged a shelf | He knocked a shelf | He caught it in a drawer | She trapped it in a drawer
      It got stuck | He jumped from a wall | She jumps about | Jumping about | She landed on a brick | They collided
      He lost his footing | She lost her balance | They lost their footing | I lost my balance | He pulled a kettle over
      He tipped it down | He pulled a pan off | He tipped the pan onto it | Soup spilt | Soup spilled | The bag split
      The bottle burst | Tea splashed | The pan boiled over | He put his hand on it | She placed her foot there
      They laid their arm on it | He took hold of the iron | He touched the iron | Picking him up by the strap
      He was picked up by the teacher | It was rough play | They play-fight | It came of wrestling | It came of boxing
      It was accidental | He is clumsy | She was scratched by a cat | He was bitten by a hamster | She was dropped
      She left him in the bath | She left her on the bed | She left them with it | He left the pan at the edge
      It was shut in it | It happened in the door | The lid closed on it`),
  )('is read in "%s"', (text) => {
    expect(read(text)).toMatchObject({ byMishap: true, byHand: false });
  });
});

describe('a hand', () => {
  it.each(
    eachOf(`He hit her | He hits her | He is hitting her | She struck him | She strikes him | He slapped her | He slaps me
      Slapping him | She smacks him | She smacked him | Smacking him | He punched her | He punches me | Punching him
      She kicked him | She kicks him | Kicking him | He pushed her | He pushes me | Pushing him | He shoved her
      He shoves me | Shoving him | He threw a cup | He throws cups | Was thrown about | She grabbed him | She grabs him
      He gripped her | He grips me | He squeezed her | He squeezes me | He shook her | She was shaken | She pinched him
      She pinches him | He dragged her | He drags me | He yanked her | He yanks me | He swung him round | He whacked him
      He whacks me | He belted me | He headbutted him | He strangled her | He choked her | He chokes me | Choking her
      She burnt him | She burned me | She burnt her | He bit me | He bit him | He bit her | He hurt me | He hurt him
      He hurt her | He held her down | He held me too tightly | He held him by it | He pulled her hair
      He got me with a belt | He got him by it | He got her on it | He did it | She did this | They did that
      Dad has done it | Mummy done that | Uncle Joel did it | She says that Joel did this | It was done by an uncle
      With a wooden spoon | With the belt | With his lead | With her slipper | With a stick | With my hand | With his fist
      With a cable | With the charger | With a wire | With her shoe | With a hanger | With a ruler | With the brush
      By the collar | By the arm | By the ear | By the hair | By the scruff | By the neck | By the wrist | By the throat
      It was for stealing | It was because he was late | Because I had it | Because she didn’t eat | Because I forgot
      Because he wouldn’t eat`),
  )('is read in "%s"', (text) => {
    expect(read(text)).toMatchObject({ byHand: true, byMishap: false });
  });

  it.each(
    eachOf(`He hit his head | She kicked her own leg | He struck his knee | I hit my arm | They hit their face
      She hit her elbow | He kicked his shin | She kicked her foot | He kicked his toe`),
  )('is not read where it is a part of oneself: "%s"', (text) => {
    expect(read(text)?.byHand ?? false).toBe(false);
  });
});

describe('an explanation', () => {
  it.each(
    eachOf(`The marks were from a cup | The bruise is due to a cup | The injury had been caused so | The burn came from it
      The cut happened when he ran | The lump must have been from a cup | The scald occurred because of it
      The tooth was done so | The bruise was caused so | It was the cup | It had been his cup | It must have been from it
      It was her cup | It was my cup | It was by it | It was when he ran | This was caused so | That was an accident
      It was due to it | These were so: it were done | Explained as a cup | He says it was from a cup | Mother: a cup
      Dad said: a cup | Father: a cup | Partner says: a cup | Carer given: a cup | Explanation: a cup
      How it occurred: a cup | How it happened | How she did it | From a bike | From his bicycle | From her dog
      From the cat | From a sibling | From Joel’s brother | From his sister | From a fight
      From the football | From the rugby | From the toy | From the cot | From the bed | From the sofa`),
  )('is read in "%s"', (text) => {
    expect(read(text)).not.toBeNull();
  });

  it.each(
    eachOf(`He never fell | There was no fall | She is denying a fall | Not that anyone hit him | Nobody hit him
      It is denied that he fell`),
  )('is not read in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
