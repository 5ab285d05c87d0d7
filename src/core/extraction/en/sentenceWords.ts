import { wordSet } from "../text/wordSet.js";
import type { SentenceWords } from "../text/sentenceWords.js";

export const sentenceWords: SentenceWords = {
  titles: wordSet(
    "mr. mrs. ms. mx. messrs. dr. drs. prof. rev. revd. fr. hon. gen. lt. col. maj. capt. cmdr. cdr. adm. sgt. cpl. pvt. brig. gov. sen. sens. rep. reps. pres. amb. supt. insp. det. st. ste. mt. ft. mme. mlle. mgr. msgr.",
  ),
  beforeNumbers: wordSet(
    "no. nos. p. pp. vol. vols. ch. art. arts. sec. sect. para. paras. fig. figs. c. ca. b. d. fl. r. op. ed. est.",
  ),
  names: wordSet(
    "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. inc. corp. co. cos. ltd. bros. jr. sr. esq. ph. dept. univ. assn. assoc. natl. govt. ave. blvd. rd. bldg. calif. fla. tex. mass. conn. penn. pa. va. wash. ore. ariz. colo. ill. ind. kan. ky. la. md. mich. minn. mo. mont. neb. nev. okla. tenn. vt. wis. wyo. ala. ark. del. ga.",
  ),
  anyCase: wordSet(
    "etc. vs. v. cf. viz. al. approx. eds. eq. ibid. trans. yr. yrs. hr. hrs. mins. secs. lbs. oz. sq. bn. incl. repr. e.g. i.e.",
  ),
  starters: wordSet(
    "the a an this that these those it its he she his her they their we our i you your there here in on at by from to for with after before during since until while when if although though because as but and or so yet however moreover meanwhile furthermore nevertheless then thus also what who why how where which both each some many most all no not nor such another other one two three several few under over between among despite according once",
  ),
};
