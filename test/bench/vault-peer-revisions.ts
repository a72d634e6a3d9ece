import { deflateRawSync } from 'node:zlib';
import type { Draft } from '../../shared/domain/draft.ts';
import type { PeerFile } from './vault-peers.ts';

const digest = 'a'.repeat(64);

/**
 * What saving a draft is at the least: an audit entry, a revision and the changed section in the index, in one transaction. No
 * chain, no digest and no check of what was there before, all of which a vault does besides.
 */
export function saveByHand({ run, all }: PeerFile, draft: Draft, number: number): void {
  run('BEGIN IMMEDIATE');
  const at = new Date().toISOString();
  if (number === 1)
    run('INSERT INTO document VALUES (?, ?, ?, ?)', draft.id, draft.conference, draft.agency, at);
  run(
    'INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    number,
    at,
    'Bench',
    'draft-saved',
    draft.id,
    digest,
    digest,
    digest,
    digest,
  );
  run(
    'INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    number,
    draft.id,
    number,
    at,
    'Bench',
    digest,
    null,
    digest,
    null,
    deflateRawSync(JSON.stringify(draft)),
  );
  for (const [position, { key, heading, text }] of draft.sections.entries()) {
    if (number > 1 && position > 0) continue;
    run('DELETE FROM search_place WHERE draft = ? AND position = ?', draft.id, position);
    const [place] = all(
      `INSERT INTO search_place (conference, kind, agency, children, section, start, "end", draft, position)
        VALUES (?, 'draft', ?, '', ?, 0, ?, ?, ?) RETURNING id`,
      draft.conference,
      draft.agency,
      key,
      text.length,
      draft.id,
      position,
    ) as { id: number }[];
    run('INSERT INTO search_text VALUES (?, ?, ?, ?)', place?.id, heading, text, '[]');
  }
  run('COMMIT');
}

/** The versions of a draft, the newest first, as rows. */
export const peerHistory = ({ all }: PeerFile, document: string): unknown[] =>
  all(
    `SELECT document, number, at, actor, parent, restores, digest FROM revision
      WHERE document = ? ORDER BY number DESC`,
    document,
  );
