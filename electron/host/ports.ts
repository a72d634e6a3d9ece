import type { Emit } from '../../shared/contract/events.ts';
import type { Identity } from './documents/identity.ts';

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
  /** Who signs; where it is left out, demonstrations sign themselves and real conferences go out unsigned. */
  identity?: Identity;
};

/** What a host brings before its transport adds how events are told. */
export type QuietPorts = Omit<Ports, 'emit'>;
