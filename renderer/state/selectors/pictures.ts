import type { Knowledge } from '../../../shared/domain/knowledge.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import { domainsOf } from '../../../shared/pictures/domains.ts';
import { knowledgeOf } from '../../../shared/pictures/knowledge.ts';
import { timelineOf } from '../../../shared/pictures/timeline.ts';
import { memoised } from './memoised.ts';

/** The timeline by agency of a conference, made once. */
export const timelineIn = memoised((merged: Merged): Timeline => timelineOf(merged));

/** Who knew what in a conference, made once. */
export const knowledgeIn = memoised((merged: Merged): Knowledge => knowledgeOf(merged));

/** The names of the fields of life by their ids, in their order. */
export const fieldNames = memoised(
  (merged: Merged): ReadonlyMap<string, string> =>
    new Map(domainsOf(merged.conference).map(({ id, name }) => [id, name])),
);
