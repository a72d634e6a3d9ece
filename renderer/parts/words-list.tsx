import { agencyName } from '../../shared/domain/agency.ts';
import type { Evidence } from '../../shared/domain/passage.ts';
import { revealEvidence } from '../state/actions/reveal.ts';
import { useDocument, usePage } from '../state/page.tsx';
import { agencyOfFile } from '../state/selectors/places.ts';
import { AgencyTag } from './agency-tag.tsx';
import './words-list.css';

/** Words as they stand in their files, each a way to its place; `open` says so. */
export function WordsList({ words, open }: { words: readonly Evidence[]; open: string }) {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  return (
    <ul className="words-list">
      {words.map((one) => {
        const agency = merged ? agencyOfFile(merged, one.file) : null;
        return (
          <li key={`${one.file} ${one.start}`}>
            <q>{plain(one.quote)}</q>
            <button type="button" className="link" onClick={() => revealEvidence(page, one)}>
              {agency ? <AgencyTag agency={agency} /> : null}
              <span className="sr-only">{agency ? `${agencyName(agency)}: ` : ''}</span>
              {open}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Words of a file without the marks that a Markdown writer sets. */
const plain = (quote: string): string =>
  quote
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
