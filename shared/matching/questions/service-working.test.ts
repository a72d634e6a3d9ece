import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says, sideOf } from '../invented-family.ts';
import { serviceWorking } from './service-working.ts';

describe('that a service is working with the family', () => {
  it.each([
    ['CAMHS are now working with Ivo.'],
    ['Ivo is open to CAMHS.'],
    ['Ivo is seeing CAMHS.'],
    ['He is supported by CAMHS.'],
    ['He engages well with CAMHS.'],
    ['He attends CAMHS.'],
    ['CAMHS remain involved.'],
    ['CAMHS is in place.'],
    ['CAMHS accepted him.'],
    ['He was seen under CAMHS.'],
    ['He is on the caseload of CAMHS.'],
    ['He has a new worker at CAMHS.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(serviceWorking, text)).toBe('yes');
  });

  it.each([
    ['CAMHS should be working with Ivo.'],
    ['CAMHS will be working with Ivo.'],
    ['We asked CAMHS: working with Ivo.'],
    ['Housing are working with Ivo.'],
    ['The family are working with us.'],
    ['CAMHS sent the social worker a letter.'],
  ])('is not read in "%s"', (text) => {
    expect(sideOf(serviceWorking, text)).toBeUndefined();
  });
});

describe('that it is not', () => {
  it.each([
    ['CAMHS returned the referral.'],
    ['CAMHS rejected him.'],
    ['CAMHS declined.'],
    ['It was not accepted by CAMHS.'],
    ['CAMHS sent back the form.'],
    ['CAMHS criteria not met.'],
    ['He does not meet the threshold of CAMHS.'],
    ['CAMHS refused.'],
    ['CAMHS closed the case.'],
    ['CAMHS discharged him.'],
    ['He is on the waiting list of CAMHS.'],
    ['He did not engage with CAMHS.'],
    ['He is not known to CAMHS.'],
    ['No referral to CAMHS.'],
    ['CAMHS have never received it.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(serviceWorking, text)).toBe('no');
  });

  it.each([
    'Closed Fri 27 Feb, needs met.',
    'Case ended.',
    'We discharged him.',
    'Our service has since closed.',
  ])('is read in what a service says of its own work: "%s"', (text) => {
    expect(answersTo(serviceWorking, says('camhs', text))).toEqual(['camhs no']);
    expect(answersTo(serviceWorking, says('housing', text))).toEqual([]);
  });

  it('is not read in what a service says of a school', () => {
    expect(answersTo(serviceWorking, says('camhs', 'The school is closed.'))).toEqual([]);
  });
});

describe('which service it is', () => {
  it.each([
    ['camhs', 'CAMHS'],
    ['adult-mental-health', 'the CMHT'],
    ['adult-substance-misuse', 'the drug and alcohol team'],
    ['domestic-abuse', 'Women’s Aid'],
    ['voluntary', 'the family centre'],
    ['youth-justice', 'the YOT'],
    ['probation', 'probation'],
    ['education-psychology', 'the educational psychologist'],
  ])('is %s by "%s"', (agency, name) => {
    expect(answersTo(serviceWorking, says('school', `He is open to ${name}.`))).toEqual([`${agency} yes`]);
    expect(answersTo(serviceWorking, says(agency, `He is open to ${name}.`))).toEqual([]);
  });

  it('is each once', () => {
    const text = 'CAMHS and probation are working with him, CAMHS still.';
    expect(answersTo(serviceWorking, says('school', text))).toEqual(['camhs yes', 'probation yes']);
  });
});

it.each(
  eachOf(`CAMHS currently working with him | CAMHS been working with him | Supporting him, CAMHS | He is receiving CAMHS
    He engaged with CAMHS | He is engaging with CAMHS | He is attending CAMHS | CAMHS still involved | CAMHS is open
    CAMHS remains in place | CAMHS still in place | He has an open worker at CAMHS`),
)('working: "%s"', (text) => {
  expect(sideOf(serviceWorking, text)).toBe('yes');
});

it.each(
  eachOf(`CAMHS criteria were not met | CAMHS criteria was not met | CAMHS: not met the criteria | CAMHS said no
    He did not attend CAMHS | He did not take up CAMHS | He is not engaging with CAMHS | He is not open to CAMHS
    He was never seen by CAMHS`),
)('not working: "%s"', (text) => {
  expect(sideOf(serviceWorking, text)).toBe('no');
});

it.each(
  eachOf(
    'We stepped down | Now closed | Then closed | The hub has closed | Our case was closed | We have closed',
  ),
)('ended: "%s"', (text) => {
  expect(answersTo(serviceWorking, says('camhs', text))).toEqual(['camhs no']);
});

it.each(
  eachOf(
    'CAMHS would be working with him | CAMHS could see him, seeing him | Not aware of CAMHS working with him',
  ),
)('nothing of it: "%s"', (text) => {
  expect(sideOf(serviceWorking, text)).toBeUndefined();
});
