/** What is read of a page's tree; linkedom's nodes have it. */
export interface DomNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** In capitals for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
