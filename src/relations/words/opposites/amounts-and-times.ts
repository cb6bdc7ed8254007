/**
 * Amounts, degrees, frequencies, speeds, orders, times, sizes and places: an entry a line, two sides parted by a bar, that cannot both hold of one thing.
 * Written for this project: general words only, none that names a subject.
 */
export const AMOUNTS_AND_TIMES = `
many, lots of, plenty of, numerous, a great many, a host of, loads of, heaps of, dozens of, countless | few, only a few, a handful of, hardly any, a couple of, scarcely any, next to no, very few
a lot, a great deal, plenty, a good deal, loads, generously, liberally, in abundance, copious, heavily | a little, a bit, a touch, a dash, a smidgen, sparingly, very little, hardly any, just a drop, lightly
more, additional, extra, further, a higher number, greater, increased | less, fewer, a lower number, reduced, smaller, not so much, not as much
increase, raise, boost, add to, step up, turn up, ramp up, scale up, bump up | decrease, reduce, lower, cut, cut down on, cut back on, scale back, turn down, lessen, trim, scale down, bring down
all, every, each, everything, every single, the whole lot, the lot, without exception | none, nothing, not any, not a single, not one, zero
all of it, everything, the whole lot, every bit, every last one, the lot | some of it, a selection, only some, just a few, only a part, the best bits, pick and choose
enough, sufficient, adequate, ample, plenty, sufficiently | not enough, insufficient, inadequate, too little, too few, lacking, insufficiently, not nearly enough
too much, too many, excessive, overdo, over the top, excessively, go overboard, overly | too little, too few, insufficient, underdo, not enough, skimp
maximum, at most, no more than, upper limit, ceiling, not exceed, or fewer, or less | minimum, at least, no less than, no fewer than, lower limit, or more, not less than
strong, intense, powerful, vigorous, concentrated, full-strength | weak, mild, faint, feeble, diluted, watered down, watery
completely, entirely, totally, fully, wholly, thoroughly, all the way, absolutely | partly, partially, halfway, to some extent, up to a point, in part, half
exact, exactly, precise, precisely, accurate, to the gram, to the minute, dead on, specific figure | approximate, roughly, about, more or less, give or take, rough, in the region of, ballpark, around
always, every time, without fail, invariably, each time, at all times, without exception | never, at no time, under no circumstances, not once, not ever, on no account
often, frequently, regularly, a lot, time and again, more often than not, habitually, usually | rarely, seldom, hardly ever, once in a while, now and then, scarcely ever, infrequently, on rare occasions, almost never
every day, daily, each day, day in day out, nightly, seven days a week | once a week, weekly, every few days, once a month, monthly, every other day, once a fortnight
regular, at regular intervals, like clockwork, on a schedule, at fixed times, steady, fixed schedule | irregular, at random, haphazardly, sporadic, whenever it suits, on and off, as the mood takes
once, just once, one time, only once, one and done, one-off | repeatedly, again and again, over and over, several times, more than once, many times, multiple times, time after time
constantly, continuously, non-stop, without a break, uninterrupted, continual, round the clock, all the time | intermittently, in bursts, from time to time, with breaks, at intervals, off and on, in short bursts, occasionally
every time, by default, routinely, across the board | only when needed, as needed, when necessary, only if necessary, as a last resort, on demand, only in an emergency
long, lengthy, prolonged, extended, drawn out, drawn-out | short, brief, quick, fleeting, momentary, short-lived
permanent, for good, forever, for ever, lasting, for life, indefinitely, for keeps | temporary, for now, for the time being, for a while, short-lived, interim, stopgap, provisional
long-term, in the long run, long view, for years to come, over the years, decades | short-term, in the short run, quick fix, for the moment, day to day, right now
stay, remain, stay put, stick around, hang around, linger, stay on | leave, move on, walk away, get out, depart, clear off, head off
fast, quick, rapid, quickly, swiftly, speedy, at speed, at full speed, rapidly | slow, slowly, unhurried, leisurely, at a snail's pace, at a gentle pace, unhurriedly
hurry, rush, hurry up, race, dash, be quick, hasten, make haste, crack on | take your time, go slowly, dawdle, linger, take it slow, ease into, dally
speed up, accelerate, pick up the pace, quicken, step on it, go faster | slow down, decelerate, ease off, slow the pace, brake, go slower
immediately, at once, right away, straight away, instantly, without delay, as soon as possible, promptly, then and there | later, eventually, after a while, in due course, some other time, in a while, down the line
all at once, in one go, overnight, in one fell swoop, at a stroke, in one sitting, abruptly, suddenly | gradually, bit by bit, little by little, step by step, over time, by degrees, in stages, piecemeal, incrementally, slowly but surely
on impulse, impulsively, on the spot, on a whim, there and then, snap decision | sleep on it, think it over, after careful thought, mull over, take time to decide, deliberate, give it a day
first, at the start, to begin with, before anything else, first thing, up front, upfront, first of all | last, at the end, last of all, finally, in the end, last thing, after everything else
before, beforehand, prior to, ahead of, in advance of, earlier than | after, afterwards, afterward, following, subsequent to, once done, later than
in order, in sequence, step by step, one after another, in a fixed order, from start to finish | in any order, out of order, jump around, dip in and out, skip around, at random
simultaneously, at the same time, in parallel, all together, side by side, concurrently | in turn, one at a time, one by one, sequentially, one after another, separately, in series
ascending, smallest first, low to high, lowest first, bottom to top | descending, largest first, high to low, highest first, top to bottom
chronological, oldest first, in date order, chronologically, earliest first | reverse chronological, newest first, latest first, most recent first
prioritise, prioritize, put first, come first, top priority, give priority to, above all | put last, come last, deprioritise, deprioritize, least of all, bottom of the list, push down the list
hardest first, worst first, eat the frog, biggest first, most difficult first | easiest first, low-hanging fruit, warm up with, start with the easy, quick wins first, smallest first
begin, start, commence, kick off, get going, get started, launch | end, finish, conclude, wind up, wrap up, complete, terminate
continue, keep on, carry on, keep going, persist, go on, keep at it, press on, persevere, stick at it | stop, quit, give up, throw in the towel, abandon, call it quits, drop out, pack it in, call it a day, cease
start early, early start, get in early, beat the rush, make an early start | start late, late start, leave it late, leave until last, start at leisure, cut it fine
finish what you start, see through, follow through, stick it out, read to the end, complete | leave unfinished, give up halfway, abandon halfway, put down unfinished, bail out, leave half done, quit midway
morning, in the morning, first thing, at dawn, at sunrise, before breakfast, early in the day | evening, in the evening, at dusk, at sunset, last thing at night, before bed, after dinner, late in the day
day, daytime, by day, during the day, in daylight, daylight, midday, at noon | night, night-time, nighttime, by night, at night, after dark, overnight, midnight
early, ahead of time, early on, sooner, ahead of schedule, in good time | late, too late, late on, behind schedule, later, at the eleventh hour, belatedly
punctual, on time, on the dot, prompt, on schedule | late, unpunctual, fashionably late, tardy, overdue, delayed, behind time
in advance, ahead of time, beforehand, well ahead, weeks ahead, months ahead, the day before, the night before | at the last minute, on the day, last-minute, on arrival, at the last moment, on the morning itself
now, today, right now, this minute, straight away, at this point | later, tomorrow, some day, another day, another time, one day, next time
summer, in summer, hot weather, midsummer, warm months, high summer | winter, in winter, cold weather, midwinter, cold months, depths of winter
spring, springtime, in spring, early in the year | autumn, fall, in autumn, in the fall, late in the year
weekday, midweek, during the week, working day, monday to friday, on a weekday | weekend, at the weekend, on the weekend, saturday, sunday, saturdays and sundays
peak, rush hour, high season, peak hours, busiest time, peak season, in season | off-peak, quiet hours, low season, off season, out of season, quietest time, shoulder season
early riser, get up early, rise early, up with the lark, early bird | lie in, sleep in, get up late, night owl, sleep late, stay in bed
go to bed early, early night, turn in early, lights out early | stay up late, late night, burn the midnight oil, stay up, into the small hours
big, large, great, huge, enormous, massive, giant, sizeable, oversized, vast | small, little, tiny, miniature, petite, wee, modest, pocket-sized, mini
wide, broad, roomy, spacious | narrow, slim, cramped, slender
thick, chunky, fat, bulky, stout | thin, slim, slender, paper-thin, skinny
loose, baggy, slack, roomy, loose-fitting, oversized | tight, fitted, snug, close-fitting, taut, skin-tight
above, over, on top of, overhead, higher than, atop | below, under, underneath, beneath, lower than, at the bottom of
front, in front, at the front, foreground, in the front row | back, behind, at the back, rear, background, in the back row
left, on the left, left-hand, to the left, leftmost | right, on the right, right-hand, to the right, rightmost
top, at the top, uppermost, upper, topmost | bottom, at the bottom, lowermost, lower
inside, within, internal, inner, interior | outside, outer, external, exterior
near, close by, nearby, next to, beside, at hand, within reach, within earshot | far, far from, far away, distant, at a distance, out of reach, well away from, miles away
centre, center, in the middle, central, middle, in the centre, in the center | edge, at the edge, peripheral, on the margin, at the side, off-centre, off-center, in a corner
horizontal, horizontally, flat, lying down, sideways | vertical, vertically, upright, on end, standing up
landscape, landscape orientation, wider than tall, widescreen | portrait, portrait orientation, taller than wide, upright format
stand, standing, on your feet, stand up, remain standing | sit, sitting, sit down, seated, take a seat, remain seated
same line, on one line, inline, run on, on the same line | new line, separate line, next line, on its own line, line break, on separate lines
nearby, on site, in the neighbourhood, in the neighborhood, close to home, home-grown | distant, off site, abroad, far afield, overseas, imported
at home, home, in your own house, under your own roof | away, abroad, away from home, elsewhere, on the road
up, upward, upwards, uphill, skyward, upstairs | down, downward, downwards, downhill, earthward, downstairs
forward, forwards, ahead, onward, straight ahead | backward, backwards, back, in reverse, behind
clockwise, rightward, rightwards, to the right | anticlockwise, counterclockwise, anti-clockwise, counter-clockwise, leftward, leftwards, to the left
lift, raise, hoist, pick up, jack up | lower, put down, set down, drop, let down, bring down
include, put in, contain, count in, incorporate, bring in, build in | exclude, leave out, omit, count out, keep out, rule out, leave off, cut out
add, put in, insert, throw in, mix in, introduce, append, tack on, attach, work in | remove, take out, delete, strip, take off, get rid of, cut out, subtract, take away, strip out
with, including, complete with, along with, together with, plus | without, free of, minus, devoid of, bare of, excluding, apart from
spell out, write in full, write out, in full, full form, unabbreviated | abbreviate, shorten, contract, acronym, initials, abbreviation, contraction, short form
use, employ, make use of, reach for, rely on, utilise, utilize, put to use | avoid, shun, steer clear of, stay away from, do without, keep off, eschew, refrain from, swear off
keep, hold on to, hang on to, retain, save, hold onto, hang onto, keep hold of | throw away, throw out, discard, get rid of, bin, toss, ditch, dump, chuck, part with, dispose of, let go of
`;
