/** Whether a code is that of a letter of the Latin alphabet, with or without accents. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 192 && code !== 215 && code !== 247 && code < 592);
/** Whether a code is that of a figure. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether a code is that of a capital. */
export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 192 && code <= 222);
/** Whether a code can stand within a word or figure. */
export const isWordy = (code: number): boolean => isLetter(code) || isDigit(code);
