/** Small words that give a sentence its sense: entries by class, one a comma; `*` stands for any ending. */
export const grammar = {
  not: "not, no, never, nothing, none, nobody, neither, nor, without, nil, nowt, no one, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, cannot, couldn't, shouldn't, hasn't, haven't, hadn't, mustn't, needn't, dont, doesnt, didnt, isnt, wasnt, wont, cant, hasnt, havent, rather than, instead of, hardly, barely, scarcely, unable, cease*",
  because:
    'because, as, since, given, due to, owing to, in view of, in light of, on account of, for fear, in case, so as, so that, lest, now that, seeing as, seeing that, being as, for the sake of, to avoid, out of respect, out of consideration, considering, bearing in mind, knowing, on the grounds, the reason being, for, on advice, mindful, conscious',
  so: 'so, therefore, hence, thus, consequently, accordingly, as a result, which is why, that is why, and so, for that reason, on that basis',
  but: 'but, however, although, though, still, yet, nevertheless, having said that, that said, mind you, even so, despite, albeit, even though, all the same, otherwise, while, whilst, nonetheless, regardless, anyway',
  surely:
    "surely, obviously, no doubt, presumably, probably, of course, doubtless, naturally, certainly, clearly, evidently, plainly, undoubtedly, without doubt, without a doubt, definitely, needless to say, goes without saying, in all likelihood, most likely, very likely, likely, bound to, sure to, sure that, i'm sure, safe to say, one assumes, one imagines, hopefully",
  plainly:
    'obviously, clearly, evidently, plainly, undoubtedly, without doubt, without a doubt, no doubt, unquestionably, blatantly, in truth, in reality, the truth is, the fact is, no question, basically, frankly, simply, quite simply, of course, as ever, as always, typically, true to form, needless to say, manifestly, patently, let us be honest, make no mistake, no two ways about it, transparently',
  modal: "will, would, must, should, 'll, shall, ought, could",
  already:
    'already, long since, previously, before, by now, by then, all along, always, in the past, earlier, at the time',
  hedge:
    'may, might, possibly, perhaps, maybe, seems, seem, seemed, appears, appear, appeared, seemingly, allegedly, reportedly, suggests, suggest, potentially, could be, unclear, not clear, i cannot say, we cannot say',
  intense:
    'very, really, extremely, highly, incredibly, hugely, totally, completely, absolutely, utterly, grossly, severely, seriously, appalling*, dreadful*, shocking*, horrendous*, disgusting*, terrible, terribly, awful, awfully, massively, profoundly, exceptionally, enormously, constantly, deeply, unbelievabl*, wholly, thoroughly, most',
  if: 'if, whether, unless, until, once, when, where, in the event',
  since:
    'since then, since, after that, after which, afterwards, thereafter, subsequently, subsequent, later, following that, from then on, from that point, from this date, anything after, what has happened since, beyond that date, after the referral, after we referred, post referral, new, newer, latest, recent, fresh, the rest',
  always:
    'always, never, forever, all the time, constantly, only ever, nothing but, every time, invariably, through and through, always has, always will, will never, never will, incapable, without exception, whenever',
  all: 'all, everything, anything, the lot, the whole, every, full, fully, in full, chapter and verse, in detail, the history, the background',
  it: 'it, this, that, these, those, them, which, what',
  only: 'only, just, merely, simply, purely, solely, but for, nothing more than, no more than, at most, if anything',
} as const;
