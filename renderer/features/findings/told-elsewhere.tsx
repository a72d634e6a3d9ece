import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { DecisionLine } from '../../parts/decision-line.tsx';
import { studyFinding } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import { groupsByFinding } from '../../state/selectors/event-groups.ts';
import { wordsOf } from '../../state/selectors/log-rows.ts';
import { agencyOfFile, nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

const touch = (one: Evidence, other: Evidence): boolean =>
  one.file === other.file && one.start < other.end && other.start < one.end;

/** The further accounts of the event that a finding asks about, each with the questions that join it; nothing where there are none. */
export function ToldElsewhere({ finding, merged }: { finding: Finding; merged: Merged }) {
  const page = usePage();
  const group = groupsByFinding(merged).get(finding.id);
  const others = (group?.accounts ?? []).filter((one) => !finding.evidence.some((own) => touch(own, one)));
  if (!group || others.length === 0) return null;
  const asking = (account: Evidence) =>
    group.findings.filter((one) => one !== finding && one.evidence.some((each) => touch(each, account)));
  const besides = ({ evidence }: Finding, account: Evidence): string =>
    [
      ...new Set(evidence.filter((one) => !touch(one, account)).map(({ file }) => nameOfFile(merged, file))),
    ].join(', ');
  return (
    <section className="told-elsewhere" aria-label={t('chair.event.title')}>
      <h3>{t('chair.event.title')}</h3>
      <p className="muted">{t('chair.event.lead', { count: group.accounts.length })}</p>
      {others.map((account) => {
        const agency = agencyOfFile(merged, account.file);
        const name = nameOfFile(merged, account.file);
        return (
          <figure className="account" key={`${account.file} ${account.start}`}>
            <figcaption>
              {agency ? <AgencyTag agency={agency} /> : null} {name}
            </figcaption>
            <blockquote>{wordsOf(merged, account)}</blockquote>
            <ul>
              {asking(account).map((one) => (
                <li key={one.id}>
                  <Button
                    look="quiet"
                    icon="git-compare"
                    aria-label={t('chair.event.compareWith', { one: name, other: besides(one, account) })}
                    onClick={() => studyFinding(page, one)}
                  >
                    {t('chair.event.compare', { other: besides(one, account) })}
                  </Button>{' '}
                  <DecisionLine finding={one} short />
                </li>
              ))}
            </ul>
          </figure>
        );
      })}
    </section>
  );
}
