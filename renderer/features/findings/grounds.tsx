import type { Difference, Step } from '../../../shared/domain/finding.ts';
import { t } from '../../texts/t.ts';

/** In what two accounts differ: each part with what either side says. */
export function Differences({
  differences,
  heads,
}: {
  differences: readonly Difference[];
  heads: readonly string[];
}) {
  return (
    <>
      <h3>{t('findings.differences')}</h3>
      <table className="grounds-table">
        <thead>
          <tr>
            <th scope="col">{t('findings.part')}</th>
            {(differences[0]?.values ?? []).map((_, at) => (
              <th key={at} scope="col">
                {heads[at] ?? at + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ part, values }) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              {values.map((value, at) => (
                <td key={at}>
                  <span className="grounds-differs">{value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The sum behind a score, step by step: bars to the right speak for it, to the left against. */
export function Waterfall({ steps, score }: { steps: readonly Step[]; score: number | undefined }) {
  const widest = Math.max(...steps.map(({ weight }) => Math.abs(weight)), 1);
  return (
    <>
      <h3>
        {t('findings.steps')}
        {score === undefined
          ? ''
          : ` (${t('findings.score', { score: Math.min(99, Math.round(score * 100)) })})`}
      </h3>
      <table className="grounds-table waterfall">
        <thead>
          <tr>
            <th scope="col">{t('findings.part')}</th>
            <th scope="col">{t('findings.weight')}</th>
            <th scope="col">{t('findings.because')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ part, weight, why }, at) => (
            <tr key={`${part}${at}`}>
              <th scope="row">{part}</th>
              <td className="waterfall-cell">
                <span
                  className="waterfall-bar"
                  data-for={weight >= 0}
                  style={{ width: `${(Math.abs(weight) / widest) * 46}%` }}
                />
                <span className="waterfall-number">{`${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`}</span>
              </td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
