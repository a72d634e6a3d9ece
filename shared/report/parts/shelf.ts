import type { Part } from '../part.ts';
import type { Shelf } from '../shelves.ts';
import { sideBySide } from '../side-by-side.ts';

/** A part that lays one shelf out side by side, agency by agency: strengths, views, what the family says. */
export const shelf =
  (name: Shelf): Part =>
  (matter) =>
    sideBySide(matter, matter.shelves.on(name));
