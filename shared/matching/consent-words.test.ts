import { describe, expect, it } from 'vitest';
import { ask, open } from './invented-consent.ts';

describe('whether the family was asked or told is left open', () => {
  it.each([
    [ask.when, 'Consent is not recorded.'],
    [ask.when, 'Ms Marsh consented; the date is unknown.'],
    [ask.when, 'It is undated, but consent was given.'],
    [ask.when, 'I cannot find the consent form.'],
    [ask.when, 'Tenant’s signature on the visit form: blank.'],
    [ask.when, 'The signature of the mother was left empty.'],
    [ask.when, 'Parents signature: unsigned.'],
    [ask.when, 'Consent form not signed.'],
    [ask.when, 'I have assumed that it still stands.'],
    [ask.when, 'We presume the old form also covers this.'],
    [ask.when, 'It was assumed this applies.'],
    [ask.when, 'It is unclear whether permission was given.'],
    [ask.when, 'She agreed that information may be shared; which date we do not say.'],
    [ask.when, 'Seen by Dad, date not known.'],
    [ask.when, 'A copy has been posted, there is no date.'],
    [ask.when, 'Ms Marsh may be aware of this report; not clear.'],
    [ask.narrow, 'She agreed to share school reports only and has not been asked about the GP.'],
    [ask.narrow, 'Dad has PR and was not asked.'],
    [ask.narrow, 'Consent was given by one; we have not discussed what else goes.'],
    [ask.why, 'Permission was not sought.'],
    [ask.why, 'Consent isn’t needed.'],
    [ask.why, 'Mum was not told about this report.'],
    [ask.why, 'Seen by Mum: not yet.'],
    [ask.why, 'The report was not read to her.'],
    [ask.why, 'It was shared with parents but Dad was not sent it.'],
    [ask.why, 'This was not explained to Mum, as she declined.'],
    [ask.why, 'Ms Marsh has not seen this.'],
    [ask.why, 'The tenant has not yet been shown it.'],
    [ask.why, 'Mr Holt wasn’t notified.'],
    [ask.why, 'He has not been given a copy.'],
    [ask.why, 'No copy was given.'],
    [ask.why, 'Nobody was asked.'],
    [ask.why, 'We had not had time to show her.'],
    [ask.why, 'I hope to show this to Mum but have not yet.'],
    [ask.why, 'Mr Holt hasn’t been contacted.'],
    [ask.why, 'We didn’t tell her what the report says.'],
    [ask.why, 'Dad hasn’t seen it.'],
    [ask.why, 'Consent was withdrawn.'],
    [ask.why, 'We did not let Mum know that we were writing.'],
    [ask.why, 'Dad wasn’t told of the meeting.'],
    [ask.why, 'The consent form was posted; not yet back.'],
    [ask.mouth, 'Consent was given verbally.'],
    [ask.mouth, 'She gave verbal permission.'],
  ])('%s %s', (question, text) => {
    expect(open(text)).toEqual([[question, text]]);
  });

  it.each([
    'Consent was given on 4 March.',
    'Consent was given verbally on 4 March.',
    'Consent was verbal. It was given on 4 March 2026.',
    'The door was not recorded.',
    'Mum was not told about the roses.',
    'Consent to treatment was not recorded.',
    'Consent for the school trip is unknown.',
    'Permission for photographs was not sought.',
    'Consent was not sought as it would place the children at risk.',
    'Consent was not sought. Telling them would prejudice the police investigation.',
    'Consent was discussed. It covers all.',
  ])('but not by: %s', (text) => {
    expect(open(text)).toEqual([]);
  });
});
