/** Crockford's 32 letters: no I, L, O or U, which hands and eyes mistake. */
export const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The letters that stand for another when a person wrote them. */
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The value of a typed letter, 0 to 31; null where it is none of Crockford's. */
export function valueOf(letter: string): number | null {
  const upper = letter.toUpperCase();
  const value = letters.indexOf(readAs[upper] ?? upper);
  return value < 0 || letter.length !== 1 ? null : value;
}

/**
 * The check value of a group of values at a place in the code, over the field of 32 elements (x^5 + x^2 + 1): the sum of value
 * times 2^(i+1), plus the place. It differs after any one wrong letter, any two letters exchanged within the group, and when
 * the group stands at another place.
 */
export function checkOf(values: readonly number[], place: number): number {
  return values.reduce((sum, value, at) => sum ^ times(value, power(at + 1)), place & 31);
}

function times(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = left & 16 ? ((left << 1) ^ 0b100101) & 31 : left << 1;
  }
  return product;
}

const power = (exponent: number): number =>
  Array.from({ length: exponent }).reduce<number>((to) => times(to, 2), 1);
