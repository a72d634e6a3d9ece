import type { Page } from '../page.tsx';
import { nothingToSay } from '../workbench.ts';

/** Says in one sentence what has just happened, for five seconds; `spoken` ones stand on the page already and are only read out. */
export function announce(page: Page, words: string, how: 'seen' | 'spoken' = 'seen'): void {
  const announcement = { words, how };
  page.workbench.setState({ announcement });
  setTimeout(() => {
    if (page.workbench.getState().announcement === announcement)
      page.workbench.setState({ announcement: nothingToSay });
  }, 5000);
}
