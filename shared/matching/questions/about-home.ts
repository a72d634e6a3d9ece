import { plain } from '../plain-question.ts';
import type { Question } from '../question.ts';

/** Questions about the home and the family that reports answer in passing. */
export const questionsAboutHome: readonly Question[] = [
  plain({
    id: 'home-conditions',
    part: 'home conditions',
    ask: 'What is the home like? The accounts of it differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:home|house|flat|property|conditions|bedrooms?|kitchen)\b[^.]{0,40}\b(?:clean|tidy|warm|adequate|well kept|immaculate|good (?:standard|order|condition|enough)|suitable|appropriate|satisfactory)\b/i,
    no: /\b(?:(?:floor|kitchen|carpet|home|house|flat|bedrooms?|bathroom|property)\b[^.]{0,30}\b(?:sticky|dirty|filthy|squalid|damp|mould\w*|cold|bare|smel\w+|infested|unsafe|cluttered and)|bin bags|faeces|rubbish|no (?:heating|hot water|electric\w*|gas|food in)|poor home conditions|rat|mice)\b/i,
  }),
  plain({
    id: 'storage',
    part: 'storage of medicines',
    ask: 'Are drugs and medicines locked away? The accounts differ.',
    weight: 'must',
    about: 'family',
    yes: /\b(?:(?:stored|kept|storage)\b[^.]{0,20}\b(?:safe\w*|locked|out of reach|securely|appropriate)|locked (?:box|cabinet|cupboard) (?:in use|seen|used|is used|in place))\b/i,
    no: /\b(?:box\b[^.]{0,25}\b(?:broken|not seen|lost|missing|unlocked|open)|(?:within|in) reach|unlocked|left out|on the (?:side|windowsill|worktop|floor)\b|(?:tablets|medication|methadone|pills) (?:\w+ ){0,2}(?:found|on|in) (?:the )?(?:bag|side|table|floor|windowsill|drawer))\b/i,
  }),
  plain({
    id: 'together',
    part: 'the relationship',
    ask: 'Are the adults still together? The accounts differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:back together|still together|resumed (?:the|their) relationship|(?:is|are) (?:now |still )?in a relationship|reconciled|living as a couple|engaged to be married)\b/i,
    no: /\b(?:no longer (?:in a relationship|together|a couple)|relationship (?:has |had |is )?(?:ended|over|finished)|split up|(?:have|has|had|are|were) separated|separated (?:in|from|since))\b/i,
  }),
  plain({
    id: 'order-stands',
    part: 'a court order',
    ask: 'Is the order still in force? The accounts differ.',
    weight: 'must',
    about: 'family',
    yes: /\b(?:(?:order|injunction|bail|conditions?) (?:is |are |remains? |still )?in (?:place|force)|subject to (?:a|an) (?:\w+[- ])?order|protected by (?:a|an) (?:\w+[- ])?order|(?:runs|valid|lasts|good|in force|in place) (?:on )?(?:to|until|till)\b)/i,
    no: /\b(?:(?:order|injunction|bail|conditions?)\b[^.]{0,40}\b(?:lapsed|expired|discharged|ended|lifted|dropped|run out|withdrawn))\b/i,
  }),
  plain({
    id: 'interpreter',
    part: 'language',
    ask: 'Is an interpreter needed? The accounts differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:interpreter\b[^.]{0,40}\b(?:is|was|are)? ?(?:needed|required|used|booked|necessary|present)|(?:through|with|via|assistance of) (?:an? |the )?(?:\w+ )?interpreter|(?:limited|little|some|no|broken) English|interpret(?:ed|ing|s)? for)\b/i,
    no: /\b(?:(?:fluent|good|excellent) English|(?:no|not) (?:need for )?(?:an? )?interpreter|interpreter\b[^.]{0,40}(?:\b(?:not|never)|n['’]t) (?:been )?(?:needed|required|used|necessary)|English (?:is )?(?:all round|spoken by all|fluent))\b/i,
  }),
  plain({
    id: 'arrears',
    part: 'rent',
    ask: 'Is rent owed? The accounts differ.',
    weight: 'should',
    about: 'family',
    yes: /\b(?:in arrears|arrears (?:of|stand|are|currently|total)|owes?\b[^.]{0,20}\brent|notice (?:seeking|to quit|was served|served)|rent (?:is )?(?:unpaid|owed|owing))\b/i,
    no: /\b(?:no (?:rent )?arrears|rent (?:is |account (?:is )?)?(?:up to date|paid|clear|in credit)|(?:no|without) (?:rent|housing|tenancy) (?:issues|problems|concerns|debt))\b/i,
  }),
];
