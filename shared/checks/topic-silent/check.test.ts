import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { topicSilent } from './check.ts';

holdsExamples(topicSilent, {
  bad: [
    { says: 'Hungry on 4 May.', asks: 'several' },
    {
      says: 'No injuries seen. No disclosures. No domestic abuse, drugs or alcohol known. Mood is good. Never missing; not exploited. Household: mother and partner.',
      asks: 'topic',
    },
    { says: {}, alone: true },
    {
      says: { development: 'Weight 9th centile.' },
      agency: 'health-visitor',
      declarations: [{ topic: 'injury', lookedAt: 'record' }],
    },
    { says: 'Hungry on 4 May. She is tired.', received: true, asks: 'several' },
    { says: { chronology: '3 May 2026: Late\n9 May 2026: Late' } },
  ],
  good: [
    {
      says: 'No injuries seen. No disclosures. No domestic abuse, drugs or alcohol known. Mood is good. Never missing; not exploited. Has a phone with online limits. Household: mother and partner. First language English, not disabled.',
    },
    {
      says: 'Hungry.',
      declarations: [
        'injury',
        'disclosure',
        'domestic-abuse',
        'substances',
        'mental-health',
        'missing',
        'exploitation',
        'online',
        'hidden-adults',
        'identity',
      ].map((topic) => ({ topic, lookedAt: 'concern log' })),
    },
    {
      says: 'No injuries seen. No disclosures. No domestic abuse, drugs or alcohol known. Mood is good. Never missing; not exploited. Household: mother and partner. First language English.',
      received: true,
    },
    {
      says: {
        declarations:
          'Injury: none\nDisclosure: none\nDomestic abuse: none\nSubstances: none\nMental health: none\nMissing: none\nExploitation: none\nOnline: none\nAdults who live there: none\nEthnicity: White British',
      },
      received: true,
    },
    {
      says: {
        worries:
          'Bruise on 3 May; she said Gary did it. Police called to domestic violence, he was drunk. She is anxious, ran away on 9 May with an older man who groomed her on Snapchat. Partner lives there. Polish speaker, interpreter used.',
      },
    },
  ],
  nearMiss: [
    {
      says: {
        worries:
          'Burn to hand; told staff. Encompass notice. Cannabis in the home. Self-harm. Attendance 84%. County lines. Her phone is never checked. An uncle is staying there. ADHD.',
      },
    },
    {
      says: {
        worries:
          'Black eye, swollen. Said to me that it was dad. MARAC on 3 May. Abstinent since March. Low mood. Found alone, whereabouts unknown. NRM made. Roblox at night. Lodger. Interpreter needed.',
      },
    },
    {
      says: {
        worries:
          'Bruised. Disclosed. Strangled mother. Overdosed on pregabalin. Depressed. Absconded. Gangs. TikTok. Boyfriend moved in. Muslim family.',
      },
    },
  ],
});
