import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Report } from '../../shared/domain/report.ts';
import { Refusal } from '../../shared/base/refusal.ts';
import { preview } from '../../shared/path/preview.ts';
import { composeContribution } from '../../shared/report/compose-contribution.ts';
import { compose } from '../../shared/report/compose.ts';
import { Layout } from '../../shared/report/layout.ts';
import type { LocalRules } from '../../shared/template/local-rules.ts';
import type { Ports } from './ports.ts';

/** The neutral report of a conference for one audience, laid out as templates/reports/holistic says. */
export const composeReport = async (ports: Ports, merged: Merged, audience: Audience): Promise<Report> =>
  compose(merged, audience, await layoutOf(ports, 'holistic'));

/** The report of one contribution to a conference, laid out as templates/reports/contribution says; refused where it has none. */
export async function composeOne(
  ports: Ports,
  merged: Merged,
  id: string,
  audience: Audience,
): Promise<{ report: Report; agency: string }> {
  const contribution = merged.contributions.find((one) => one.id === id);
  if (!contribution)
    throw new Refusal('not-found', 'This report is not part of the conference as it stands.');
  const report = composeContribution(merged, contribution, audience, await layoutOf(ports, 'contribution'));
  return { report, agency: contribution.agency };
}

/** The report that a draft would be if it were signed on this ISO day by these local rules, for one audience. */
export async function composeDraft(
  ports: Ports,
  merged: Merged,
  draft: Draft,
  audience: Audience,
  { today, rules }: { today: string; rules: LocalRules | undefined },
): Promise<Report> {
  const { merged: alone, contribution } = preview(draft, merged, today, rules);
  return composeContribution(alone, contribution, audience, await layoutOf(ports, 'contribution'));
}

const layoutOf = async ({ templatesFolder }: Ports, name: string): Promise<Layout> =>
  Layout.parse(JSON.parse(await readFile(join(templatesFolder, `reports/${name}/layout.json`), 'utf8')));
