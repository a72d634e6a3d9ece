import type { DraftSection } from '../domain/draft.ts';
import type { AgencyTemplate } from './agency-template.ts';
import { conferenceKinds, holds } from './condition.ts';
import type { WrittenFor } from './unanswered.ts';

/**
 * The sections with which a report by a template begins, empty: once for each child where the template asks so. What is only
 * needed elsewhere (progress, at a first conference) is left out; what only its author can tell to be needed is there.
 */
export function blankSections(
  { sections }: Pick<AgencyTemplate, 'sections'>,
  conference: WrittenFor,
): DraftSection[] {
  const situation = {
    kinds: conferenceKinds(conference.kind),
    on: conference.on,
    children: conference.children,
    values: new Map(),
  };
  return sections.flatMap(({ key, heading, when, perChild }): DraftSection[] => {
    if (when && holds(when, situation) === false) return [];
    if (!perChild) return [{ key, heading, text: '' }];
    return conference.children.map(({ id }) => ({ key, heading, text: '', child: id }));
  });
}
