import type { ActorKind } from "../../model/actor.js";
import type { Span } from "../../model/span.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ArticleText } from "../text/articleText.js";
import type { ActorRule } from "./actorRule.js";
import { readNames } from "./readNames.js";
import { decideNames } from "./learned/decideNames.js";
import type { TaggerWeights } from "./learned/tagger.js";
import { findIntroductions, isLoneOffice } from "./introductions.js";
import { type Cluster, joinMentions } from "./joinMentions.js";
import { type Mention, toMention } from "./mention.js";
import { isOfficialName } from "./metonyms.js";
import { NameText } from "./nameText.js";
import { findApposition, findTitle, type Role } from "./roles.js";

/** An actor that a text names. */
export interface FoundActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** What the person is, in the text's words. */
  readonly role: string | undefined;
  /** The titles in front of the person's name, each with the mention it belongs to. */
  readonly roleSpans: readonly RoleSpan[];
  /** Its other names, as the text writes them. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

/** A title, and the mention before which it stands. */
export interface RoleSpan extends Span {
  readonly mention: Span;
}

/** What a language gives to the engine. */
export interface ActorLanguage {
  readonly lexicon: Lexicon;
  readonly rules: readonly ActorRule[];
  /** What a tagger has learned; without it the rules alone decide. */
  readonly weights?: TaggerWeights;
}

/** The actors of a text in the order of their first mentions. */
export function findActorsIn(
  article: ArticleText,
  { lexicon, rules, weights }: ActorLanguage,
): readonly FoundActor[] {
  const text = new NameText(article, lexicon);
  const reading = readNames(text, rules);
  const names = weights ? decideNames(text, reading, weights) : reading.names;
  const mentions = names.map((name) => toMention(text, name));
  return joinMentions(mentions, findIntroductions(text, mentions))
    .map((cluster) => toActor(text, cluster))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toActor(
  text: NameText,
  { mentions, kind = "organization" }: Cluster,
): FoundActor {
  const name = fullestName(text, withoutOffices(text, mentions));
  const titled = kind === "person" ? titlesOf(text, mentions) : [];
  return {
    name,
    kind,
    role: bestRole(text, titled),
    roleSpans: titlesAmong(text, titled),
    aliases: otherNames(name, mentions),
    mentions: mentions.map((mention) => spanOf(text, mention)),
  };
}

function otherNames(name: string, mentions: readonly Mention[]): string[] {
  if (mentions.length === 1) return [];
  const names = new Set(mentions.map(({ written }) => written));
  names.delete(name);
  return [...names];
}

function titlesAmong(
  text: NameText,
  titled: readonly TitledMention[],
): RoleSpan[] {
  const titles: RoleSpan[] = [];
  for (const { title, mention } of titled)
    if (title?.isTitle) {
      const { start, end } = title.span;
      titles.push({ start, end, mention: spanOf(text, mention) });
    }
  return titles;
}

function spanOf({ article }: NameText, { first, end }: Mention): Span {
  return article.span(first, end - 1);
}

/** Those that are more than an office; all where no other is there. */
function withoutOffices(
  text: NameText,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some((mention) => isLoneOffice(text, mention))) return mentions;
  const others = mentions.filter((mention) => !isLoneOffice(text, mention));
  return others.length > 0 ? others : mentions;
}

/** The longest name; of a state, the longest that is no capital and no people. */
function fullestName(
  { lexicon }: NameText,
  mentions: readonly Mention[],
): string {
  // Most actors are named once.
  if (mentions.length === 1) return mentions[0]?.written ?? "";
  const proper = mentions.filter(
    ({ state, key }) =>
      state === undefined || lexicon.isStateName(key) || isOfficialName(key),
  );
  const names = (proper.length > 0 ? proper : mentions).map(
    ({ written }) => written,
  );
  return names.reduce((best, name) => (isFuller(name, best) ? name : best), "");
}

/** "Oslo" is as long as "OSLO", and better to read. */
function isFuller(name: string, best: string): boolean {
  if (name.length > best.length) return true;
  if (name === best || best.length <= 3) return false;
  return best === best.toUpperCase() && best === name.toUpperCase();
}

/** A person's mention, and the title in front of it. */
interface TitledMention {
  readonly mention: Mention;
  readonly title: Role | undefined;
}

function titlesOf(
  text: NameText,
  mentions: readonly Mention[],
): TitledMention[] {
  return mentions.map((mention) => ({
    mention,
    title: findTitle(text, mention),
  }));
}

/** Sought only for persons without an office in front of their names. */
function firstApposition(
  text: NameText,
  titled: readonly TitledMention[],
): Role | undefined {
  for (const { mention } of titled) {
    const apposition = findApposition(text, mention);
    if (apposition) return apposition;
  }
  return undefined;
}

/** The first title that says more than "Dr", else the first apposition, else a title that says more than "Mr". */
function bestRole(
  text: NameText,
  titled: readonly TitledMention[],
): string | undefined {
  const best =
    titled.find(({ title }) => title?.isOffice)?.title ??
    firstApposition(text, titled) ??
    titled.find(({ title }) => title?.isPlain === false)?.title;
  if (!best) return undefined;
  return text.article.text
    .slice(best.span.start, best.span.end)
    .replace(/\s+/g, " ");
}
