/**
 * What happens in the invented families of the bench, each told in three ways that share few words. `{child}`, `{mother}` and `{man}`
 * stand for whichever form of the name an agency uses.
 */
export const happenings: readonly (readonly [string, string, string])[] = [
  [
    '{child} seen in the emergency department with a fractured left wrist, said to have fallen from a wall',
    'Attended A&E, X-ray shows broken wrist (L). {mother} says {child} fell off a wall',
    '{child} arrived with the left arm in plaster and told staff it was a fall',
  ],
  [
    'Bruise the size of a two pence piece on the right cheek of {child}, no explanation given',
    'Noticed mark to {child} on the right side of the face; {child} would not say how it came',
    '{child} had facial bruising (right cheek). Body map completed',
  ],
  [
    'Officers called to the address at night, {man} had punched {mother}, arrested for assault',
    '{mother} told us that {man} hit her and that the police took him away',
    'Notification received of a domestic abuse incident between {mother} and {man}, {child} upstairs',
  ],
  [
    '{child} reported missing by {mother}, found by a dog walker in the park after four hours',
    '{child} went missing from home and was brought back by police from the park',
    'Absent since the evening, {child} located safe and well in the park by a member of the public',
  ],
  [
    '{child} was not collected at the end of the day, {mother} came an hour late and smelt of alcohol',
    'Nobody fetched {child} until an hour after closing; {mother} appeared to have been drinking',
    'Late collection of {child}, adult seemed drunk at the gate',
  ],
  [
    '{man} gave a positive test for cocaine at the clinic',
    'Urine screen of {man} showed cocaine use',
    '{man} told his worker he had used coke again and the drug test came back positive',
  ],
  [
    '{child} told a teaching assistant that {man} locks him in the bedroom',
    'Disclosure by {child}: shut in the room by {man}',
    '{child} said to staff that he gets locked in his room at night by {man}',
  ],
  [
    '{child} pulled another pupil into the toilets and touched her private parts',
    'Sexualised behaviour by {child} towards a girl in the school toilets',
    'Incident in the toilets, {child} touched a younger girl under her clothes',
  ],
  [
    '{mother} took an overdose of paracetamol and was admitted overnight',
    'Admission after {mother} swallowed tablets in a suicide attempt',
    '{mother} in hospital, had taken an overdose; {child} stayed with a grandparent',
  ],
  [
    'Home conditions poor: mouldy food, no bedding in the room of {child}, dog mess on the floor',
    'Visit: house filthy, bed of {child} without sheets, rotten food in the kitchen, faeces from the dog',
    'Property found dirty with animal waste inside and no bedding for {child}',
  ],
  [
    '{child} came to school hungry and took food from the bin',
    'Staff saw {child} eating leftovers out of a bin, said there was no breakfast',
    '{child} had not eaten and was found looking for food in the bins',
  ],
  [
    'Front door kicked in by men looking for {man} over a drug debt, police told',
    'Door broken down by unknown males; {mother} says {man} owes them money for drugs',
    'Report of damage to the door, linked to drug debts of {man}',
  ],
];
