/** What keys do anywhere on the page but in a text field. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextTold: () => void;
  readonly previousTold: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly open: () => void;
  readonly cite: () => void;
  readonly insert: () => void;
  readonly pan: (dx: number) => void;
  readonly zoom: (factor: number) => void;
  readonly fitAll: () => void;
  readonly fitSelection: () => void;
  readonly nextView: () => void;
  readonly view: (index: number) => void;
  readonly toggleList: () => void;
  readonly search: () => void;
  readonly clear: () => void;
}

const panStep = 120;

/** The action of a key that is pressed in the picture; `undefined` for keys that are not ours. */
export function actionOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  actions: KeyActions,
): (() => void) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case "ArrowRight":
      return shiftKey ? () => actions.pan(-panStep) : actions.next;
    case "ArrowLeft":
      return shiftKey ? () => actions.pan(panStep) : actions.previous;
    case "ArrowDown":
      return actions.nextTold;
    case "ArrowUp":
      return actions.previousTold;
    case "Home":
      return actions.first;
    case "End":
      return actions.last;
    case "Enter":
      return actions.open;
    default:
      return letterActionOf(key, actions);
  }
}

function letterActionOf(
  key: string,
  actions: KeyActions,
): (() => void) | undefined {
  switch (key) {
    case "+":
    case "=":
      return () => actions.zoom(1.5);
    case "-":
      return () => actions.zoom(1 / 1.5);
    case "0":
      return actions.fitAll;
    case "c":
      return actions.cite;
    case "i":
      return actions.insert;
    case "f":
      return actions.fitSelection;
    case "l":
      return actions.toggleList;
    case "v":
      return actions.nextView;
    case "1":
    case "2":
    case "3":
      return () => actions.view(Number(key) - 1);
    case "/":
      return actions.search;
    case "Escape":
      return actions.clear;
    default:
      return undefined;
  }
}
