import { isDigit } from './letters.ts';

/** The months, whole and cut short, in lower case. */
export const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Whether a written number can be a day of a month. */
export const isDayNumber = (written: string): boolean => {
  if (written.length > 2 || !isDigit(written.charCodeAt(written.length - 1))) return false;
  const day = Number(written);
  return day >= 1 && day <= 31;
};
