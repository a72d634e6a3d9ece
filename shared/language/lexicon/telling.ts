import { verbs } from './inflect.ts';

/** Knowing, telling, writing down and referring: entries by class, one a comma; `*` stands for any ending. */
export const telling = {
  know:
    verbs('know, understand') +
    ', aware, unaware, known, knowledge, familiar, acquainted, conversant, sighted, cognisant, mindful, up to speed, up to date, in the loop, in the picture, in the know, au fait, abreast, on the radar, on their radar, across this, across it, well versed, fully briefed, on top of, wise to, clued up, privy',
  known:
    'well known, known to, already known, common knowledge, matter of record, no secret, well documented, documented elsewhere, recorded elsewhere, covered elsewhere, noted elsewhere, on record, on file, on the system, on their system, on the record, in the file, on the file, no news to, not news to, old news, nothing new, no surprise, will not surprise, as discussed, as previously reported, previously reported, previously shared, as you know, as we know, as all know, as will be known, open secret, widely known, long known, chapter and verse, hardly need telling, need no introduction, speaks for itself',
  suppose:
    verbs(
      'assume, presume, imagine, suppose, believe, gather, trust, expect, reckon, guess, take it, daresay, hope, figure, anticipate',
    ) +
    ", understand, understood, i take it, one assumes, dare say, under the impression, led to believe, our understanding, my understanding, our belief, my belief, given to understand, working assumption, no reason to think, no reason to doubt, safe to say, safe to assume, i am sure, i'm sure, we are sure, am confident, as far as i know, as far as we know, to my knowledge",
  tell:
    verbs(
      'tell, inform, notify, update, share, alert, advise, report, raise, flag, mention, highlight, disclose, brief, let know, pass on, pass, forward, send, copy, copy in, copy into, email, e-mail, phone, telephone, ring, call, contact, speak, speak to, speak with, communicate, relay, feed back, feed in, escalate, discuss, write to, hand over, hand, liaise, cascade, circulate, submit, signpost, report to, ask',
    ) +
    ", cc'd, ccd, cced, made aware, made known, kept informed, kept updated, kept in the loop, kept abreast, kept up to date, in touch, put through, rung through, on the phone, by phone, by email, in writing, by letter, by secure email",
  record:
    verbs(
      'record, log, write, write up, write down, note, note down, document, minute, enter, list, itemise, include, set out, detail, reproduce, rehearse, repeat, describe, collate, put down, put in writing, put on paper, jot down, add, chart, register, file, set down, spell out, go into, mention, state, reflect, quote, keep a log, keep a record, complete a form, transcribe, capture, elaborate, summarise, dwell, cover, expand, give, itemize, reiterate, revisit, touch on, name, append, attach, report',
    ) + ', written up, in writing, on paper, a note, an entry, entries, logged',
  paper:
    "report, reports, minutes, paper, paperwork, copy, version, paragraph, section, print, black and white, page, chronology, file, notes, record, records, log, logs, account, statement, summary, document, form, forms, entry, entries, wording, written, writing, assessment, bundle, parents' copy, main report, write-up, narrative, this section, the body",
  telling:
    'has been told, have been told, was told, were told, has been informed, have been informed, was informed, were informed, been notified, was notified, were notified, been made aware, was made aware, were made aware, been updated, were updated, was updated, been alerted, been copied in, been advised, been briefed, been shared, already told, already has, already have, already hold, already holds, already knows, already know, already aware, fully aware, well aware, is aware, are aware, both aware, all aware, aware of this, aware of the, aware of it, knows about, know about, knew about, know all about, knows all about, knows this, know this, knows the, have it, has it, have this, has this, holds all, hold all, have all the, has all the, have everything, have had, will have, would have, must have, should have, will know, must know, would know, should know, will be aware, would be aware, must be aware, should be aware',
  inHand:
    'in hand, dealt with, dealing with, being dealt with, picked up, pick up, picking up, pick this up, sorted, covered by, taken care of, on top of this, on top of it, looking into, looking after, keeping an eye, monitoring, overseeing, handled, leading on, lead on, holding, owns, their side, their end, their court, their remit, with them',
  usualRoute:
    'in the usual way, in the normal way, usual channels, usual route, normal channels, as a matter of course, as standard, automatically, routinely, by default, as usual, as per protocol, per protocol, standard practice, matter of routine, as a matter of routine, via the usual, through the usual, proper channels, as always happens, goes without saying, appropriate channels, right channels, the grapevine',
  reference:
    'ref, reference, log number, crime number, crime ref, email, emailed, e-mailed, by phone, by telephone, by letter, by secure email, by hand, in writing, spoke to, spoke with, rang, receipt, acknowledged, confirmed, reply, replied, form, minuted, read receipt, portal, at the core group, at the strategy, duty, confirmation, signed for',
  referral:
    'referral, referrals, referal, referred, refer, re-refer, rereferred, marf, mash, contact, ppn, ppns, cause for concern, concern form, notification, notifications, nrm, alert, alerts, safeguarding form, referral form, request for support, interagency referral, multi-agency referral, s47, section 47, strategy discussion, contact form, lado referral, the form, our form, vpa, merlin, 101 report, safeguarding concern, original concern, initial concern, single point, front door, the contact, first report, our report, threshold',
  bounced:
    'nfa, no further action, bounced, bounces, bounce, knocked back, knock back, rejected, returned, sent back, came back, declined, turned down, not accepted, threshold not met, not meet threshold, not met threshold, not meeting threshold, below threshold, not meet the threshold, under threshold, did not meet, did not progress, not progressed, screened out, stepped down, closed, filed, signposted, not taken forward, not taken further, no role, unfounded, unsubstantiated, no response, heard nothing, not pursued, returned to us, not upheld, fell on deaf ears, gone nowhere, went nowhere, got nowhere, not taken up, passed back, thrown out, batted back',
  openCase:
    "open to, open case, allocated, assessment, icpc, child protection, child protection plan, cp plan, cin plan, under assessment, conference, with social care, with csc, with children's services, with the social worker, with the police, with the team, case open, is open, already open, now open, being investigated, under investigation, investigation, has a social worker, have a social worker, in the system, ongoing assessment, court proceedings, proceedings, social work involvement, statutory, plo, taken on, accepted, picked up, new worker, with the mash",
  stop:
    verbs(
      'stop, cease, close, discontinue, drop, abandon, withdraw, finish, end, suspend, pause, give up, leave it, leave it there, leave it at that, leave it to, leave it with, step back, stand down, step away, stand back, hold off, wait, hold fire, hand over, sign off, wash our hands, let it lie, let it go, let it rest, draw a line, rest, defer, back off, call it a day, move on, park, shelve, sit tight, refrain',
    ) +
    ', no longer, line under, off our books, no need, not needed, nothing further, no further, not necessary, unnecessary, not considered necessary, not required, not felt necessary, no point, no purpose, pointless, not worth, saw no need, see no need, saw no reason, serve no purpose, would only duplicate, duplication, duplicate, double up, double counting, muddy the waters, overload, clog, superseded, surplus, redundant',
  more: 'further, more, else, additional, separate, separately, anything, nothing more, nothing further, nothing else, second, another, again, any more, anything more, extra, fresh, new, subsequent, later, individual, individually, each, each one, repeat, duplicate, any of, the rest, the remainder, smaller things',
  enough:
    "enough, sufficient, suffice*, covers, covered, cover, covering, duty done, discharged, fulfilled, met our duty, met its duty, done our bit, done our part, did our bit, did our part, done its part, box ticked, ticked, satisfied, adequate, ample, complete, dealt with, our part, our bit, our duty, our responsibility, our end, our side, someone else's, theirs, theirs to, their job, for them, for csc, for social care, up to them, a matter for, now a matter for, belongs to, belongs with, sits with, rests with, lies with, falls to, stands, speaks for itself, off our hands, out of our hands, over to them, their responsibility, not ours, rely on, taken as read, read across, subsumed, wrapped up, rolled into, ended there, ended at that point",
} as const;
