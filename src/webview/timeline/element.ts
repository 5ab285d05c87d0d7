type Attributes = Readonly<
  Record<string, string | number | boolean | undefined>
>;
type Child = Node | string | undefined;

/** A new element. Strings become text, never markup; an attribute that is `undefined` or `false` is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button with words on it, and a name of its own where the words are a sign. */
export function button(
  text: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
}

/** Presses on what stands above the picture are not presses on the picture. */
export function keepPresses(part: HTMLElement): void {
  for (const type of ["pointerdown", "dblclick", "wheel"])
    part.addEventListener(type, (happening) => happening.stopPropagation());
}

/** Puts new content into a pane and the focus back to the control of the same value. */
export function replaceKeepingFocus(
  pane: HTMLElement,
  content: HTMLElement,
): void {
  const active = document.activeElement;
  const value =
    active instanceof HTMLInputElement && pane.contains(active)
      ? active.value
      : undefined;
  pane.replaceChildren(content);
  if (value === undefined) return;
  const again = [...pane.querySelectorAll("input")].find(
    (input) => input.value === value,
  );
  again?.focus();
}
