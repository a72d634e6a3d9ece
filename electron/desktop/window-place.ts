/** A rectangle of the screen, in its own pixels. */
type Area = { x: number; y: number; width: number; height: number };

/** Where a window stands; without x and y, in the middle of the screen. */
export type Place = { x?: number; y?: number; width: number; height: number; maximised: boolean };

/** Where a window stands that has never been moved. */
export const usual: Place = { width: 1360, height: 860, maximised: false };

const least = { width: 640, height: 480, seen: 100 };

/** The place that was kept, if it is whole and some of it would be seen on one of the screens; else the usual one. */
export function readPlace(kept: unknown, screens: readonly Area[]): Place {
  if (typeof kept !== 'object' || kept === null) return usual;
  const { x, y, width, height, maximised } = kept as Record<string, unknown>;
  if (!isNumber(width) || !isNumber(height) || width < least.width || height < least.height) return usual;
  const size = { width, height, maximised: maximised === true };
  if (!isNumber(x) || !isNumber(y)) return size;
  const place = { x, y, width, height };
  return screens.some((area) => isSeenOn(area, place)) ? { ...place, ...size } : usual;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

function isSeenOn(area: Area, place: Area): boolean {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const down = Math.min(place.y + place.height, area.y + area.height) - Math.max(place.y, area.y);
  return across > least.seen && down > least.seen;
}
