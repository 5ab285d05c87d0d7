import { element } from "./element.js";

/** A button with a pane below it, which is told when it opens; Escape closes it and goes back to the button. */
export function menu(
  name: string,
  pane: HTMLElement,
  onOpen?: () => void,
): HTMLDetailsElement {
  const summary = element("summary", {}, name);
  const made = element("details", { class: "menu" }, summary, pane);
  pane.classList.add("pane");
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !made.open) return;
    made.open = false;
    summary.focus();
    event.stopPropagation();
  });
  made.addEventListener("toggle", () => {
    if (made.open) onOpen?.();
  });
  made.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !made.contains(relatedTarget))
      made.open = false;
  });
  return made;
}
