import { createContext } from 'react';
import type { Run } from '../../../shared/domain/report.ts';

type From = NonNullable<Run['from']>;

/** Where the source of a sentence leads in what is shown; null: to the file that it came in. */
export const SourceWay = createContext<((from: From) => void) | null>(null);
