/**
 * Single words, an entry a line, two sides parted by a bar, that cannot both hold of one thing.
 * Written for this project: general words only, none that names a subject.
 */
export const PLAIN = `
before | after, afterwards, afterward
early, earlier, immediately, straightaway, promptly | late, later, eventually
first | last
long, longer, lengthy, detailed, wordy | short, shorter, brief, concise, terse
large, larger, big, bigger, huge | small, smaller, tiny, little
more, increase, raise, add, maximize, maximise | less, fewer, decrease, reduce, lower, remove, minimize, minimise
many, multiple, several | single, one, few
high, higher | low, lower
fast, quick, quickly, rush, hurry | slow, slowly, gradually
often, frequently, regularly, always, constantly | rarely, seldom, never, occasionally, sparingly
everyone, everybody, all | nobody, noone, none
alone, yourself, solo, independently | together, team, group, others, partner
public, publicly, openly, share | private, privately, secret, secretly
morning | evening, night, afternoon
day, daytime | night
inside, indoors, indoor, inner | outside, outdoors, outdoor, outer
include, including | exclude, omit, leave
keep, retain, preserve, save | delete, remove, discard, drop, throw
start, begin | stop, end, finish, quit
open | close, shut, closed
enable, activate | disable, deactivate
accept, agree | reject, refuse, decline
uppercase, capitalize, capitalise, capital, capitalized, capitalised | lowercase
singular | plural
present | past
hot, warm, heat | cold, cool, chill
wet, damp, moist | dry
manual, manually, hand | automatic, automatically, automate, automated
simple, simply | complex, complicated, elaborate
same, consistent, fixed, regular, strict | different, varied, flexible
general, generic, vague, broad | specific, concrete, narrow, precise
formal, formally | informal, informally, casual, casually
direct, directly | indirect, indirectly
explicit, explicitly | implicit, implicitly
tab | space
top | bottom
left | right
internal, internally | external, externally
full, complete, whole | partial, incomplete, half
require, mandatory, required | optional
separate, separately, split, divide | combine, merge, mix, join, together
new, fresh | old, existing
buy, own | rent, lease, borrow
expensive, costly | cheap, inexpensive
trust, rely | distrust, doubt, suspect
speak, talk | listen, silent, quiet
empty | fill, full
tight, tightly, tighten | loose, loosely, loosen
light, lightly | heavy, heavily, dark
`;
