import type { Block } from '../../domain/report.ts';
import { listed } from '../../language/listed.ts';
import type { Matter } from '../part.ts';
import { organisationOf } from '../who.ts';
import { ask } from './ask.ts';
import { residence } from './residence.ts';

/** Who lives in the home, where the record leaves it open or an agency names somebody who is not on it. */
export function livingThere(matter: Matter): Block[] {
  const { sayings } = residence(matter);
  const open = matter.merged.conference.family.filter(
    ({ inHousehold }) => inHousehold === 'disputed' || inHousehold === 'unknown',
  );
  const telling = sayings.filter(({ who }) => who === 'others' || open.some(({ id }) => id === who));
  if (telling.length === 0) return [];
  const names = open.filter(({ id }) => telling.some(({ who }) => who === id)).map(({ name }) => name);
  const others = telling.some(({ who }) => who === 'others') ? ['adults who are not on the record'] : [];
  return [
    ask(
      'should',
      `Who lives in the home? Agencies differ, or say more than the record has, about ${listed([...names, ...others])}.`,
      telling.map(({ runs }) => runs),
    ),
  ];
}

/** Which words must not be read out while the family is in the room. */
export function notForAll(matter: Matter): Block[] {
  const held = matter.told.filter((told) =>
    told.statements.some(({ passage }) => matter.audienceOf(passage) !== 'family'),
  );
  if (held.length === 0) return [];
  const names = listed(held.map(({ contribution }) => organisationOf(contribution)));
  return [
    ask(
      'must',
      `What must not be read out before the family? Words of ${names} are marked “${matter.layout.marks.professionals}”`,
    ),
  ];
}
