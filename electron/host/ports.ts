import type { Emit } from '../../shared/contract/events.ts';

/** What each host must bring; everything else is the same code in all of them. */
export type Ports = {
  /** The present instant. */
  now: () => Date;
  /** The folder of the example conference (`test/cases/rowan` in a checkout, a resource of the packaged app). */
  exampleFolder: string;
  /** The folder of templates. */
  templatesFolder: string;
  /** The version of the product. */
  version: string;
  /** Tells the page that something has happened. */
  emit: Emit;
};
