import { wordList } from '../../language/word-list.ts';

export const DIRECTIVE_VERBS = wordList(
  'Base forms that commonly open a piece of advice; written for this project. A verb that is not here still counts where its neighbours show an imperative.',
  `abandon abbreviate absorb accept access accompany acknowledge act activate adapt add address adhere adjust admit
  adopt adore advance advertise age agree aim air align allocate allow alternate amend analyse analyze annotate answer
  anticipate apologise apologize append apply appreciate approach arrange arrive ask aspire assemble assert assess
  assign associate assume assure attach attempt attend audit authenticate automate avoid award back backup bake
  balance bandage bargain base batch bathe be bear beat become begin believe bend bind bite blanch blend block blog
  boil book bookmark borrow bounce bow brace braid braise break breathe breed brief bring broaden browse brush
  build bump bundle bury butter button buy cache calculate call cancel capitalise capitalize capture care carry cast
  catch categorise categorize celebrate centralise centralize certify challenge change channel charge chase chat check
  chill choose chop cite clap clarify classify clean clear climb clip close coach coat collaborate collect comb combat
  combine come comfort communicate compare compensate compile complain complete compose compress
  concentrate condense configure confirm congratulate connect conserve consider consolidate construct consult consume
  contact contain continue contribute control convert cook cool coordinate copy correct couple cover crack craft
  create crop cross crush cuddle cultivate customise customize cut cycle dab date deal debug decide declare decline
  declutter decorate decrease dedicate deduct defer define defrost delay delegate delete deliver delve demand
  demonstrate denote deploy deposit deprecate derive describe deselect design destructure detach detail detect
  determine develop differentiate dig dilute dip direct disable disagree discard disconnect discover discuss disinfect
  dismiss display dispute distinguish distribute ditch dive diversify divide do document donate double download doze
  draft drag drain drape draw dress drill drink drive drizzle drop dry duplicate dust earmark earn ease eat echo edit
  eliminate embrace empathise empathize emphasise emphasize employ empty enable encapsulate encode encourage encrypt
  end enforce engage engrave enjoy enlist enquire enrich enrol enroll ensure enter enumerate erase escape establish
  estimate evaluate evolve examine exchange exclude execute exercise exhale expect experiment explain exploit explore
  export expose express extend extract face fade fail fake fasten feature feed feel fetch fight figure file fill
  filter finalise finalize find finish fix flag flatten flavor flavour flick flip flour flush fly foam focus fold
  follow force forecast forget forgive fork format formulate forward foster frame free freeze fry fuel fund gargle
  gather gauge generalise generalize generate get give glance glaze glue go gossip grab grade grant grate graze grease
  greet grieve grill grind group grow guard guide halve hammer hand handle handwrite hang hash have head hear heat
  help highlight hike hire hoard hold honor honour host hover hug humanise humanize hydrate identify ignore illustrate
  immerse implement import impose improve include incorporate increase indent indicate infer inflate influence inform
  inhale inherit initialise initialize initiate inject inline inquire insert insist inspect install instantiate
  instruct insulate insure integrate intend interact interpret interrupt introduce inventory invert invest
  investigate invite invoke involve iron isolate iterate jog join jot journal judge juggle jump keep kick knead kneel
  knock know label land launch lay layer lead lean learn leave lend lengthen let level lick lie lift light limit line
  link list listen litter live load locate lock log look loop loosen lower lubricate lure magnify mail maintain make
  manage map marinate mark massage master match maximise maximize measure meditate meet memorise memorize mend mention
  mentor merge message migrate mimic mince mind mind-map minimise minimize mirror mix mock model modernise modernize
  modify moisten monitor mop motivate mount move mulch multiply mute nail name nap narrow
  navigate neglect negotiate nest network neutralise neutralize nibble normalise normalize note notice notify nourish
  nurture obey observe obtain occupy offer oil omit open opt optimise optimize order organise organize outline
  outsource overestimate override overwrite own pace pack pad paint pair pan parallelise parallelize paraphrase park
  parse partition pass paste pat patch pause pay peek peel pencil perforate perform permit persist personalise
  personalize persuade phase photograph pick pierce pin pinch pivot place plait plan plant play plough pluck plug
  pocket point poke polish pool portion pose position possess post postpone pot pour practise pray preach prefer
  prefix preheat preload prepare prepend prescribe present preserve press prevent print prioritise prioritize probe
  proceed process procure prohibit promise prompt pronounce proofread propagate propose protect prove provide prune
  publish pull purchase puree purge pursue push put quantify quarantine question quit quote race rack raise rate
  ration react read readjust realise realize rearrange reassess reassure rebuild recall receive recharge
  recheck recite recognise recognize recommend reconsider reconstruct record recover rectify recycle redesign
  redo reduce reevaluate refactor refer refill refinance refine reflect refrain refresh refrigerate refund refuse
  regard register regulate rehearse reheat rehydrate reinforce reinvest reject relate relax release relieve relocate
  rely remain remember remind remove rename rent reopen reorganize repair repay repeat rephrase replace reply report
    reproduce request require rerun reschedule rescue reserve reset reshape reside resist resize resolve respect
  respond rest restart restate restore restrict restructure resubmit resume retain rethink retire retrace retry return
  reuse reveal reverse revert review revise revisit reward rewrite rid ride ring rinse rip roast rob roll root rotate
  round rub ruin run rush salt sample sand sanitise sanitize sauté save savour say scale scan scatter scent schedule
  scoop scrape scratch screen screenshot screw scribble scrub seal sear search season secure seek segment select
  self-host sell send sense separate sequence serve service set settle sew shade shadow shake shape share sharpen
  shave shield shift shoot shop shorten show shower shred shrink shuffle shut shutter sift sign signal simmer simplify
  simulate sing sip sit size sketch skew skim skip slap slash sleep slice slide slip slow smell smile smooth snack
  snap sniff snip snooze soak solve sort sow spare speak specialise specialize specify spell spend spice spill spin
  splash split splurge spoil sponsor spot spray spread sprinkle squeeze stabilise stabilize stack stain
  stand start stash state stay steady steal steam steep steer stem step sterilise sterilize stick stir stitch stop
  store straighten strain streamline strengthen stretch strike strip strive stroke stroll structure stub study stuff
  submit substitute subtract suggest sum summarise summarize supervise supplement supply support surf surround suspend
  sustain swallow swap sweep sweeten swim swing switch sync systematise systematize tabulate tackle tag tailor take
  talk tame tap tape tare target taste teach tease tell tense terminate test thank thicken thin think thread throttle
  throw tick tidy tie tighten tilt time tinker tint toast toggle toss total touch tour trace track trade train
  transcribe transfer transform transition translate transplant trash travel treat triage trigger trim trip truncate
  trust try tuck tune turn tweak twist type unblock unclutter uncover underestimate underline understand undo unfold
  unfollow unify uninstall unite unload unmount unpack unpick unplug unroll unsubscribe untangle unwind unwrap update
  upgrade upload urge use utilise utilize vacuum validate value vary vent verify vet view visit voice void volunteer
  vote wager wait waive wake walk ward warm warn wash waste watch water wean wear weave weed weigh welcome wet whip
  whisk whistle widen wiggle wind wipe wire withdraw witness wonder work worry wrap write yield zip zoom`,
);

export const NOUN_FIRST = wordList(
  'Words that open a phrase as a noun more often than as a verb: they need a determiner, pronoun or particle behind them to be read as an imperative; written for this project.',
  `access advance age aim air alternate answer approach aspire attempt award back balance bargain base batch bear bite
  block blog book bow break breed brief budget bump bundle butter button cache call care cast cause challenge
  change charge chat check chill clip coach coat code comfort compress contact contain control cook copy
  couple cover crack crop cross cuddle cut cycle damage date deal demand deposit design detail dip dive document
  double draft dress drill drink drive drop duplicate dust ease echo edit email end escape exchange exercise
  experience export extract face fake feature feed fight file filter flag flour fly foam focus force forecast fork
  format frame freeze fry fuel function fund glue grade grant grill group guard guide hammer hand hash head heat help
  hike hire home honor honour host hug impact import influence insert interest inventory iron issue journal
  knock label land launch layer lead level limit line link list litter lock log look loop love lower lunch mail map
  mark market massage master match measure mentor merge message mirror mock model mop mount move nail name nap need
  neglect network note object offer oil order outline pace pad paint pair pan park pat patch pause pay people permit
  person phase phone photograph pin place plan plant play plough plug pocket point polish pool portion pose position
  post pot practice preload present press print process produce program project promise prompt propose purchase purge
  quarantine question quote race rack rank rate ration reason rebuild recall record refund release remote rent repair
  report request research reserve reset respect rest result return reverse review reward ride ring risk roast roll
  root round routine rub ruin rush salt sample sand scale scent schedule score scratch screen screenshot screw search
  season segment sense separate sequence service shade shadow shape share shield shift shop show shower shuffle sign
  signal size slap slash sleep slide slip smell snack sort sound spice spill spin splash sponsor spot spray
    stack stage stain stand start state steal steam stem step stick stitch stop store strain stress stretch strike
  stroke stroll structure stub study stuff style sum supplement supply support surf surface sweep swim swing switch
  tag talk tap tape target taste team test text thread throttle tick tilt time tint tip toast toss total touch tour
  trace track trade train transfer transition trash travel trigger trip trust tune turn twist type update upgrade urge
  value view visit voice void vote wake walk ward water weather weekend weight whistle wind wire witness work zip zoom`,
);

export const NOT_DIRECTIVE = wordList(
  'Verbs whose bare form opens asides, thanks, pointers and calls to the audience rather than advice; written for this project.',
  `admit bless please right hang_on hold_on chill click comment congratulate cue enter follow_me guess hear hope imagine judge listen_up meet
  let_alone let_me let_'s picture read_more remember_, remember_that say see_also see see_below speak stay_tuned suppose
  subscribe thank_you thank_god thank_goodness thanks welcome wish wonder
  come_on fast-forward note_that note_, note_: sound seem happen hate love want need like know mean`,
);

export const AVOIDING = wordList(
  'Verbs that turn what follows into something not to do; written for this project.',
  `abandon avoid beware cease ditch forbid forgo quit refrain skip stop`,
);

export const OMITTING = wordList(
  'Verbs and states that, negated, say to do what follows ("don’t forget to"); written for this project.',
  `afraid avoid ashamed dismiss discount embarrass fail fear forget hesitate ignore lose_sight miss neglect omit
  overlook quit rule_out scare scared shy skimp skip stop underestimate wait worried`,
);
