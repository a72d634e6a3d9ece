/** Stems of words that reports of every trade use, by how many of some 1,500 invented passages hold them (seven or more): shared, they say little. */
const stems = `
able abov accept acces accident account acros action add addres advic advis afterward against age aged agr
agre aid alarm alert allocat along already alway answer anybody anyon anyth apart app appoint approv area
arm arrang arriv arrival ask assess attach attend attention authority autumn awak awar away baby back bad
bag bank bathroom bear bedroom bedtim began begun behind below besid best better big bin birth birthday
black block body boiler book born bother bottl bought bound box boy breach breath bright brother brought
build bus buy caller can cannot card care carer carpet carri carry case cat caus centr certificat chair
chang charg chart check cheek chest chip choic choos chos christma clas clean clear client climb clinic clos
club coach cold colleagu colleg com communication community complaint complet concern condition conferenc
confirm consent consider consultant consultation contract conviction cook copy corner correct corridor
council count county coupl cours cousin cover credit csc cup cupboard current dash dat date daughter deal
dealt decid decision deliver describ desk detail diagnos different direct disclos disclosur discuss disorder
do doctor doll domestic down draw drawn dress drew drop dropp dry dsl due duty ear earlier easter eight
either elder eldest eleven else email emergency empty end english enough enter entry episod even ever every
everyon everyth evidenc examin explain explanation exploitation eye face fail fair far fed feed feel felt
femal fifteen figur file fill find fine finger finish fire first five fix flat floor follow football form
fortnight forty forward foster found four fourteen fram free friday fridg friend front full fund further
gain garden gas gate gave get gett girl giv good ground group hair half half-term hall hand happen hard harm
hav heal health hear heard height held help here herself hid high himself history hold holiday home homework
hospital hot hour hous household how hub hurt husband includ inform injury interest invit issu job join
joint keep kept key kid kind knee knew know known lad lady landlord last later laugh leaflet learn leav led
left les lesson let letter level library lie life lift light lik line link list littl liv live local log
logg long look los lose lost lot lov low lower mak manag manager map marac mash match math matter mean
measur medical medium meet member mend mention messag met middl might milk mind minut monday month mood morn
mouth mov move mrs much myself nam name nappy near need negativ neighbour neither never new next night nine
nineteen nobody none normal nose not noth notic nrm number nurs occasion odd offenc offer offic often old
older once one open opinion order other outcom overnight own paediatric page paid pain paint pair panel
paper paragraph part party pas pass past patient pattern pay pen peopl period person pharmacy pick pictur
piec plac plan plann point policy polit post practic pram pre-birth prefer premis present pressur previou
programm project property protection pull pupil put question quiet quit rais rather read real reason receipt
receiv reception record red referenc register regular relationship releas remov repeat replac repli report
request rest result return review right ring risk roll room round routin run safe safeguard safety same saw
say schem scor seat second section secur see seem send sent separat servic session set settl seven sexual
shar sheet shift short show shown shut side sign sister sit sitt six sixteen size slip small snack social
solicitor somebody someon someth son sort sound sourc spar speak special spell spok spoken spr staff stand
standard start stat stay stepdad stepfather stop stopp story straight stranger student subject summary
summer sunday supervis supervision supervisor support surgery suspect swimm system tabl tag tak talk target
tea teach teacher team ten tenancy term text th thank therefor thes think third thirteen thos thought thre
through throughout thursday tick till timetabl tir toast toddler together too top town toy tray treat troubl
trust try tuesday turn tutor twelv twenty twic twin two understand understood unit upper upset upstair us
use used usual victim view vision voic volunteer wait walk wall want ward warm warn watch water way wear
wednesday week weekend well whether whol whom whos why wife wish within without women word work worker worry
wors wrist writ written wrong wrot yard year-old yet young younger youngest
`;

/** Whether a word of `contentWords` is one that reports of every trade use. */
export const isCommon = (word: string): boolean => common.has(word);

const common: ReadonlySet<string> = new Set(stems.trim().split(/\s+/));
