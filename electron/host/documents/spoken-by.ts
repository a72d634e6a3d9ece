import type { Block } from '../../../shared/domain/report.ts';
import { standingWords } from './standing-words.ts';

/** Who spoke, when and to whom, in one line. */
export const spokenBy = (
  voice: Pick<Extract<Block, { kind: 'voice' }>, 'child' | 'when' | 'toWhom'>,
): string =>
  [voice.child, voice.when, voice.toWhom && `${standingWords.saidTo} ${voice.toWhom}`]
    .filter(Boolean)
    .join(', ');
