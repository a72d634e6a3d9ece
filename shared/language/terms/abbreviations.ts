/** Abbreviations of the field that families and other agencies do not know, with what they stand for. */
const meanings: Readonly<Record<string, string>> = {
  ABE: 'achieving best evidence (a recorded interview)',
  AIM: 'assessment, intervention, moving on',
  AMHP: 'approved mental health professional',
  ASB: 'anti-social behaviour',
  ASQ: 'ages and stages questionnaire',
  BRAG: 'blue, red, amber, green rating',
  CAFCASS: 'Children and Family Court Advisory and Support Service',
  CAMHS: 'child and adolescent mental health services',
  CCE: 'child criminal exploitation',
  CIN: 'child in need',
  CMHT: 'community mental health team',
  CP: 'child protection',
  CPA: 'care programme approach',
  CPP: 'child protection plan',
  CSC: "children's social care",
  CSE: 'child sexual exploitation',
  DASH: 'domestic abuse, stalking and honour-based violence risk checklist',
  DNA: 'did not attend',
  DSL: 'designated safeguarding lead',
  DVPN: 'domestic violence protection notice',
  DVPO: 'domestic violence protection order',
  EDD: 'expected date of delivery',
  EDT: 'emergency duty team',
  EHA: 'early help assessment',
  EHCP: 'education, health and care plan',
  EHE: 'elective home education',
  ELSA: 'emotional literacy support assistant',
  EPDS: 'Edinburgh postnatal depression scale',
  EUPD: 'emotionally unstable personality disorder',
  EWO: 'education welfare officer',
  FGC: 'family group conference',
  FII: 'fabricated or induced illness',
  GCP: 'graded care profile',
  HSB: 'harmful sexual behaviour',
  HV: 'health visitor',
  ICPC: 'initial child protection conference',
  IDVA: 'independent domestic violence adviser',
  IRO: 'independent reviewing officer',
  ISVA: 'independent sexual violence adviser',
  LAC: 'looked-after child',
  LADO: 'local authority designated officer',
  MAPPA: 'multi-agency public protection arrangements',
  MARAC: 'multi-agency risk assessment conference',
  MARF: 'multi-agency referral form',
  MASH: 'multi-agency safeguarding hub',
  MGM: 'maternal grandmother',
  NAI: 'injury that was not an accident',
  NEET: 'not in education, employment or training',
  NFA: 'no further action',
  NRM: 'national referral mechanism',
  OASYS: 'offender assessment system',
  OIC: 'officer in the case',
  PGM: 'paternal grandmother',
  PLO: 'public law outline',
  PNC: 'police national computer',
  PPN: 'public protection notice',
  PPU: 'public protection unit',
  PRU: 'pupil referral unit',
  RAR: 'rehabilitation activity requirement',
  RCPC: 'review child protection conference',
  RHI: 'return home interview',
  ROSH: 'risk of serious harm',
  RSO: 'registered sex offender',
  SALT: 'speech and language therapy',
  SDQ: 'strengths and difficulties questionnaire',
  SEMH: 'social, emotional and mental health',
  SENCO: 'special educational needs coordinator',
  SGO: 'special guardianship order',
  SHPO: 'sexual harm prevention order',
  SW: 'social worker',
  TAC: 'team around the child',
  TAF: 'team around the family',
  VPA: 'vulnerable person alert',
  WNB: 'was not brought',
  YJS: 'youth justice service',
  YOT: 'youth offending team',
  YP: 'young person',
};
/** Abbreviations that everybody reads. */
const common = new Set(
  'GP GPS NHS UK GB EU TV DVD CCTV PE RE IT ICT DT PC PCS AM PM MP ID OK HIV AIDS MMR ADHD MRI CT NSPCC BBC GCSE GCSES SATS SAT PTA USA ATM DIY SMS UTI BMI ECG CPR VAT PIN CD PDF FAQ AA RE RAF II III IV VI VII VIII IX XI XII LEGO PAYE DLA PIP BCG TB DOB AND THE NOT NO ALL IS OF TO IN IF'.split(
    ' ',
  ),
);
const upper = /(?<![\w/&-])[A-Z][A-Za-z]?[A-Z]{1,5}(?:s(?=\b))?(?![\w&-])/g;

/** An abbreviation that a text uses without saying what it stands for, and what it stands for where that is known. */
export type Abbreviation = { start: number; end: number; short: string; long: string | undefined };

/** Whether a text says what an abbreviation stands for: "child in need (CIN)" or "CIN (child in need)". */
export function explains(text: string, short: string): boolean {
  if (text.includes(`(${short})`)) return true;
  const opening = `${short} (`;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const begins = at === 0 || !/\w/.test(text.charAt(at - 1));
    if (begins && /^[a-z]{2}/.test(text.slice(at + opening.length, at + opening.length + 2))) return true;
  }
  return false;
}

/** The abbreviations that a text leaves unexplained, each once, at its first use. */
export function unexplained(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  const met = new Set<string>();
  for (const { 0: written, index } of text.matchAll(upper)) {
    const short = written.replace(/s$/, '');
    const key = short.toUpperCase();
    if (met.has(key) || common.has(key) || key.length > 6) continue;
    met.add(key);
    const long = meanings[key];
    // What is not of the field may be a name or a heading in capitals: two or three capitals in a row say nothing.
    if (long === undefined && (key.length < 3 || /\b[A-Z]{3,} [A-Z]{3,}\b/.test(text))) continue;
    if (explains(text, short)) continue;
    found.push({ start: index, end: index + written.length, short, long });
  }
  return found;
}
