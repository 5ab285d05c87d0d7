import { parseHTML } from "linkedom";
import type { DomElement } from "./domNode.js";

/** The page's root element. */
export function parsePage(markup: string): DomElement {
  return parseHTML(markup).document.documentElement;
}
