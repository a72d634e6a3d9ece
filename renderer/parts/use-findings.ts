import type { Finding } from '../../shared/domain/finding.ts';
import { useDocument, useWorkbench } from '../state/page.tsx';
import { heard } from '../state/selectors/findings.ts';

const none: readonly Finding[] = [];

/** The findings of the open conference, without the quiet ones where those are hidden. */
export const useFindings = (): readonly Finding[] =>
  heard(
    useDocument((state) => state.current?.findings ?? none),
    useWorkbench((state) => state.quietShown),
  );
