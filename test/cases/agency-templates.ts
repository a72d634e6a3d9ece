import { readFileSync } from 'node:fs';
import { AgencyTemplate } from '../../shared/template/agency-template.ts';

/** The first version of an agency's template, as the product comes with it. */
export const agencyTemplate = (id: string): AgencyTemplate =>
  AgencyTemplate.parse(
    JSON.parse(
      readFileSync(new URL(`../../templates/agencies/${id}/1/template.json`, import.meta.url), 'utf8'),
    ),
  );
