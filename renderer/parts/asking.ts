import { useState } from 'react';

/** Something that was asked of the host from a form: whether it is under way, and the sentence why it was refused, if it was. */
export type Asking = {
  busy: boolean;
  said: string | null;
  /** Asks; gives whether it was done. */
  ask: (act: () => Promise<string | null>) => Promise<boolean>;
  clear: () => void;
};

/** One question at a time, with its answer beside the button that asked. */
export function useAsking(): Asking {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  return {
    busy,
    said,
    clear: () => setSaid(null),
    ask: async (act) => {
      if (busy) return false;
      setBusy(true);
      setSaid(null);
      const refused = await act();
      setSaid(refused);
      setBusy(false);
      return refused === null;
    },
  };
}
