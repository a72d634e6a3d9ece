import type { FieldValue } from '../domain/field.ts';
import { isDateAlone, readDate } from '../language/dates.ts';

const ticked = /[☑☒✓✔✗✘■]|\[[xX]\]/;
const boxed = /[☐□☑☒✓✔✗✘■]|\[[ xX]?\]/;

/** What the words of a field come to: a figure, a date, yes or no; plain text otherwise. */
export function fieldValue(words: string, reference?: string): FieldValue {
  const bare = words.trim();
  const chosen = boxed.test(bare) ? choice(bare) : null;
  if (chosen !== null) return { kind: 'boolean', yes: chosen };
  if (/^(?:yes|y|true)\b[.,]?$/i.test(bare)) return { kind: 'boolean', yes: true };
  if (/^(?:no|n|false|not yet|none)\b[.,]?$/i.test(bare)) return { kind: 'boolean', yes: false };
  const percent = /^(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)/i.exec(bare);
  if (percent) return { kind: 'percent', number: Number(percent[1]) };
  const money = /^£\s?(\d[\d,]*(?:\.\d+)?)/.exec(bare);
  if (money) return { kind: 'money', number: plain(money[1]) };
  if (isDateAlone(bare, reference)) return { kind: 'date', when: readDate(bare, reference) };
  const number =
    /^(\d[\d,]*(?:\.\d+)?)(?:\s?(?:kg|g|cm|mm|m|ml|mg|l|hours?|hrs?|days?|sessions?|weeks?|months?|years?|times?))?\.?$/i.exec(
      bare,
    );
  return number ? { kind: 'number', number: plain(number[1]) } : { kind: 'text' };
}

/** Which of two boxes, yes and no, is ticked; null when neither or both are. */
export function choice(words: string): boolean | null {
  const boxes = [...words.matchAll(/([☐□☑☒✓✔✗✘■]|\[[ xX]?\])\s*(yes|no)\b/gi)];
  const chosen = boxes
    .filter(([, box]) => ticked.test(box ?? ''))
    .map(([, , answer]) => answer?.toLowerCase());
  return chosen.length === 1 ? chosen[0] === 'yes' : null;
}

const plain = (figures: string | undefined): number => Number((figures ?? '').replaceAll(',', ''));

/** A label in kebab case: "Date of birth" becomes date-of-birth. */
export const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'field';
