import { wordList } from '../../language/word-list.ts';

export const DIRECTIVE_VERBS = wordList(
  'Base forms that commonly open a piece of advice; written for this project. A verb that is not here still counts where its neighbours show an imperative.',
  `accept access acknowledge act adapt add address adjust admit adopt agree aim allow analyse analyze answer anticipate
  apologise apologize apply appreciate approach arrange arrive ask assess assign assume attach attempt attend automate avoid
  back balance batch be beat become begin believe bend block boil book borrow break breathe bring brush build bury buy
  calculate call cancel capitalise capitalize carry catch celebrate challenge change channel charge chase check choose clarify clean clear climb close
  collect combine comb come comfort communicate compare compile complain complete compose concentrate confirm congratulate connect consider consult contact
  continue convert cook cool cover craft create cultivate cut deal decide declare decline define delay delegate delete deliver demand
  describe design detail develop dig disable discard disconnect discuss dismiss display dispute distribute ditch divide do document double download draft drain draw
  dress drink drive drop dry earn eat edit eliminate embrace employ enable encourage end enforce engage enjoy enlist ensure enter establish estimate
  evaluate examine exclude exercise expect experiment explain explore expose express extend face fail feed feel fetch fight figure file fill
  find finish fix flag flip focus fold follow force forget forgive format freeze gather generate get give go grab greet
  grieve grind group grow guard guide handle hang have head hear heat help hire hold honor honour identify ignore implement improve
  include increase indent inform initialise initialize insist inspect install insulate introduce invest investigate invite involve isolate join judge jump keep
  kick know label land launch lay lead lean learn leave lend let lie lift limit line link list listen live load locate
  lock log look loosen lower lubricate maintain make manage mark master match measure meditate meet mention merge mind mix model modify monitor move
  mulch mute name narrow navigate negotiate nest normalise normalize note notice offer omit open opt order organise organize own pace
  pack paint park pass paste patch pause pay peel perform persuade pick pin place plan plant play plug point polish pour practise
  pray prefer prepare present preserve press prevent prioritise prioritize proceed process promise proofread propose protect prove provide prune publish pull push
  put quantify question quit raise read realise realize recharge recognise recognize recommend record recycle reduce reevaluate refer reflect refrain refuse regard
  register regulate rehearse reject relax release rely remain remember remind remove rename rent reorganize repair repeat rephrase replace reply report request require rerun resist resolve
  respect respond rest restart restate restrict resubmit resume retain rethink return reuse review revise revisit reward rewrite rinse rotate run sand save
  say scale scan schedule scrape scrub search season seek select sell send separate serve set settle shake share shift shoot shop show shut
  sign simmer simplify sit sketch skim skip sleep slice slow smile soak solve sort spare speak specify spend split spread sprinkle 
  squeeze stack stand start state stay steer step stick stir stop store strengthen stretch strip strive structure study submit substitute suggest support surround
  swap switch tackle tag take talk target taste teach tell test thank think throw tidy tie tighten time toast touch track trade
  train transfer transform translate travel treat trim trust try turn type unblock understand undo unfollow unplug unsubscribe update upgrade upload use utilise utilize vacuum validate value
  vary verify view visit volunteer vote wait wake walk warm warn wash waste watch water wear weed weigh welcome whisk widen wipe withdraw wonder
  work worry wrap write yield thin free light empty`,
);

export const NOUN_FIRST = wordList(
  'Words that open a phrase as a noun more often than as a verb: they need a determiner, pronoun or particle behind them to be read as an imperative; written for this project.',
  `access aim answer approach attempt back balance batch block book break budget call cause challenge change charge
  check code comfort contact cook cover cut damage deal demand design detail document double draft dress
  drink drive drop edit email end exercise experience face feed file fight flag focus force format freeze function
  group guard guide head heat help hire home honor honour impact interest issue label land launch lead limit line
  link list lock log look love lower lunch mark market master match measure merge model move name need note object offer
  order pace paint park patch pause pay people person phone pin place plan plant play plug point polish practice
  present press process produce program project promise propose question rank reason record release remote rent
  repair report request research respect rest result return review reward risk routine sand scale schedule score
  search season separate share shift shop show sign sleep sort sound stack stage stand start state step stick stop
  store stress stretch structure study style support surface switch tag talk target taste team test text time tip
  toast touch track trade train transfer travel trust turn type update upgrade value view visit vote wake walk
  water weather weekend weight work`,
);

export const NOT_DIRECTIVE = wordList(
  'Verbs whose bare form opens asides, thanks, pointers and calls to the audience rather than advice; written for this project.',
  `admit bless right hang_on hold_on chill click comment congratulate cue enter follow_me guess hear hope imagine judge listen_up meet
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
