/**
 * Effort, caution, company, wholes and parts, money, praise, feelings: an entry a line, two sides parted by a bar, that cannot both hold of one thing.
 * Written for this project: general words only, none that names a subject.
 */
export const EFFORT_AND_WORTH = `
work hard, put in the effort, knuckle down, slog, graft, try hard, give your all, toil, put your back into | take it easy, coast, slack off, go easy, laze, put your feet up
from scratch, home-made, homemade, make your own, handmade, make it yourself, home-cooked | ready-made, shop-bought, store-bought, off the shelf, pre-made, packaged, from a packet, from a jar, premade, takeaway, takeout
do properly, do it right, take the trouble, take pains, the hard way, take care over | cut corners, take a shortcut, shortcut, quick and dirty, half measures, the easy way, bodge, botch
go the extra mile, more than required, go beyond, overdeliver, do more than asked | do the minimum, bare minimum, do just enough, only what is asked, get by, minimum effort, scrape by
careful, cautious, prudent, wary, take care, watchful, be on your guard, circumspect, carefully | careless, reckless, rash, foolhardy, throw caution aside, heedless, carelessly, devil-may-care
bold, daring, brave, adventurous, courageous, fearless, audacious, be brave | timid, fearful, cautious, shy, hesitant, faint-hearted, tentative, unadventurous
take risks, take a risk, risk, gamble, take a chance, risk it, stick your neck out | play it safe, play safe, avoid risk, stay safe, better safe than sorry, take no chances
go for it, dive in, jump in, take the plunge, take the leap, plunge | hesitate, hold back, hang back, think twice, dither, have second thoughts, dip a toe in, tread carefully
test first, try out first, do a trial run, pilot, on a small scale, try before you buy, patch test | go straight in, roll out everywhere, go all in, all in, without testing
small steps, baby steps, start small, one step, ease in, step by step, small changes | big leap, think big, leap, go big, quantum leap, overhaul everything, aim high, big bang
safe, harmless, risk-free, secure, low-risk, no danger | dangerous, risky, hazardous, unsafe, perilous, high-risk, harmful, insecure
worry, fret, be anxious, panic, lose sleep over, stress about, be alarmed | relax, keep calm, stay calm, shrug off, take it in stride
pessimistic, expect the worst, worst case, fear the worst, assume it will fail | optimistic, expect the best, think positive, assume the best
trust, believe in, have faith in, rely on, count on, put your trust in, bank on | distrust, mistrust, be suspicious of, be wary of, doubt, trust no one, suspect
take on trust, take at face value, take their word, take on faith, believe without checking, take for granted, trust blindly | check, verify, double-check, confirm, cross-check, validate, see for yourself, ask for proof
supervise, watch over, oversee, keep an eye on, micromanage, hover, stand over, breathe down their neck | leave to it, let them get on, leave unsupervised, hands-off, trust them to, leave them alone, let them be
monitor, watch, track, keep track of, keep tabs on, keep checking, observe | ignore, set and forget, forget about, leave unwatched, fire and forget, let it run, walk away from
trust the experts, listen to experts, defer to, follow expert advice, take their advice, trust the professionals | do your own research, think for yourself, judge for yourself, find out for yourself, question authority
by yourself, on your own, alone, unaided, single-handed, unassisted, under your own steam, without help | with help, with assistance, get help, enlist help, assisted, lean on others, with a helping hand
do it yourself, diy, do-it-yourself, self-install, tackle it yourself, have a go yourself | hire, call a professional, pay someone, get someone in, call in an expert, leave to the professionals, bring in a pro, hire a pro
ask for help, reach out, seek help, get support, call for help, lean on | manage alone, soldier on, go it alone, cope alone, struggle on alone, tough it out, keep it to yourself
help, assist, support, aid, lend a hand, give a hand | hinder, hamper, get in the way, obstruct, impede, block, hold back
lead, take the lead, take charge, be in charge, set the direction, guide | follow, follow along, let others lead, take orders, tag along, be led, fall in with
delegate, hand over, pass on, hand off, farm out, let others do, outsource, contract out | do it yourself, keep in-house, keep hold of, see to it yourself, do in-house, handle personally
together, jointly, in company, as a group, with others, with friends, with someone, in pairs, side by side | alone, by yourself, on your own, solo, singly, apart, in solitude, unaccompanied
join in, take part, participate, get involved, muck in, be part of | keep to yourself, sit out, stay out of it, opt out, watch from the sidelines, hang back, keep out of it
invite, ask along, have round, have over, invite along, open your door, welcome | exclude, leave off the list, keep to family only, shut out, uninvite, disinvite
collaborate, cooperate, co-operate, work together, team up, join forces, pull together, pool | compete, work alone, go it alone, work against, vie, pit against, rival
a single, just one, only one, one and only, sole | several, many, two or more, multiple, a number of, various, more than one, lots of
focus, concentrate, single-task, one thing at once, focus on one thing, one at a time, undivided attention, do one thing | multitask, juggle, do several at once, divide your attention, two things at once, switch between
specialise, specialize, specialist, find a niche, go deep, master one | generalise, generalize, generalist, spread yourself, all-rounder, jack of all trades, go broad
quality, quality over quantity, the best few, few but good, less is more | quantity, quantity over quality, as many as possible, the more the better, more is more, sheer volume
each its own, separate for each, one per person, one each, one apiece | shared, one for all, one between them, in common, common, combined, communal
whole, entire, complete, intact, uncut, in one piece, undivided | part, partial, fragment, piece, portion, half, section, in pieces
whole, leave whole, uncut, intact, in one piece | cut up, chop, slice, sliced, dice, break up, mince, grind, crush, tear
big picture, overall, overview, zoom out, step back | detail, small print, nitty-gritty, zoom in, fine detail, minutiae
cover to cover, from beginning to end, read every word, in full, every page, start to finish | skim, dip into, dip in, browse, flick through, skip to, speed-read, scan, leaf through
split, split up, divide, break up, break down, partition, chop up, break into pieces, take apart | join, combine, merge, unite, put together, consolidate, fuse, keep together, amalgamate, keep whole
separate, keep apart, keep separate, segregate, isolate, hold apart | mix, blend, combine, mingle, lump together, mix together, stir together, bring together
separate files, its own file, one per file, many small files, multiple files | single file, one file, one big file, same file, all in one file
explicit, explicitly, stated, spelled out, spelt out, in so many words, say outright, expressly | implicit, implicitly, implied, unstated, imply, unspoken, inferred, read between the lines, tacit
direct, directly, to the point, straightforward, get to the point, head-on, come straight out with | indirect, indirectly, roundabout, beat about the bush, hint, oblique, beat around the bush, in a roundabout way
active voice, active, say who did it, name the doer | passive voice, passive, hide the doer, impersonal form
labelled, labeled, label, tag, mark, tagged, caption | unlabelled, unlabeled, unmarked, untagged, without a label, no caption, leave unmarked
general, in general, broad, generic, universal, sweeping, across the board | specific, particular, narrow, targeted, individual, in particular, pinpoint
abstract, theoretical, in theory, conceptual, hypothetical, in the abstract | concrete, practical, in practice, tangible, hands-on, down to earth
precise, specific, definite, exact, unambiguous, clear-cut | vague, woolly, wooly, imprecise, fuzzy, indefinite, loose, hazy
tailor, tailored, personalise, personalize, personalised, personalized, individual, adapt to each | one size fits all, generic, standard for all, impersonal, the same for everyone, mass-mailed, boilerplate
theory, theorise, theorize, book learning, study first, read about | practice, learn by doing, hands-on, have a go, real experience, experience
manual, by hand, manually, do by hand, handwritten | automatic, automated, automatically, by machine, automate, mechanised, mechanized, let the machine, computerised, computerized
default, leave the defaults, factory settings, accept the defaults, out of the box, as it comes | configure, customise, customize, change the settings, adjust the settings, fine-tune, tweak the settings, tune
set a reminder, alarm, reminder, let the calendar remind, set an alarm, put in the calendar | remember, rely on memory, keep in mind, without an alarm, carry in your head, wake naturally
central, centralise, centralize, in one place, under one roof, centralised, centralized, centrally | spread out, decentralise, decentralize, scattered, distributed, in different places, dispersed, dotted around
global, globally, shared, system-wide, site-wide, everywhere, worldwide, for everyone | local, locally, per project, confined, self-contained, in one place, per user, private
own, own outright, buy your own, have your own, keep your own | borrow, share, use someone else's, borrowed, on loan, get a loan of
buy, purchase, own, get on the ladder, become an owner | rent, hire, lease, rental, rented
pay up front, pay outright, pay in full, pay at once, upfront, in one payment, prepay | pay later, in instalments, in installments, on credit, pay in stages, on account, spread the cost, spread payments
cash, in cash, notes and coins, pay cash, hard cash | card, credit card, by card, contactless, cashless, pay by phone, debit card
save up, live within your means, debt-free, avoid debt, wait until affordable, save first | borrow, take out a loan, get into debt, on credit, run up debt, buy now pay later, owe
subscription, subscribe, recurring payment, pay every month, membership, monthly fee | one-off, one-time purchase, single payment, pay once, outright purchase, buy once
new, brand-new, brand new, unused, straight from the factory, pristine, mint | used, second-hand, secondhand, pre-owned, old, hand-me-down, pre-loved, vintage, refurbished, reconditioned
new, recent, latest, modern, fresh, up to date, newest | old, ancient, outdated, dated, antique, outmoded, old-fashioned, aged, out of date
fresh, never frozen, raw, just picked, fresh-picked | frozen, tinned, canned, dried, preserved, pickled, from the freezer
raw, uncooked, underdone | cooked, well done, boiled, roasted, baked, heat through, fried
update, upgrade, keep up to date, install updates, patch, bring up to date, modernise, modernize | stay on the old, leave on old version, hold back updates, skip the update, downgrade, pin, put off updates, leave it outdated
cheap, inexpensive, low-cost, low-priced, cut-price, affordable, no-name, economical | dear, expensive, costly, pricey, high-priced, premium, top-end, high-end, luxury, upmarket
spend, splash out, splurge, spend money on, shell out, fork out, pay for, lash out on | save, economise, economize, scrimp, skimp, pinch pennies, save money, cut costs, tighten your belt
buy the best, best you can afford, top of the range, top of the line, invest in quality, top-quality, do not skimp on, high-quality | cheapest, buy the cheapest, budget option, entry-level, bottom of the range, cheap and cheerful, make do with cheap, low-end
free, free of charge, for nothing, at no cost, complimentary, gratis, no charge | paid, for a fee, at a price, charged, paid-for, charge, subscription
brand-name, name brand, branded, big-name, designer, well-known brand | own-brand, store brand, unbranded, generic, no-name, supermarket own brand
leave a tip, leave something extra, tip generously, reward with money, tip the waiter | no tip, leave no tip, without tipping, skip the tip
good value, bargain, worth the money, worth every penny, a steal, money well spent | poor value, rip-off, overpriced, not worth the money, money down the drain, waste of money, a con
waste, squander, fritter away, use up needlessly, throw away, be wasteful | save, conserve, make the most of, economise on, economize on, use sparingly, make last, eke out
early adopter, pioneer, first to try, be first, on day one, ahead of the curve, blaze a trail | late adopter, let others go first, wait for reviews, let others try, wait until it settles, laggard, wait for version two
rule, rules, follow the rules, go by the rules, policy, checklist, set rule, protocol | judgement, judgment, common sense, discretion, use your judgement, use your judgment, use common sense, use your head
obey, follow, comply with, observe, abide by, adhere to, stick to, conform to, respect, keep to | disobey, break, flout, ignore, bend, defy, disregard, violate, go against
follow your heart, follow your passion, do what you love, listen to your heart, do what you enjoy, passion | follow the money, be sensible, be practical, listen to your head
praise, compliment, commend, applaud, sing the praises of, pay tribute to, speak well of, rave about | criticise, criticize, find fault with, condemn, run down, disparage, pick holes in, bad-mouth
encourage, cheer on, urge, spur on, egg on, motivate, inspire | discourage, put off, deter, dissuade, talk out of, dampen, dishearten
approve, be in favour, be in favor, agree to, support | disapprove, be against, object to, oppose, frown on, reject, be opposed to
recommend, advise, suggest, advocate, favour, favor, swear by, speak for, endorse | advise against, warn against, caution against, discourage, argue against, warn off, counsel against
good, excellent, great, first-rate, superb, splendid | bad, poor, terrible, awful, dreadful, lousy, second-rate, rotten
prefer, favour, favor, choose, opt for, go for, plump for, pick, select | reject, turn down, refuse, pass over, decline, rule out, decide against, dismiss
good idea, wise, sensible, advisable, smart, shrewd, well-advised, clever | bad idea, unwise, foolish, ill-advised, stupid, silly, daft, inadvisable, mistake
honest, truthful, sincere, frank, candid, above board, tell the truth | dishonest, untruthful, insincere, deceitful, tell lies, fib, deceive, two-faced
tell the truth, be honest, brutally honest, the whole truth, truthful | white lie, tell a white lie, little lie, spare their feelings, fib, bend the truth, economical with the truth
blunt, bluntly, frank, outspoken, forthright, direct, say it straight | tactful, diplomatic, soften the blow, tactfully, diplomatically, sugar-coat, sugarcoat, put it gently, soften
confront, have it out, call out, take them to task, pull up, challenge, face down | let it go, let it pass, let it slide, rise above, smooth over, keep the peace, turn the other cheek, let it drop
own up, admit mistakes, come clean, take the blame, admit fault | cover up, hide your mistakes, blame others, pass the buck, shift the blame, make excuses
keep your promise, keep your word, stand by your word, deliver on | break your promise, go back on, break your word, let down, renege on, cancel, back out of
comfort zone, stay comfortable, within your limits, what you know, inside your comfort zone, stay within your limits | stretch yourself, push yourself, out of your depth, challenge yourself, beyond your comfort zone, test your limits, push your limits
protect, shelter, shield, wrap in cotton wool, overprotect, keep safe, cosset | expose, toughen up, let take risks, let them fall, leave exposed, harden off
rest, take a rest, take a break, have a breather, pause, put your feet up, down tools, take time off | push through, keep going, work through, press on, carry on, plough on, plow on, power through, soldier on
relax, unwind, chill out, wind down, put your feet up, kick back, loosen up | work, exert yourself, strive, strain, tense up, keep at it, stay on your toes
idle, do nothing, lazy, be bored, lounge, laze about, laze around | busy, keep busy, be productive, stay busy, occupied, fill your time, keep occupied
active, keep moving, move about, exercise, get up and move, stay mobile, walk it off, move around | immobile, keep still, stay in bed, sedentary, inactive, lie still, sit still, bed rest, rest up
stop when tired, stop if it hurts, listen to your body, know your limits, stop before exhausted | no pain no gain, push past the pain, ignore the pain, work through the pain, grit your teeth
indulge, treat yourself, splurge, let yourself go, pamper yourself, have what you like, live a little | abstain, restrain yourself, hold back, deny yourself, be disciplined, go without, exercise restraint, tighten your belt
give in, give in to, succumb, yield to, cave, surrender to | resist, fight, hold out against, withstand, stand up to, refuse, say no to
eat what you like, eat freely, no food forbidden, enjoy your food, second helping | diet, watch what you eat, cut out, watch your weight, no seconds, eat less
cold turkey, stop dead, quit outright, give up altogether, cut out completely, stop completely | wean off, taper off, cut down gradually, phase out, cut back gradually, ease off
allow yourself, in small doses, now and again, once in a while, everything in moderation, as a treat | cut out altogether, give up entirely, total abstinence, never touch
fact, factual, matter of fact, hard fact, established fact | opinion, matter of opinion, matter of taste, belief, personal preference
logical, rational, with your head, think rationally, clear-headed, logic, level-headed | emotional, irrational, with your heart, let feelings decide, emotion, carried away
`;
