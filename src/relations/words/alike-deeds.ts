/**
 * Verbs and verb phrases that amount to doing the same in advice, a class a line; written for this project.
 * General deeds only: a class says nothing of the matter.
 */
export const ALIKE_DEEDS = `
ask, find, request, inquire, enquire, seek, solicit, elicit
review, reflect, analyze, analyse, assess, evaluate, examine, revisit, consider, think, recap, reconsider, rethink
send, write, mail, email, message, drop
contact, reach, call, phone, connect
say, tell, explain, mention, inform, state, describe, communicate, share, let
talk, speak, discuss, chat
use, utilize, utilise, employ, apply, adopt
make, create, build, produce, set, establish, write, develop, design, craft, draft
keep, maintain, retain, preserve, stick, stay, hold, continue
delete, remove, discard, clear, drop, eliminate, erase, clean, prune
limit, restrict, cap, reduce, cut, minimize, minimise
check, verify, test, inspect, validate, confirm, ensure, proofread
fix, repair, mend, resolve, solve, correct
start, begin, launch, commence
stop, quit, cease, end, finish
buy, get, purchase, order, invest, acquire
choose, pick, select, prefer, opt, favor, favour
find, look, search, seek, discover, learn
wait, pause, delay, postpone, hold
rest, relax, recharge, unwind, pause, sleep, break
split, separate, divide, break
combine, merge, join, mix
plan, schedule, prepare, organize, organise, arrange
read, study, learn, research
help, support, assist
try, attempt, aim, strive
wear, dress
go, walk, leave, move
add, include, insert, attach, put
name, call, label, title
move, continue, proceed, resume
get rid of, throw out, throw away, discard, ditch, dump, chuck, toss, bin, dispose of, chuck out, junk, trash
declutter, clear out, thin out, pare down, weed out, cull, purge
keep, hold on to, hang on to, retain, hold onto, hang onto, keep hold of
keep, stick with, stay with, stick to, remain with
store, put away, stow, stash, stow away, tuck away
save for later, put aside, set aside, put by, keep in reserve, hold in reserve, reserve
hoard, stockpile, stock up on, amass, squirrel away, lay in
remove, take out, take away, strip, eliminate, cut out, strip out
delete, erase, wipe, rub out
leave out, omit, skip, drop, exclude, leave off
skip, miss out, forgo, pass up, give a miss, do without, go without, dispense with
avoid, steer clear of, stay away from, shun, keep away from, keep clear of, give a wide berth, stay clear of, keep off
refrain from, abstain from, hold back from, resist the urge to, keep from
add, put in, include, throw in, work in, incorporate
attach, fix, fasten, secure, affix, stick on
detach, take off, unfasten, unhook, disconnect
buy, purchase, acquire, get hold of
invest in, splash out on, splurge on, spend money on, shell out for, fork out for
save money, economise, economize, cut costs, scrimp, tighten your belt, cut back on spending
pay for, foot the bill for, cover the cost of, pick up the tab
pay off, settle, repay, pay back
sell, sell off, flog, put up for sale
give away, donate, hand on, pass on, give to charity
rent, hire, lease
start, begin, commence, get going, get started
stop, quit, cease, leave off, give up, pack in
give up, abandon, throw in the towel, call it quits, pack it in, drop
continue, carry on, keep on, keep going, go on, persist, keep at it, persevere, stick at it
finish, complete, finish off, get done, see through, wrap up
pause, take a break, stop for a while, have a breather, take five, take a breather
rest, put your feet up, take it easy, take a rest
relax, unwind, wind down, chill out, loosen up, switch off
wait, hold off, hang on, sit tight, hold on, bide your time, hold fire
put off, postpone, delay, defer, leave until later, hold over, push back
hurry, rush, hurry up, get a move on, make haste, be quick
speed up, accelerate, quicken, pick up the pace, hasten
slow down, take your time, ease off, take it slow, go slowly
plan, map out, work out beforehand, plan ahead, think ahead, plan out
prepare, get ready, make ready, prep, lay the groundwork
improvise, wing it, play it by ear, make it up, ad-lib, busk it
book, reserve, make a reservation, book ahead
cancel, call off, scrap
decide, make up your mind, settle on, come to a decision
choose, pick, select, opt for, go for, plump for, go with
prefer, favour, favor, lean towards, lean toward
reject, turn down, refuse, decline, say no to
accept, say yes to, agree to, take up
change your mind, reconsider, rethink, have second thoughts
think over, mull over, reflect on, consider, weigh up, ponder, sleep on, chew over, think through
check, verify, double-check, confirm, ascertain
inspect, examine, look over, go over, scrutinise, scrutinize, look at closely
test, try out, put to the test, trial
try, have a go at, give a go, attempt, take a stab at, have a stab at
rehearse, practise, practice, run through
monitor, keep an eye on, watch, keep track of, track, keep tabs on
notice, spot, pick up on, become aware of
ignore, take no notice of, disregard, pay no attention to, tune out, brush aside
overlook, turn a blind eye, let slide, let go, let pass
pay attention to, heed, attend to, take notice of, be mindful of
remember, bear in mind, keep in mind
memorise, memorize, learn by heart
write down, note down, jot down, make a note of, put in writing, put on paper, take down
record, log, document, keep a record of, keep a log of
ask, enquire, inquire, put a question
ask for help, seek help, get support, call for help, turn to someone
consult, seek advice from, check with, ask the advice of, sound out
find out, look up, look into, research, read up on, do your homework
guess, assume, presume, suppose, take for granted
estimate, eyeball, judge by eye, guesstimate, reckon
tell, let know, inform, notify, fill in
explain, make clear, clarify, spell out, shed light on
admit, confess, own up to, come clean about, acknowledge, fess up to
hide, conceal, cover up, keep secret, keep quiet about, keep under wraps
show, display, exhibit, put on show, put on display
reveal, disclose, divulge, let on, give away, let slip
keep quiet, say nothing, hold your tongue, stay silent, bite your tongue, keep mum
speak up, speak out, say something, have your say, pipe up, raise your voice
discuss, talk over, talk about, talk through
listen to, hear out, lend an ear to, give a hearing
interrupt, cut in, butt in, break in on, talk over
reply, answer, respond, get back to, write back
call, phone, ring, ring up, give a call, give a ring, telephone
apologise, apologize, say sorry, make an apology
thank, say thank you, show gratitude, express thanks, give thanks
praise, compliment, applaud, commend, speak well of, pay a compliment to
criticise, criticize, find fault with, pick holes in, run down
blame, point the finger at, hold responsible, put the blame on
forgive, pardon, let off, excuse
argue, quarrel, squabble, bicker, have words
confront, face up to, tackle, stand up to, have it out with
compromise, meet halfway, give and take, find a middle way
give way, give in, yield, back down, concede, cave in
stand firm, hold your ground, stand your ground, stick to your guns, dig in, hold firm
encourage, urge, spur on, cheer on, egg on, motivate
discourage, deter, dissuade, put off, talk out of
recommend, advise, suggest, advocate, endorse, swear by
warn against, advise against, caution against, counsel against
help, assist, lend a hand, give a hand, aid, help out
hinder, hamper, get in the way, obstruct, impede
intervene, step in, interfere, wade in, get involved
leave alone, let be, leave be, leave in peace, leave well alone
delegate, hand over, pass on to others, hand off, farm out
do it yourself, diy, tackle it yourself
make from scratch, make your own, home-make, make it yourself
repair, fix, mend, patch up, put right
replace, swap out, switch out
reuse, repurpose, use again, re-use, upcycle
change, alter, modify, adjust, amend
customise, customize, tailor, adapt, personalise, personalize
simplify, make simpler, streamline, pare down, strip back, boil down
shorten, cut, trim, cut down, make shorter, abridge, condense
expand on, elaborate on, go into detail about, enlarge on, flesh out
summarise, summarize, sum up, recap, give the gist of
repeat, say again, reiterate, restate, go over again
copy, duplicate, make a copy of, reproduce
back up, make a backup of, keep a copy of
split, divide, break up, separate, partition
combine, merge, join, put together, bring together, unite
organise, organize, sort out, put in order
tidy, clear up, tidy up, straighten up, clean up, neaten
clean, wash, scrub, wipe down, cleanse
increase, raise, boost, step up, turn up
reduce, cut down on, cut back on, decrease, lessen, lower, cut, scale back
limit, restrict, cap, put a limit on, keep a lid on, ration
use, employ, make use of, utilise, utilize, put to use
rely on, depend on, count on, bank on, lean on
trust, have faith in, believe in, put your trust in, have confidence in
doubt, question, be sceptical of, be skeptical of, be wary of, distrust, mistrust
turn on, switch on, power up, put on
turn off, switch off, power down, shut off, shut down
dress up, smarten up, dress smartly, look your best
arrive early, get there early, turn up early, be early, come early
leave, head off, make tracks, depart
stay, remain, stay put, stick around, hang around
stay in, stay home, stay at home, stay indoors
go out, get out, venture out
travel light, pack light, carry as little, take only essentials
invite, ask along, have over, have round, ask over
cut ties with, lose touch with, break off with, cut off
stay in touch with, keep in touch with, keep up with, keep in contact with
cooperate, co-operate, work together, collaborate, team up, join forces
compare prices, shop around, get several quotes, compare offers
negotiate, haggle, bargain, beat down the price
follow, obey, comply with, abide by, stick to, adhere to
break, flout, disobey, ignore, violate, breach
allow, let, permit, give permission to
forbid, ban, prohibit, disallow, outlaw, rule out
prevent, stop, avert, head off, ward off, forestall
protect, safeguard, shield, guard
look after, take care of, care for, tend
neglect, let go, let slide, leave to rot
take risks, risk it, take a chance, chance it, gamble, stick your neck out
play it safe, be careful, take care, be cautious, take no chances
dive in, jump in, plunge in, take the plunge, jump straight in, jump right in
start small, take small steps, take baby steps, ease into, ease in
worry about, fret about, stress about, lose sleep over, agonise over, agonize over
stay calm, keep calm, keep your cool, keep your head, stay cool, remain calm
focus on, concentrate on, zero in on, home in on, give full attention to
multitask, juggle, do several at once, do two things together
prioritise, prioritize, put first, give priority to
aim for, strive for, aim at, go after, work towards, work toward, shoot for
push yourself, stretch yourself, challenge yourself, test your limits
cut corners, take a shortcut, take shortcuts, skimp on
go the extra mile, do more than asked, go above and beyond
indulge, treat yourself, spoil yourself, pamper yourself
resist, hold out against, withstand, say no to
go to bed early, have an early night, turn in early, get an early night
sleep in, lie in, get up late, have a lie-in
eat out, go to a restaurant, dine out
cook at home, eat in, eat at home
highlight, emphasise, emphasize, stress, underline, draw attention to
play down, downplay, make light of, minimise, minimize
read aloud, read out, read out loud, say out loud
skim, flick through, glance through, leaf through, skim through, glance over
rewrite, redraft, revise, rework
proofread, check for typos, read over for mistakes, check the spelling
publish, release, put out, go live with, ship
update, bring up to date, upgrade, modernise, modernize
learn, pick up, get the hang of, master
accept, come to terms with, make peace with, resign yourself to
tolerate, put up with, stand for, bear, live with
tell the truth, be honest, be truthful
lie, tell a lie, fib, tell lies
be on time, be punctual, turn up on time, arrive on time
wean off, taper off, phase out, cut down gradually, cut back gradually
`;
