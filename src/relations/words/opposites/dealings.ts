/**
 * Keeping and parting, showing and hiding, asking, waiting, planning, judging, how one deals with others: an entry a line, two sides parted by a bar, that cannot both hold of one thing.
 * Written for this project: general words only, none that names a subject.
 */
export const DEALINGS = `
hoard, stockpile, stock up, collect, accumulate, stash, amass, buy in bulk | declutter, clear out, pare down, use up, run down, thin out, buy as needed, cull
store, save, archive, back up, preserve, file away | delete, erase, wipe, destroy, purge, shred, scrub
repair, mend, fix, patch, patch up, restore, darn, refurbish, do up | replace, buy a new one, write off, swap out, start afresh, renew, scrap
maintain, look after, take care of, keep up, tend, service, care for | neglect, let slide, let go, leave to rot, ignore, let it decay, leave to itself
keep as it is, leave as it is, leave unchanged, leave alone, retain | change, alter, modify, tweak, rework, overhaul, adjust, rewrite
buy, purchase, acquire, snap up, invest in | sell, sell off, part with, offload, flog, unload
open, open up, prise open, pop open, throw open, ajar | close, shut, shut up, close up, closed, sealed
lock, lock up, bolt, secure, padlock, under lock and key | unlock, unbolt, leave unlocked, leave unsecured, unlocked
cover, cover up, with the lid on, lid on, drape, under wraps, wrapped, covered | uncover, with the lid off, lid off, leave uncovered, bare, unwrapped, expose, uncovered
turn on, switch on, power on, power up, flick on | turn off, switch off, power off, power down, shut off, flick off
enable, activate, turn on, allow, opt in to | disable, deactivate, turn off, suppress, silence, opt out of
connected, online, reachable, on call, available, contactable | disconnected, offline, unreachable, off the grid, unavailable, out of contact, unplugged
show, display, exhibit, present, put on display, make visible, on show, bring out | hide, conceal, cover up, put out of sight, mask, tuck away, obscure, keep hidden
visible, in sight, in view, in plain sight, on show, on display, out in the open | invisible, hidden, out of sight, out of view, tucked away, concealed, in a drawer
obvious, conspicuous, glaring, eye-catching, bold, loud, prominent, in your face, showy | subtle, discreet, inconspicuous, understated, unobtrusive, low-key, muted
draw attention to, emphasise, emphasize, highlight, stress, make much of, play up, underline, flag | play down, downplay, gloss over, make light of, brush off, minimise, minimize, bury
stand out, be noticed, turn heads, make a splash, make an entrance, be different | blend in, fit in, go unnoticed, keep a low profile, fade into the background, slip in quietly, conform
show off, boast, brag, blow your own trumpet, toot your own horn, sell yourself, promote yourself | be modest, be humble, play it down, hide your light, let work speak, modesty, humility, self-effacing
clear, unambiguous, plain, unmistakable, crystal clear, easy to follow | unclear, ambiguous, vague, muddled, confusing, obscure, cryptic
tell, let know, inform, fill in, break the news, notify, put in the picture | keep quiet, say nothing, keep in the dark, hold your tongue, keep mum, stay silent, keep it from
announce, declare, publicise, publicize, broadcast, proclaim, make public, shout about, trumpet | keep secret, hush up, keep under wraps, keep quiet about, say nothing of, keep it quiet, sit on
share, pass on, let others see, open up, post, spread | keep to yourself, keep private, withhold, hold back, keep it back, bottle up
speak up, speak out, say something, have your say, pipe up, voice, object, raise your concerns | stay silent, hold your tongue, bite your tongue, keep quiet, say nothing, keep your counsel, let it pass, keep mum
report, blow the whistle, flag up, raise the alarm, call out, complain | turn a blind eye, look the other way, let it go, let it slide, overlook, say nothing
reply, respond, answer, get back to, write back, return the call | ignore, leave unanswered, ghost, let it ring, leave on read
document, write up, annotate, comment, leave notes, record | leave undocumented, uncommented, no comments, leave unrecorded, without comment, self-explanatory
discuss, talk about, talk through, talk over, have it out, bring up, raise | avoid the subject, change the subject, off limits, drop the subject, steer clear of, leave unspoken, taboo
loud, noisy, out loud, aloud, raise your voice, at full volume, shout | quiet, silent, silently, softly, lower your voice, whisper, under your breath, hushed
ask, enquire, inquire, find out, check with, put the question, ask around | guess, assume, presume, take for granted, suppose, jump to conclusions, second-guess
ask first, ask permission, get permission, seek approval, check first, clear it with, get the go-ahead | go ahead, just do it, ask forgiveness, without asking, without permission, help yourself, act without asking
consult, seek advice, get advice, ask around, take advice, get a second opinion, sound out | decide alone, decide for yourself, keep your own counsel, trust yourself, ignore advice, trust your own judgement
measure, weigh, weigh out, count, calculate, use a thermometer | estimate, eyeball, judge by eye, by eye, by feel, guess, guesstimate, go by feel, by instinct
ask outright, ask directly, come out and ask, say what you want, spell out, state your needs | hint, drop hints, hint at, let them guess, beat about the bush, drop a hint, beat around the bush
ask for a raise, negotiate, bargain, haggle, push for more, ask for more, beat down | accept the first offer, take what is offered, pay the asking price, settle for, pay full price
act, take action, do something, make a move, get on with it, act now, step in | wait, hold off, do nothing, wait and see, sit tight, hang back, sit back, bide your time
intervene, step in, interfere, get involved, meddle, wade in, take charge, jump in | leave alone, let be, stay out of it, keep out of it, leave well alone, leave to it, leave them be
do it now, get it done, get on with, do straight away, tackle at once, deal with now, tackle | put off, postpone, delay, defer, leave for later, procrastinate, let it wait, shelve, leave until later, put on hold
proactive, proactively, before trouble starts, get ahead of, pre-empt, anticipate, head off | reactive, react, when it happens, after the fact, as it comes, respond to, cross that bridge
address, deal with, face, face up to, confront, tackle, sort out, get to grips with | ignore, sidestep, dodge, sweep under the rug, sweep under the carpet, evade, duck
interrupt, cut in, butt in, break in, cut off, jump in | let finish, hear out, wait your turn, let them finish, wait for a pause
plan, plan ahead, plan out, map out, work out beforehand, organise, organize, arrange in advance, think through | improvise, play by ear, play it by ear, wing it, go with the flow, ad-lib, take as it comes, leave to chance, make it up
schedule, timetable, fill every hour, block out time, fixed times, itinerary, pencil in, plan every stop | leave open, leave free, keep free, leave unplanned, open-ended, leave gaps, unscheduled, leave the days open
script, write out beforehand, prepared speech, from notes, read from notes, learn by heart, memorise, memorize, scripted | ad-lib, off the cuff, speak freely, unscripted, impromptu, extempore, speak from the heart, without notes
book, reserve, book ahead, book in advance, make a reservation, pre-order, prebook | turn up, walk in, on spec, just show up, chance it, without a reservation, take pot luck
follow a route, stick to the itinerary, follow the map, guided tour, guided, stick to the path | wander, get lost, explore, roam, go where you please, follow your nose, ramble, off the beaten track
make a list, shopping list, write a list, work from a list, to-do list, list | keep in your head, from memory, without a list, carry in your head, trust your memory, remember
follow the recipe, follow instructions, stick to the recipe, follow to the letter, go by the book | by feel, by taste, freestyle, adapt as you go, make it your own, experiment, go off script
routine, ritual, fixed routine, set pattern, same time every day, habit, regime | spontaneity, spontaneous, as the mood takes, when inspiration strikes, when you feel like, shake things up, on a whim
budget, set a budget, track spending, count every penny, keep accounts, stick to a budget | spend freely, lose track of spending, money no object
outline, outline first, draft an outline, plan before writing, think before you write, make a plan | dive in, jump in, jump straight in, just start, plunge in, start writing, get stuck in
set a goal, set goals, have a target, aim for, set a target, aim at, have a purpose | go with the flow, drift, aimless, see where it leads, no goal, let it unfold, without a goal
deadline, due date, time limit, set a date, time-box, timebox, cut-off | open-ended, no deadline, no time limit, in its own time, when it's ready
design up front, think it through first, get it right first, specify first, work out the design | iterate, evolve, refine as you go, build and see, grow organically, emerge, learn as you go
decide early, decide in advance, make up your mind, choose now, settle early | decide late, defer the decision, wait to decide, leave undecided, put off deciding, sit on the fence, keep an open mind
tie yourself down, sign up for, pledge, burn your bridges, settle on | keep your options open, stay uncommitted, hedge your bets, leave the door open, leave yourself room, stay free
irreversible, irrevocable, no going back, point of no return, one-way | reversible, can be undone, easily undone, two-way
stick with, stick to, stay with, be loyal to, stay loyal, remain with, keep with | switch, swap, move to, jump ship, switch to, shop around, chop and change
stand by, hold to, stick to your guns, stand firm, see it through, stay the course | change your mind, change course, reconsider, rethink, backtrack, have second thoughts, go back on, back out
take the first, grab the first, first come, first one you like, settle quickly | shop around, compare, compare prices, weigh up the options, look around, see several, hold out for
strict, stern, severe, tough, harsh, exacting, stringent, hard on, heavy-handed | lenient, easygoing, lax, indulgent, soft, permissive, easy on, tolerant, relaxed, mild
rigid, inflexible, fixed, hard and fast, unbending, set in stone, hard-and-fast, cast-iron | flexible, adaptable, loose, adjustable, elastic, open to change, adapt, fluid
stand firm, hold your ground, stand your ground, hold out, dig in, refuse to budge, hold firm | give way, give in, yield, back down, concede, cave in, budge, relent, fold
non-negotiable, no exceptions, no excuses, absolute, ironclad, unconditional | negotiable, up for discussion, open to debate, make exceptions, make an exception, depend on, case by case, it depends
compromise, meet halfway, give and take, settle for less, find a middle way, strike a deal | hold out for, all or nothing, refuse to compromise, uncompromising, never settle for less
punish, penalise, penalize, make them pay, discipline, come down hard, fine | forgive, pardon, let off, excuse, show mercy, let go unpunished, give another chance
control, keep a tight rein, restrict, rein in, keep under control, restrain, clamp down | free rein, let run wild, give freedom, let loose, let them choose, give them space, laissez-faire
to the letter, exactly as written, word for word, strictly, verbatim, by the book | loosely, in spirit, roughly, take as a guide, freely, paraphrase
perfect, flawless, perfectionist, perfection, get it just right, polish, immaculate, until it's perfect | good enough, imperfect, rough and ready, warts and all, will do, make do, near enough, done beats perfect
same, identical, alike, the very same, equal, indistinguishable | different, dissimilar, unlike, distinct
stick to one, pick one, choose one, just one kind, one and only one | mix, mix and match, alternate, rotate, mix it up, ring the changes, switch between, try several
standard, off the shelf, off-the-shelf, stock, generic, ready-made, one size fits all | custom, bespoke, made to measure, tailor-made, custom-made, customised, customized, tailored, made to order
conventional, orthodox, mainstream, traditional, by the book, established, customary, time-honoured, time-honored | unconventional, unorthodox, offbeat, alternative, experimental, quirky, eccentric, nonstandard, non-standard
conform, fit in, follow the crowd, toe the line, do as others do, follow convention, go along with | rebel, break the mould, break the mold, go your own way, go against the grain, buck the trend, be yourself, be different
imitate, copy, borrow from, emulate, follow a model, steal ideas, mimic | be original, come up with, invent, find your own, create your own, originality, be yourself
formal, official, ceremonious, stiff, businesslike, proper, dressy | informal, casual, laid-back, relaxed, chatty, easygoing, conversational, unceremonious
dress up, smarten up, look your best, dress smartly, wear a suit, put on your best, black tie, suit and tie, formal wear, dress for the occasion | dress down, wear whatever is comfortable, wear what you like, casual clothes, wear jeans, comfy clothes, come as you are, wear comfortable clothes, keep it casual
professional, impersonal, keep your distance, businesslike, at arm's length, strictly business | personal, intimate, friendly, chummy, get personal, let your guard down, be friends with
jargon, technical term, technical language, specialist term, buzzword, insider language | plain language, plain english, everyday words, simple words, lay terms, layman's terms, plain words
sit down to eat, at the table, at the dinner table, sit-down meal, lay the table, set the table | on the go, eat standing up, at your desk, on the sofa, buffet, on the hoof
hard, difficult, tough, demanding, tricky, challenging, arduous, strenuous | easy, simple, straightforward, effortless, a breeze, undemanding, piece of cake, painless
`;
