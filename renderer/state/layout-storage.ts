import type { Layout } from './layout.ts';

/** Where the layout is kept: a browser's own storage, as far as it is needed. */
export type KeptWords = Pick<Storage, 'getItem' | 'setItem'>;

const place = 'layout';

/** The layout that was kept, part by part: a part that is missing or of another type is the default's. */
export function readLayout(storage: KeptWords, defaults: Layout): Layout {
  const kept = parsed(storage.getItem(place));
  const entries = Object.entries(defaults).map(([part, value]) => {
    const was = kept[part];
    return [part, typeof was === typeof value ? was : value];
  });
  return Object.fromEntries(entries) as Layout;
}

/** Keeps the parts of a layout that `defaults` names, and nothing else of what is given. */
export function writeLayout(storage: KeptWords, layout: Layout, defaults: Layout): void {
  const parts = Object.keys(defaults) as (keyof Layout)[];
  const text = JSON.stringify(Object.fromEntries(parts.map((part) => [part, layout[part]])));
  if (storage.getItem(place) !== text) storage.setItem(place, text);
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
