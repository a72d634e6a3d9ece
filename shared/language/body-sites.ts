const sites: readonly (readonly [string, RegExp])[] = [
  ['head', /\b(?:head|scalp|skull|forehead|temple)\b/i],
  ['face', /\b(?:face|cheeks?|cheekbones?|chin|jaw|lips?|mouth|nose|eyes?|eyebrow|ears?|black eye)\b/i],
  ['neck', /\b(?:neck|throat)\b/i],
  ['arm', /\b(?:arms?|wrists?|elbows?|forearms?|radius|ulna|humerus|shoulders?|collar ?bone|clavicle)\b/i],
  ['hand', /\b(?:hands?|fingers?|thumbs?|knuckles?|palms?)\b/i],
  ['trunk', /\b(?:chest|ribs?|back|abdomen|tummy|stomach|torso|spine)\b/i],
  ['leg', /\b(?:legs?|thighs?|knees?|shins?|calf|ankles?|femur|tibia)\b/i],
  ['foot', /\b(?:foot|feet|toes?|heels?)\b/i],
  ['private', /\b(?:genitals?|groin|buttocks?|bottom|bum)\b/i],
];

/** The parts of the body that a text names, coarsely (`arm` for wrist, radius or elbow). */
export const bodySites = (text: string): Set<string> =>
  new Set(sites.filter(([, match]) => match.test(text)).map(([site]) => site));

const place =
  '(?:outer |inner |mid |upper |lower |distal |proximal |front |back )*(?:arm|wrist|elbow|forearm|radius|ulna|humerus|tibia|fibula|femur|clavicle|collarbone|heel|palm|thumb|toe|jaw|chest|\\d+(?:st|nd|rd|th) rib|side of|hand|finger|thigh|leg|knee|shin|ankle|foot|cheek|eye|ear|side|shoulder|buttock|hip|rib|temple)';
const sides = [
  ['left', new RegExp(`\\b(?:left|L|lt) ${place}|\\b${place}\\b,? \\(?(?:left|L)\\b(?! \\w)`, 'i')],
  ['right', new RegExp(`\\b(?:right|R|rt) ${place}|\\b${place}\\b,? \\(?(?:right|R)\\b(?! \\w)`, 'i')],
] as const;

/** The sides that a text gives to a part of the body: `left`, `right`. */
export const bodySides = (text: string): Set<string> =>
  new Set(sides.filter(([, match]) => match.test(text)).map(([side]) => side));
