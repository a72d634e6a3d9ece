import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Report } from '../../shared/domain/report.ts';
import { compose } from '../../shared/report/compose.ts';
import { Layout } from '../../shared/report/layout.ts';
import type { Ports } from './ports.ts';

/** The neutral report of a conference for one audience, laid out as templates/reports/holistic says. */
export async function composeReport(ports: Ports, merged: Merged, audience: Audience): Promise<Report> {
  const stored = await readFile(join(ports.templatesFolder, 'reports/holistic/layout.json'), 'utf8');
  return compose(merged, audience, Layout.parse(JSON.parse(stored)));
}
