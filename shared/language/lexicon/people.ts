/** Who is spoken of: entries by class, one a comma; `*` stands for any ending. */
export const people = {
  agency:
    "csc, children's services, children's social care, childrens services, childrens social care, social care, social services, social work team, social worker, social workers, sw, sws, mash, front door, duty team, duty desk, duty line, duty worker, duty social worker, edt, assessment team, local authority, the la, safeguarding hub, first response, lado, iro, health visitor, health visitors, health visiting, hv, hvs, school nurse, school nursing, gp, gps, surgery, the practice, general practitioner, family doctor, midwife, midwives, midwifery, antenatal clinic, maternity, hospital, paediatrician, paediatricians, paediatrics, paeds, consultant, a&e, emergency department, the ward, ambulance, paramedics, dietitian, camhs, cypmhs, psychologist, psychiatrist, ed psych, educational psychologist, cmht, crisis team, perinatal team, care coordinator, drug service, alcohol service, recovery service, keyworker, key worker, police, officers, constabulary, pc, dc, ppu, cait, probation, offender manager, youth justice, yot, yjs, yos, housing, housing officer, housing association, the council, council, landlord, idva, marac, women's aid, refuge, early help, family support, family support worker, family worker, ewo, education welfare, attendance officer, virtual school, school, the school, previous school, college, nursery, pre-school, preschool, childminder, dsl, safeguarding lead, safeguarding team, nspcc, children's centre, family hub, salt, speech therapist, dentist, court, cafcass, guardian, foster carer, fostering service, social work, the department, care team, exploitation team, mat team, allocated worker, lead worker, lead professional, worker, the clinic",
  collective:
    'everyone, everybody, all, partners, partner agencies, agencies, professionals, the network, the authorities, services, others, other agencies, the team around the family, the relevant people, the right people, relevant people, relevant agencies, relevant partners, appropriate people, appropriate agencies, all concerned, those involved, everyone involved, all involved, the conference, conference members, members, colleagues, whole network, other side, somebody, someone, whoever, they, the usual people, round the table, multi-agency partners',
  own: 'i, we, my, our, us, me, myself, ourselves, this service, this school, this team, this practice, this agency, this report, this department, the school, staff, the team, the writer, the author, this officer',
  colleague:
    'teacher, head, headteacher, head teacher, ta, teaching assistant, manager, supervisor, line manager, senco, colleague, key person, keyperson, practitioner, nurse, student, volunteer, form tutor, tutor, lunchtime staff, midday supervisor, receptionist, governor, governors, team leader',
  parent:
    "mum, mother, mam, mummy, dad, father, daddy, parent, parents, carer, carers, stepdad, stepfather, step-father, step-dad, stepmum, stepmother, step-mum, mum's partner, birth mum, birth dad, both parents, guardian, guardians, couple, the adults, birth mother, birth father, foster carer, foster carers, mum and dad, mgm, grandmother, grandma, gran, nan, nana, grandad, grandfather, grandparents, adults, maternal grandmother, paternal grandmother",
  family:
    'family, families, household, home, relatives, extended family, siblings, brother, brothers, sister, sisters, aunt, auntie, uncle, cousin, cousins, half-brother, half-sister, relative, nephew, niece, in-laws',
  child:
    'child, children, boy, boys, girl, girls, baby, toddler, infant, son, daughter, pupil, pupils, young person, yp, teenager, teenagers, teen, teens, youngster, lad, lads, kid, kids, kiddie, kiddies, eldest, youngest, little one, little ones, the younger ones, student, adolescent, lass, bairn, minor, twins, tot, year-old, siblings',
  she: 'she, he, her, him, his, hers',
  partner:
    "boyfriend, girlfriend, partner, ex, ex-partner, husband, wife, fella, feller, bloke, new man, her man, lodger, the male, this male, mum's boyfriend, man friend",
  man: 'man, men, male, males, adult, adults, bloke, blokes, guy, guys, stranger, uncle, grandad, grandfather, stepdad, cousin, lodger, babysitter, coach, relative',
  title: 'mr, mrs, ms, miss',
  official:
    'dr, pc, dc, ds, ps, sgt, insp, sw, dsl, sister, nurse, consultant, psychologist, officer in the case, oic, inspector, detective',
  name: '',
} as const;
