/** Ideas that it takes several words to say, as their single words mislead: "broke the window" is damage, not a fracture. */
export const ideaPhrases: readonly (readonly [idea: string, match: RegExp])[] = [
  [
    'burn',
    /\b(?:pulled|spilt|spilled|poured|tipped|knocked|splashed)\b[^.]{0,40}\b(?:tea|coffee|kettle|pan|noodles?|soup|hot|boiling)\b|\b(?:touch\w*|grab\w*|lean\w*|sat|hand on)\b[^.]{0,25}\b(?:oven|hob|iron|straighteners|radiator|heater|fire|cooker)\b/i,
  ],
  [
    'evict',
    /\bput(?:ting|s)? (?:us|them|her|him|me) out\b|\bnotice (?:seeking|to quit|served)|\bserved (?:with )?(?:a )?notice\b|\blos(?:e|ing|t) the (?:house|flat|home|tenancy)|\bmade homeless\b/i,
  ],
  ['absent', /\bnot in\b(?= (?:school|nursery|today|on|mon|tue|wed|thu|fri)\b|[.,;]|$)/i],
  ['weight', /\bwt\b/i],
  ['taf', /\bteam around (?:the )?(?:family|child)\b/i],
  ['hypo', /\blow (?:reading|sugar|blood (?:sugar|glucose))|\bwent wobbly\b/i],
  ['contraception', /\bmorning[- ]after (?:pill)?\b/i],
  ['visit', /\b(?:went|called|came|popped) (?:round|over|out to)\b|\bdoor ?step visit/i],
  [
    'damage',
    /\b(?:br[oe]ak(?:s|ing)?|broke|broken|kick(?:ed|s|ing)?|punch(?:ed|es|ing)?|hole|fists?|elbow|damage\w*|forced|put)\b[^.]{0,25}\b(?:windows?|doors?|glass|panes?|panels?|tv|telly|television|mirror|walls?|furniture|laptop|tablet|phone)\b|\b(?:windows?|doors?|glass|panes?|panels?|tv|telly|television|mirror|walls?)\b[^.]{0,20}\b(?:broken|kicked|punched|damaged|cracked|shattered|boarded|forced|off (?:its|the) hinges|(?:been |was )?put in)\b/i,
  ],
  [
    'window',
    /\b(?:glazed|glass) (?:panel|door)|\b(?:door|window) panel|\bpanel of the (?:\w+ )?(?:door|window)/i,
  ],
  [
    'overdose',
    /\b(?:took|taken|taking|swallow(?:ed|ing)?|ingest(?:ed|ing)?)\b[^.]{0,40}\b(?:tablets?|pills?|paracetamol|ibuprofen|medication|capsules)\b/i,
  ],
  [
    'missing',
    /\b(?:went|took|gone) off (?:on|with|again|overnight)\b|\b(?:did not|didn['’]t|not|never) (?:come|came|return(?:ed)?|arrive[d]?|been) (?:back |home)|\bwhereabouts\b|\bnot seen since|\bgone (?:since|all night|overnight)|\bstayed out\b|\bout all night|\babsent (?:since|from home)|\blocated safe|\bsafe and well\b/i,
  ],
  [
    'found',
    /\b(?:found|located|brought (?:back|home)|returned)\b[^.]{0,60}\b(?:by (?:a |the )?(?:police|officers?|member|dog walker|passer|stranger|neighbour|driver)|safe|park|street|station|town|bridge)\b/i,
  ],
  [
    'alone',
    /\b(?:on (?:his|her|their) own|home alone|(?:no|without an?) (?:adult|grown-?up)|unaccompanied)\b/i,
  ],
  [
    'medical',
    /\b(?:(?:child protection|cp|forensic|safeguarding) medical|medical examination|paediatric (?:exam\w*|medical|assessment)|body map)\b/i,
  ],
  ['interview', /\b(?:abe|achieving best evidence|(?:joint|video|recorded) interview)\b/i],
  ['sectioned', /\b(?:sectioned|place of safety|section (?:2|3|136)\b(?! of the child)|detained under)\b/i],
  [
    'court-order',
    /\b(?:non-?molestation|restraining|occupation|protective|exclusion) order\b|\binjunction\b/i,
  ],
  ['lock', /\bshut (?:in|up)\b|\bkey (?:is|was )?turned|\bcannot get out|\bcan['’]?t get out\b/i],
  [
    'drunk',
    /\b(?:under the influence|in drink|smel\w+ of (?:drink|alcohol|beer|wine)|slurr\w+|worse for wear)\b/i,
  ],
  [
    'collect',
    /\b(?:came|come|arrived|turned up) (?:for|to (?:fetch|pick)|an hour late)|\bfetch(?:es|ed)?\b|\bpick(?:ed|s)? (?:\w+ )?up\b/i,
  ],
  ['boyfriend', /\b(?:mum|mother)['’]?s (?:new )?(?:partner|boyfriend)\b/i],
];
