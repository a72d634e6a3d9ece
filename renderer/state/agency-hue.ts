import { agencies } from '../../shared/domain/agency.ts';

const order = Object.keys(agencies);

/** The fixed hue of an agency (degrees), from its place in the list; unlisted agencies share one. */
export function agencyHue(agency: string): number {
  const at = order.indexOf(agency);
  // The golden angle keeps neighbours in the list far apart on the circle.
  return at < 0 ? 0 : Math.round((at * 137.508 + 190) % 360);
}
