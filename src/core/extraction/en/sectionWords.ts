import { wordSet } from "../text/wordSet.js";
import type { SectionWords } from "../lexicon/sectionWords.js";

export const sectionWords: SectionWords = {
  bylines: [
    "by",
    "written by",
    "story by",
    "reported by",
    "text by",
    "posted by",
  ],
  controls: wordSet(
    "print printer friendly version share tweet email e-mail mail save comment comments subscribe menu search home login log in sign up register skip to content main navigation read more related articles stories listen download pdf text size follow us facebook twitter linkedin whatsapp copy link cookies advertisement advertise back top next previous page close this article",
  ),
  footers: [
    "©",
    "copyright ©",
    "copyright (c)",
    "copyright 19",
    "copyright 20",
    "follow us on",
    "share on",
    "leave a comment",
  ],
  banners: [
    "for immediate release",
    "for release",
    "press release",
    "news release",
    "media release",
    "embargoed until",
  ],
  tagLabels: wordSet(
    "tags tag topics topic keywords categories category filed",
  ),
  dateWords: wordSet(
    "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun. published updated posted modified last first on at date of the a.m. p.m. am pm gmt utc est edt cet bst",
  ),
  figures: wordSet("figure fig fig. table chart box exhibit plate photo image"),
  pictures: wordSet(
    "portrait painting photograph photo picture map statue view interior exterior engraving icon bust illustration poster frontpage frontispiece cover drawing diagram logo flag screenshot aerial satellite",
  ),
  credits: wordSet(
    "image images photo photos photograph photography credit source video audio picture courtesy file",
  ),
  notes: [
    "see also",
    "main article",
    "further information",
    "for more",
    "for information",
    "see ",
  ],
  small: wordSet(
    "a an the of and or to in on at by for from with as vs vs. via into over under between after before about against during without within through per than nor but s 's",
  ),
  sentenceLike: wordSet(
    "i i'm i've i'd i'll we we've we're we'll you you're you'd you'll he he'll she they they're it it's is isn't are aren't was wasn't were weren't has had hasn't haven't would could should don't doesn't didn't won't can't said says that's there's let's",
  ),
};
