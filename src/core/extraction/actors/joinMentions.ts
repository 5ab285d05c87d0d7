import type { ActorKind } from "../../model/actor.js";
import type { Mention } from "./mention.js";
import { acronymsOf, lettersOf } from "./acronyms.js";

/** Mentions of one and the same thing, in order. */
export interface Cluster {
  readonly mentions: readonly Mention[];
  readonly kind: ActorKind | undefined;
}

/** Mentions written alike, that wait to be joined with others. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
  kind: ActorKind | undefined;
  /** The form that it is a short one of. */
  whole: Form | undefined;
}

/** Of forms that share a word, only so many are compared. */
const mostAlike = 50;

/** Joins the mentions of each actor: equal names, short forms of one longer name, acronyms and what they stand for. */
export function joinMentions(
  mentions: readonly Mention[],
  introduced: ReadonlyMap<string, string>,
): readonly Cluster[] {
  const forms = groupByName(mentions);
  const longFirst = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length,
  );
  const index = indexForms(longFirst);
  for (const form of longFirst) {
    const whole = introducedBy(form, introduced, forms) ?? wholeOf(form, index);
    if (whole && rootOf(whole) !== form) form.whole = whole;
  }
  return gather(longFirst);
}

/** What names the same by itself: the state that is meant, or the words. */
type FormKey = Mention["key"] | NonNullable<Mention["state"]>;

function groupByName(mentions: readonly Mention[]): Map<FormKey, Form> {
  const forms = new Map<FormKey, Form>();
  for (const mention of mentions) {
    const key = mention.state ?? mention.key;
    const same = forms.get(key);
    if (same) same.mentions.push(mention);
    else forms.set(key, toForm(mention));
  }
  for (const form of forms.values())
    if (form.mentions.length > 1) form.kind = heaviestKind(form.mentions);
  return forms;
}

function toForm(mention: Mention): Form {
  const { key, words, kind } = mention;
  return { key, words, mentions: [mention], kind, whole: undefined };
}

/** The kind that most of the mentions have, by weight. */
function heaviestKind(mentions: readonly Mention[]): ActorKind | undefined {
  if (mentions.length === 1) return mentions[0]?.kind;
  const weights = new Map<ActorKind, number>();
  for (const { kind, weight } of mentions)
    if (kind) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  let heaviest: ActorKind | undefined;
  for (const [kind, weight] of weights)
    if (!heaviest || weight > (weights.get(heaviest) ?? 0)) heaviest = kind;
  return heaviest;
}

/** Forms by what another may share with them; by their acronyms once the first is asked for. */
interface FormIndex {
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  spelledBy(acronym: string): readonly Form[];
}

function indexForms(forms: readonly Form[]): FormIndex {
  let byAcronym: Map<string, Form[]> | undefined;
  return {
    byWord: groupForms(forms, ({ words }) =>
      words.length > 1 ? new Set(words) : words,
    ),
    spelledBy(acronym) {
      byAcronym ??= groupForms(forms, ({ words }) => acronymsOf(words));
      return byAcronym.get(acronym) ?? [];
    },
  };
}

function groupForms(
  forms: readonly Form[],
  keysOf: (form: Form) => Iterable<string>,
): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of keysOf(form)) addForm(groups, key, form);
  return groups;
}

function addForm(index: Map<string, Form[]>, key: string, form: Form): void {
  const known = index.get(key);
  if (!known) index.set(key, [form]);
  else if (known.length < mostAlike) known.push(form);
}

/** The long name after which, or before which, the acronym stands in brackets. */
function introducedBy(
  form: Form,
  introduced: ReadonlyMap<string, string>,
  forms: ReadonlyMap<FormKey, Form>,
): Form | undefined {
  if (form.mentions[0]?.state) return undefined;
  const long = introduced.get(form.key);
  return long === undefined ? undefined : forms.get(long);
}

/** The one longer name of which this is a short form; undefined when there is none, or more than one. */
function wholeOf(form: Form, index: FormIndex): Form | undefined {
  if (form.mentions[0]?.state) return undefined;
  const near = index.byWord.get(form.words.at(-1) ?? "") ?? [];
  let wholes = near.filter(
    (other) => other !== form && isShortForm(form, other),
  );
  if (wholes.length === 0)
    wholes = near.filter((other) => isFirstOfSurnames(form, other));
  const roots = fullestOf(wholes);
  if (roots.length > 0) return onlyOneKnown(form, roots);
  return isAcronym(form) ? spelledOut(form, index) : undefined;
}

/** Those of the forms that are no short forms of others among them. */
function fullestOf(forms: readonly Form[]): readonly Form[] {
  return forms.filter(
    (form) =>
      !forms.some((other) => other !== form && isShortForm(form, other)),
  );
}

function isAcronym({ words, mentions }: Form): boolean {
  const written = mentions[0]?.written ?? "";
  return words.length === 1 && /^[A-Z][A-Z.&]+s?$/.test(written);
}

/** The one name whose initials the acronym has. */
function spelledOut(form: Form, index: FormIndex): Form | undefined {
  const long = fullestOf(index.spelledBy(lettersOf(form.key)));
  return long.length === 1 ? long[0] : undefined;
}

/** The one whole, or the only one that the text has introduced when it first uses the short form. */
function onlyOneKnown(form: Form, wholes: readonly Form[]): Form | undefined {
  if (wholes.length === 1) return wholes[0];
  const firstUse = firstToken(form);
  const before = wholes.filter((whole) => firstToken(whole) < firstUse);
  return before.length === 1 ? before[0] : undefined;
}

function firstToken({ mentions }: Form): number {
  return mentions[0]?.first ?? 0;
}

function isShortForm(short: Form, long: Form): boolean {
  if (long.words.length <= short.words.length) return false;
  if (long.kind === "person") return isShortPerson(short, long);
  if (long.kind === "organization" && isShortCompany(short, long)) return true;
  if (isHeadOfBody(short, long)) return true;
  if (short.kind !== long.kind && short.kind !== undefined) return false;
  if (
    long.kind !== "organization" &&
    long.kind !== "agreement" &&
    long.kind !== "administration"
  )
    return false;
  return (
    (endsWith(long.words, short.words) &&
      !isRenewed(long) &&
      !isHalfWord(short, long)) ||
    (long.kind === "agreement" && startsWith(long.words, short.words))
  );
}

/** What a company's name ends with, and its short form leaves away. */
const companyWord =
  /^(?:ab|ag|asa|aerospace|airlines|airways|automobiles|automotive|bancorp|bv|capital|chemicals?|co|communications|companies|company|corp|corporation|electric|electronics|energy|enterprises|entertainment|financial|foods|gmbh|group|holdings?|inc|incorporated|industries|insurance|international|laboratories|limited|logistics|llc|llp|ltd|management|media|mining|motors?|nv|oil|partners|petroleum|pharmaceuticals|plc|sa|securities|semiconductors?|shipping|software|spa|steel|stores|systems|technologies|telecom|therapeutics)$/;

/** "Lund" of "Lund Motor Company", whatever the short form is taken for; "Lund Holm" of "Lund Holm Inc". */
function isShortCompany(short: Form, long: Form): boolean {
  return (
    short.kind !== "place" &&
    startsWith(long.words, short.words) &&
    !short.words.every((word) => companyWord.test(word)) &&
    long.words.slice(short.words.length).every((word) => companyWord.test(word))
  );
}

/** "the League" of "League of Nations", "the Bank" of "Bank of Norland" */
function isHeadOfBody(short: Form, long: Form): boolean {
  return (
    long.kind === "organization" &&
    (short.kind === "organization" || short.kind === undefined) &&
    short.words.length === 1 &&
    short.words[0] === long.words[0] &&
    /^(?:of|for)$/.test(long.words[1] ?? "")
  );
}

/** The "Lund Act" is not the "Hale-Lund Act". */
function isHalfWord(short: Form, long: Form): boolean {
  const written = long.mentions[0]?.written ?? "";
  return written.endsWith(`-${short.mentions[0]?.written}`);
}

/** "New Labour" is not the Labour of before. */
function isRenewed({ words }: Form): boolean {
  return /^(?:new|old)$/.test(words[0] ?? "");
}

/** "Putin" and "V. Putin" of "Vladimir Putin", "Vladimir Putin" of "Vladimir V. Putin"; a given name alone, too. */
function isShortPerson(short: Form, long: Form): boolean {
  if (
    short.kind !== "person" &&
    short.kind !== undefined &&
    short.words.length > 1
  )
    return false;
  if (short.kind === "state" || short.kind === "administration") return false;
  if (short.words.length === 1)
    return (
      long.words.at(-1) === short.words[0] || long.words[0] === short.words[0]
    );
  return (
    isSubsequence(short.words, long.words) &&
    short.words.at(-1) === long.words.at(-1)
  );
}

/** "Soto" of "Ana Soto Vega" */
function isFirstOfSurnames(short: Form, long: Form): boolean {
  return (
    long.kind === "person" &&
    (short.kind === "person" || short.kind === undefined) &&
    short.words.length === 1 &&
    long.words.length > 2 &&
    long.words.at(-2) === short.words[0]
  );
}

function isSubsequence(
  short: readonly string[],
  long: readonly string[],
): boolean {
  let at = 0;
  for (const word of long) {
    const part = short[at] ?? "";
    if (word === part || (part.length === 1 && word.startsWith(part))) at++;
  }
  return at >= short.length;
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every(
    (word, index) => long[long.length - short.length + index] === word,
  );
}

function startsWith(
  long: readonly string[],
  short: readonly string[],
): boolean {
  return short.every((word, index) => long[index] === word);
}

function rootOf(form: Form): Form {
  let root = form;
  while (root.whole) root = root.whole;
  return root;
}

function gather(forms: readonly Form[]): Cluster[] {
  const groups = new Map<Form, Mention[]>();
  for (const form of forms) {
    const root = rootOf(form);
    const known = groups.get(root);
    if (known) for (const mention of form.mentions) known.push(mention);
    else groups.set(root, [...form.mentions]);
  }
  return Array.from(groups, ([root, mentions]) => ({
    mentions: inOrder(mentions),
    kind: root.kind ?? heaviestKind(mentions),
  }));
}

function inOrder(mentions: Mention[]): readonly Mention[] {
  if (mentions.length === 1) return mentions;
  return mentions.sort((a, b) => a.first - b.first);
}
