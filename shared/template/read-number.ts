import type { Askable } from './template-field.ts';
import type { Read, SimpleValue } from './typed-value.ts';

type Numeric = Extract<Askable, { kind: 'percent' | 'count' | 'measure' }>;

const number = /^(£)?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)\s*(.*)$/s;

/** Reads a number with or without its unit; refuses another unit, parts of what is counted whole, and what is out of range. */
export function readNumber(asked: Numeric, words: string): Read<SimpleValue> {
  const match = number.exec(words.trim());
  const refuse = (what: string): Read<SimpleValue> => ({ ok: false, sentence: `${asked.label}: ${what}` });
  if (!match) return refuse(`“${words}” is no number. Type ${wanted(asked)}, or “not known” and why.`);
  const [, pounds = '', figures = '', fraction = '', rest = ''] = match;
  const unit = (pounds || rest).trim();
  if (unit !== '' && !isUnit(asked, unit))
    return refuse(`${words} is not ${wanted(asked)}. Leave the rest for the text of the section.`);
  const value = Number(figures.replaceAll(',', ''));
  const decimals = Math.max(0, fraction.length - 1);
  if (asked.kind === 'count' && !Number.isInteger(value))
    return refuse(`${words} is not a whole number of ${asked.unit}.`);
  if (asked.kind === 'measure' && decimals > asked.decimals)
    return refuse(`${words} is more exact than this can be. Give ${places(asked.decimals)}.`);
  const { min, max } = boundsOf(asked);
  if (value < min) return refuse(`${words} is less than ${shown(asked, min)}. Check the figure.`);
  if (value > max) return refuse(`${words} is more than ${shown(asked, max)}. Check the figure.`);
  return { ok: true, value: { kind: 'number', number: value, decimals } };
}

/** The least and the most that a number may be, inclusive: 0 to 100 for a percentage and 0 upwards unless its field says otherwise. */
export const boundsOf = (asked: Numeric): { min: number; max: number } => ({
  min: asked.min ?? 0,
  max: asked.max ?? (asked.kind === 'percent' ? 100 : Infinity),
});

/** A number with the unit of its field, as people read it. */
export function shown(asked: Numeric, value: number, decimals = 0): string {
  const figures = value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 3),
  });
  if (asked.kind === 'percent') return `${figures}%`;
  return asked.unit === '£' ? `£${figures}` : `${figures} ${unitFor(asked.unit, value)}`;
}

/** One visit, two visits; what has no plural of its own stays. */
const unitFor = (unit: string, value: number): string =>
  value === 1 && /[a-z]{3}s$/.test(unit)
    ? unit.replace(/(ies|s)$/, (end) => (end === 'ies' ? 'y' : ''))
    : unit;

function isUnit(asked: Numeric, unit: string): boolean {
  if (asked.kind === 'percent') return /^(?:%|per ?cent)$/i.test(unit);
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/(?:ies|y|s)$/, '');
  return bare(unit) === bare(asked.unit);
}

function wanted(asked: Numeric): string {
  if (asked.kind === 'percent') return 'a percentage';
  return asked.kind === 'count' ? `a number of ${asked.unit}` : `a figure in ${asked.unit}`;
}

const places = (decimals: number): string =>
  decimals === 0 ? 'a whole number' : decimals === 1 ? 'one decimal place' : `${decimals} decimal places`;
