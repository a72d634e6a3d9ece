import type { Page } from '../page.tsx';

/** Says in one sentence what has just happened; it stays in sight for five seconds. */
export function announce(page: Page, announcement: string): void {
  page.workbench.setState({ announcement });
  setTimeout(() => {
    if (page.workbench.getState().announcement === announcement) page.workbench.setState({ announcement: '' });
  }, 5000);
}
