import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { templateUnanswered } from './check.ts';

const said = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 'Nothing is known of it.']));

/** All that the template of housing needs, whatever the conference. */
const housing = said(
  'details',
  'household',
  'involvement',
  'development',
  'parenting',
  'family-environment',
  'worries',
  'actions',
  'signature',
);
const housed = {
  interpreter: 'No',
  identity: 'White British; told by Ms Vale on 4 May 2026',
  'tenancy-from': '4 May 2020',
  named: 'Carol Vale | Tenant',
  bedrooms: '2',
  people: '3',
  overcrowded: 'No',
  arrears: '0',
  notice: 'None',
  complaints: 'None',
  'complaint-count': '0',
  'repairs-open': '0',
  visits: 'None',
  'last-visit': 'Not known, no visit since the tenancy began',
  offers: 'None',
  threshold: 'No',
  'seen-by': 'None',
  'consent-asked': 'Yes',
  'consent-answer': 'Not needed: they agreed',
  'agreed-by': 'A. Manager',
  'agreed-on': '10 June 2026',
};
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(housed).filter(([key]) => !keys.includes(key)));
const housingReport = { agency: 'housing', template: 'housing', says: housing, fields: housed };
const review = { kind: 'Review Child Protection Conference' };
const two = { Tamsin: '2017-03-02', Robin: '2020-05-01' };

holdsExamples(templateUnanswered, {
  bad: [
    { ...housingReport, fields: without('bedrooms'), asks: 'fields' },
    { ...housingReport, fields: without('arrears', 'notice', 'visits') },
    { ...housingReport, says: { ...housing, household: '' }, fields: without('interpreter', 'identity') },
    { ...housingReport, says: { ...housing, worries: '  ' }, asks: 'section' },
    { ...housingReport, children: two, fields: without('threshold') },
    { ...housingReport, conference: review, asks: 'fields' },
    { agency: 'school', template: 'school', says: { worries: 'Hungry on 4 May 2026.' }, asks: 'section' },
    { agency: 'police', template: 'police', says: housing, fields: { interpreter: 'No' }, asks: 'fields' },
  ],
  good: [
    housingReport,
    { ...housingReport, children: two },
    { ...housingReport, fields: { ...housed, bedrooms: 'Not known: the file is at the old office' } },
    { agency: 'housing', says: { worries: 'Cold.' } },
    { ...housingReport, fields: without('bedrooms'), received: true },
    { ...housingReport, fields: without('bedrooms'), alone: true },
  ],
  nearMiss: [
    { ...housingReport, says: { ...housing, analysis: '' } },
    { ...housingReport, says: { ...housing, 'childs-voice': '', strengths: '' } },
    { ...housingReport, fields: { ...housed, bedrooms: '0' } },
    { ...housingReport, fields: { ...housed, complaints: 'none' } },
  ],
});
