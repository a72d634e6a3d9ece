import type { Merged } from '../../../shared/domain/merged.ts';
import type { Page } from '../../state/page.tsx';

/** What an entry is drawn in: its conference, the page, the row that is lit, and the way to another row. */
export type Around = { merged: Merged; page: Page; lit: string | null; goTo: (id: string) => void };
