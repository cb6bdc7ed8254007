/**
 * Words, writing and typography, technique, use and harm, health, acceptance: an entry a line, two sides parted by a bar, that cannot both hold of one thing.
 * Written for this project: general words only, none that names a subject.
 */
export const FORMS = `
data, statistics, evidence, figures, numbers, measurement, hard evidence | anecdote, hearsay, impression, gut feeling, hunch, anecdotal, rumour, rumor
objective, objectively, impartial, neutral, dispassionate, unbiased, detached | subjective, subjectively, biased, personal, partial, partisan, one-sided
express your feelings, let it out, show your feelings, have a good cry, open up, let off steam, vent | suppress, bottle up, keep it in, stiff upper lip, hide your feelings, hold it in, swallow your feelings
speak, talk, do the talking, lecture, hold forth, have your say, chat | listen, hear out, just listen, listen more, lend an ear, be all ears, let them talk
give advice, offer advice, offer solutions, solve it for them, try to fix, tell what to do | just listen, hear them out, keep advice to yourself, only listen, lend an ear
fill the silence, keep talking, make small talk, small talk, make conversation, chatter | let silence be, leave a pause, be silent, let the silence work, skip the small talk, embrace the silence
in writing, write, put in writing, on paper, written, in black and white | verbally, orally, by word of mouth, spoken, out loud, tell in person, verbal
email, e-mail, text, message, send a message, write a letter, drop a line | phone, call, ring, ring up, phone up, pick up the phone, telephone, give a ring, give a call
write down, note down, jot down, make a note, take notes, put on paper, keep a diary | keep in your head, memorise, memorize, remember, make no notes, put your pen down
paper, on paper, printed, print, hard copy, print out, in print, printout | digital, electronic, on screen, on-screen, soft copy, e-book, ebook, pdf, paperless
pen, pencil, handwritten, by hand, longhand, handwriting, pen and paper, write by hand | keyboard, typed, type, on a computer, word processor, on a laptop, typing, laptop
notebook, paper diary, paper planner, index card, wall calendar, paper calendar | app, phone, spreadsheet, digital calendar, software, on your phone, online calendar
online, on the internet, over the internet, on the web, virtual, virtually, via video | in person, face to face, face-to-face, in the flesh, offline, meet up
order online, have it delivered, home delivery, buy online, mail order, get it delivered, delivery | go to the shop, buy in store, in a shop, go to the store, try it on, pick up yourself, high street, in-store
screen, with the phone, scroll, check your phone, tv on, screen time | screen-free, phone-free, put your phone away, phone off, no screens, leave your phone behind, switch off the tv
with music, background music, music on, headphones on, put some music on | in silence, without music, no music, headphones off, music off, peace and quiet
in public, publicly, openly, in the open, in front of others, in front of everyone, before an audience | in private, privately, behind closed doors, one to one, one-on-one, take aside, quietly, discreetly
public, open to all, published, shared, common knowledge | private, confidential, restricted, secret, members only
indoors, inside, under cover, in the house, under a roof, in a room | outdoors, outside, in the open air, out of doors, in the fresh air, al fresco, in the open
eat out, go to a restaurant, dine out | eat in, cook at home, eat at home, cook yourself, home cooking, packed lunch
stay in, stay home, stay at home, stay indoors, have a night in | go out, get out, night out, hit the town, venture out
travel, go abroad, go away, see the world | stay put, stay home, stay at home, staycation, holiday at home
prevent, prevention, avert, ward off, guard against, head off, forestall, stave off | cure, treat, remedy, fix afterwards, repair the damage, clean up after, treatment
root cause, underlying cause, source of the problem, get to the root | symptom, treat the symptoms, paper over, surface problem, quick fix, sticking plaster, band-aid
simple, plain, uncomplicated, simplify, keep it simple, pared-down, bare-bones, basic, no-frills | complex, complicated, elaborate, intricate, fancy, sophisticated, complicate, convoluted, involved
minimal, minimalist, bare essentials, bare minimum, essentials only, pared down, stripped down, just the basics | comprehensive, exhaustive, complete, full set, all-inclusive, everything covered, the full works, extensive
plain, unadorned, undecorated, unembellished, bare, simple | ornate, decorated, fancy, decorative, embellished, frilly, ornamental, decorate, elaborate
travel light, pack light, hand luggage only, carry-on only, carry as little, leave things behind | take everything, pack for every eventuality, checked luggage, be prepared for anything, bring spares, just in case, take plenty of clothes
brief, concise, short, succinct, terse, pithy, short and sweet, in a nutshell, keep it short | detailed, long-winded, lengthy, wordy, verbose, at length, in depth, in detail, go into detail, expansive
bullet points, bullet point, list form, bulleted list, bullets, as a list | prose, full sentences, continuous text, paragraphs, running text, in sentences
uppercase, upper case, upper-case, capital letter, capitals, capitalise, capitalize, caps, all caps, capital | lowercase, lower case, lower-case, small letter, small letters, uncapitalised, uncapitalized
singular, in the singular, singular form, singular noun | plural, in the plural, plural form, plural noun
tab, tabs, tab character, hard tab, indent with tabs | space, spaces, space character, soft tab, indent with spaces
prefix, put before, prepend, prefixed | suffix, put after, append, postfix, suffixed, at the tail
absolute, absolute path, full path, absolute link, absolute value | relative, relative path, relative link, relative to
dark, dark mode, dark theme, dark background, dark-coloured, dark-colored, black | light, light mode, light theme, light background, pale, white, light-coloured, light-colored
bold, bold type, boldface, heavy type | regular, normal weight, regular weight
italic, italics, italicise, italicize, slanted, in italics | roman, upright, upright type, roman type
single quotes, single quotation marks, single inverted commas | double quotes, double quotation marks, double inverted commas, speech marks
serif, serif font, serif typeface, with serifs | sans-serif, sans serif, sans, without serifs
camel case, camelcase, mixed case, pascal case | snake case, snakecase, underscore, with underscores
hyphen, hyphens, hyphenate, hyphenated, with a hyphen | one word, unhyphenated, without a hyphen, closed up
digits, numerals, figures, as a number | in words, spelled out, spelt out, written out, spell out
serial comma, oxford comma, comma before and, with a final comma | no serial comma, without oxford comma, no final comma, omit the last comma
trailing comma, comma at the end, final comma, dangling comma | no trailing comma, without trailing comma, drop the last comma, leading comma
short name, single letter, one letter, terse name, cryptic name, abbreviated name | descriptive name, long name, full name, meaningful name, descriptive, say what it is, self-explanatory name
colour, color, in colour, in color, coloured, colored | black and white, monochrome, greyscale, grayscale, grey, gray, colourless, colorless
wrap, line wrap, break lines, hard-wrap, hard wrap, wrap text | no wrap, unwrapped, long lines, let lines run, one long line, scroll sideways
numbered, numbered list, ordered list, ordered | bulleted, unnumbered, bulleted list, unordered list, unordered
verb, verb phrase, name for the action, starts with a verb | noun, noun phrase, name for the thing, starts with a noun
single spacing, single-spaced, one space, single space | double spacing, double-spaced, two spaces, double space
blank line, empty line, leave a gap, space between, white space, spaced out | no blank line, run together, no gap, without a gap, closed up, crammed, cramped
static, hard-coded, hard-code, hardcode, fixed at build time | dynamic, configurable, computed, at run time, at runtime, parameterised, parameterized
mutable, modify in place, change in place, overwrite, update in place, writable | immutable, read-only, make a copy, copy on change, create a new one, leave the original
fail fast, fail early, fail loudly, raise an error, crash, error out | fail silently, swallow the error, recover, carry on regardless, ignore errors, degrade gracefully, return null
american english, american spelling, us spelling, us english | british english, british spelling, uk spelling, uk english
positive form, say what to do, affirmatively, phrase positively | negative form, double negative, phrase negatively
required, mandatory, compulsory, obligatory, must, have to, need to, a must, be obliged to | optional, voluntary, up to you, not required, if you like, if you want, need not, don't have to
allowed, permitted, allow, permit, fine to, okay to, ok to, all right to, acceptable | forbidden, banned, prohibited, forbid, ban, must not, prohibit, not allowed, off limits, disallow, out of bounds, not permitted, outlaw
useful, helpful, handy, of use, valuable, beneficial, come in handy, of value | useless, unhelpful, pointless, no use, worthless, of no value, no good, no help, futile
essential, necessary, indispensable, vital, crucial, needed, can't do without, cannot do without, must-have | unnecessary, dispensable, needless, superfluous, inessential, nonessential, non-essential, not needed, can do without, redundant, surplus, not necessary
important, matter, significant, critical, make a difference, make all the difference, of consequence | unimportant, insignificant, trivial, make no difference, irrelevant, neither here nor there, negligible, immaterial
work, succeed, do the trick, function, be effective, effective, pay off, work wonders | fail, flop, backfire, be ineffective, ineffective, come to nothing, fall flat, get you nowhere
help, do good, benefit, be good for, improve, do a favour, do a favor | harm, do harm, hurt, damage, be bad for, worsen, injure, do more harm
worth it, worthwhile, worth the effort, worth the trouble, worth doing, time well spent, well worth, pay for itself | not worth it, waste of time, waste of effort, not worth the trouble, not worth bothering, pointless, not worthwhile, futile, a waste
normal, usual, common, ordinary, typical, commonplace, widespread, standard, par for the course | rare, unusual, uncommon, exceptional, abnormal, extraordinary, atypical, out of the ordinary
real, actual, genuine, true, exist | imagined, imaginary, fictional, made up, all in the mind, made-up, invented, unreal, mythical
true, correct, right, accurate, hold true | false, untrue, incorrect, wrong, myth, mistaken, inaccurate, misconception, fallacy, nonsense
right, correct, proper, right way, correctly, appropriate, suitable, fitting | wrong, incorrect, improper, wrong way, incorrectly, inappropriate, unsuitable, unfitting, out of place
possible, feasible, doable, be able to, achievable, within reach, manageable | impossible, unfeasible, unable to, unachievable, out of the question, out of reach, unmanageable
acceptable, fine, okay, ok, all right, no problem, perfectly fine, nothing wrong with, tolerable | unacceptable, not okay, not ok, not acceptable, out of order, beyond the pale, intolerable, inexcusable, not on
healthy, good for you, wholesome, nutritious, healthful, beneficial | unhealthy, bad for you, harmful, toxic, poisonous, unwholesome, detrimental
improve, make better, get better, enhance, upgrade, strengthen, refine | worsen, make worse, get worse, spoil, ruin, degrade, deteriorate, weaken
cause, bring about, lead to, trigger, bring on, give rise to | prevent, avert, ward off, keep from, inhibit, preclude
natural, organic, unprocessed, real, from nature, untreated | artificial, synthetic, man-made, processed, fake, plastic, treated
notice, pay attention to, spot, heed, take notice of, be aware of, take note of | overlook, ignore, miss, disregard, take no notice of, pay no attention to, tune out, be unaware of
remember, recall, keep in mind, bear in mind, hold in memory | forget, put out of mind, let slip your mind, lose sight of, dismiss from your mind
guilt, feel guilty, feel bad, reproach yourself, beat yourself up, kick yourself | guilt-free, without guilt, be kind to yourself, go easy on yourself, forgive yourself
blame, hold responsible, point the finger, accuse, hold against, fault | absolve, excuse, let off the hook, forgive, exonerate, clear
accept, come to terms with, make peace with, be content with, resign yourself to, embrace, live with | fight, resist, refuse to accept, rail against, struggle against, battle against, try to change
accept, say yes, take up, agree to, say yes to, take on | decline, say no, refuse, turn down, reject, say no to, beg off
agree, concur, see eye to eye, go along with, be in agreement, side with | disagree, differ, beg to differ, be at odds, take issue with, argue with, object
forgive, forgive and forget, let bygones be bygones, make up, bury the hatchet, reconcile | hold a grudge, bear a grudge, get even, take revenge, hold against, get your own back
responsible, take responsibility, take the blame, be accountable, your own fault | not your fault, blameless, out of your hands, not responsible, disclaim, bad luck, beyond your control
hot, warm, piping hot, heated, boiling, at a high heat, roasting | cold, cool, chilled, ice-cold, unheated, at a low heat, freezing, chilly
sweet, sugary, sweeten, sweetened, with sugar | unsweetened, sugar-free, sour, bitter, no sugar, without sugar, savoury, savory
salt, salted, salty, with salt, add salt | unsalted, salt-free, no salt, without salt, unseasoned
clean, wash, spotless, rinse, scrub, cleanse, wipe down | dirty, leave unwashed, unwashed, let get dirty, soiled, grubby
tidy, neat, tidy up, put away, straighten up, in order, keep tidy, uncluttered | messy, untidy, cluttered, leave lying around, leave a mess, leave out, disorderly
ambitious, aim high, think big, reach for the stars, shoot for the moon, dream big | realistic, aim low, manage expectations, set modest goals, lower your sights, lower your expectations, modest
assume good faith, benefit of the doubt, think well of, give them credit, charitable | suspect the worst, assume bad faith, think ill of, be suspicious, uncharitable, cynical
stand up for yourself, assert yourself, speak your mind, put yourself first, put your foot down, be assertive | give way to others, put others first, be a doormat, people-please, go along with everything, defer to others, keep your head down
put yourself first, look after number one, be selfish, self-care, think of yourself | put others first, be selfless, sacrifice yourself, think of others, be unselfish
draft quickly, write fast, get it down, rough draft first, write now edit later | edit as you go, polish every sentence, revise as you go, get each sentence right, perfect each line
work-life balance, separate work and home, leave work at work, keep work separate, draw a line between | take work home, mix work and pleasure, always on, bring work home, blend work and life
proofread, edit, revise, rewrite, reread, re-read, go over again | first draft, leave unedited, unedited, publish unrevised, send as it stands, leave as written
chew over, weigh up, consider, reflect on, think about, think twice | act without thinking, just do it, do it without thinking
kebab case, with hyphens, hyphen-separated, dash-separated, with dashes | snake case, with underscores, underscore-separated, underscored
`;
