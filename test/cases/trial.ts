import { makeId } from '../../shared/base/ids.ts';
import { ChildId } from '../../shared/domain/child.ts';
import { type Conference, ConferenceId, conferenceRecord } from '../../shared/domain/conference.ts';
import { type Draft, draftRecord } from '../../shared/domain/draft.ts';

type Given<Make extends (given: never) => unknown> = Partial<Parameters<Make>[0]>;

/** An invented conference about one child, Alder Example, with whatever else a test is about. */
export const trialConference = (more: Given<typeof conferenceRecord.make> = {}): Conference =>
  conferenceRecord.make({
    id: ConferenceId.parse(makeId('conference', 'trial')),
    name: 'Trial',
    demonstration: true,
    kind: 'initial',
    on: '2026-06-23',
    localAuthority: 'Example County',
    chair: { name: 'C. Chair', role: 'Chair' },
    children: [{ id: ChildId.parse(makeId('child', 'c1')), name: 'Alder Example', dob: '2017-02-14' }],
    ...more,
  });

/** A school's draft for that conference, with whatever a test is about. */
export const trialDraft = (more: Given<typeof draftRecord.make> = {}): Draft =>
  draftRecord.make({
    id: makeId('draft', 'one'),
    conference: trialConference().id,
    agency: 'school',
    organisation: 'Elm School',
    author: 'A. Author',
    role: 'DSL',
    ...more,
  });
