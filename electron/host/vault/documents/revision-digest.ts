import type { Json } from '../../../../shared/base/canonical-json.ts';
import type { Revision } from '../../../../shared/domain/revision.ts';
import { digestOf } from '../digest.ts';

/** The digest of a revision: of all that is told of it and of its words in their stored form. */
export const revisionDigest = (revision: Omit<Revision, 'digest'>, content: Json): string =>
  digestOf({
    document: revision.document,
    number: revision.number,
    at: revision.at,
    actor: revision.actor,
    parent: revision.parent,
    restores: revision.restores,
    content,
  });
