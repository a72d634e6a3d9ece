import { termsOf } from '../../../shared/domain/in-force.ts';
import { speakBy } from '../../texts/t.ts';
import type { DocumentStore } from '../document.ts';

/** Lets the window speak as the partnership does whose profile counts for the conference that is open. Lasts as long as the window. */
export const speakLocally = (document: DocumentStore): void => {
  document.subscribe(({ current }, before) => {
    if (current?.inForce !== before.current?.inForce) speakBy(termsOf(current ?? {}));
  });
};
