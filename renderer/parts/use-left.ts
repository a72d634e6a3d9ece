import { useState } from 'react';

/** Which fields somebody has left: only there is it said what is missing, so that nobody is corrected while they begin. */
export function useLeft(whole: boolean): {
  left: (field: string) => void;
  said: (field: string, sentence: string | null) => string | null;
} {
  const [fields, setFields] = useState<readonly string[]>([]);
  return {
    left: (field) => setFields((before) => (before.includes(field) ? before : [...before, field])),
    said: (field, sentence) => (whole || fields.includes(field) ? sentence : null),
  };
}
