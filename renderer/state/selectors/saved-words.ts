import type { SavedState } from '../../../shared/path/draft.ts';
import { t } from '../../texts/t.ts';
import { instantInWords } from './instants.ts';

/** What is true about the saving of words, in words; `savedAt` is the last change that is known to be on the disk. */
export function savedInWords(state: SavedState, savedAt: string | null, today: string): string {
  if (state.kind === 'unsaved') return t('saved.saving');
  if (state.kind === 'refused') return t('saved.refused', { why: state.message });
  const at = state.kind === 'saved' && !(savedAt && savedAt > state.at) ? state.at : savedAt;
  return at ? t('saved.at', { at: instantInWords(at, today) }) : t('saved.none');
}

/** The icon beside it. */
export const savedIcon = ({ kind }: SavedState): string =>
  kind === 'refused' ? 'warning' : kind === 'unsaved' ? 'sync' : 'check';
