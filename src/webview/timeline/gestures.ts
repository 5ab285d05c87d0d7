/** What a hand can do to the picture. Places are in pixels from its top left corner. */
export interface Gestures {
  pan(dx: number, dy: number): void;
  zoom(x: number, factor: number): void;
  /** Whether there is more below or above, so that the wheel scrolls and zooms only with Ctrl. */
  scrolls(): boolean;
  hover(x: number, y: number): void;
  leave(): void;
  press(x: number, y: number): void;
  doublePress(x: number, y: number): void;
}

/** Moved less than this, a press is not a drag. */
const stillness = 4;
/** A notch of a wheel is about 100 pixels or 3 lines. */
const zoomPerPixel = 0.0022;
const pixelsPerLine = 33;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Wheel, drag and pinch on an element: mouse, pen and fingers alike. */
export function listenToGestures(target: HTMLElement, gestures: Gestures) {
  const hand = new Hand(gestures);
  const placeOf = (event: MouseEvent): Finger => {
    const { left, top } = target.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  target.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    hand.putDown(event.pointerId, placeOf(event));
  });
  target.addEventListener("pointermove", (event) =>
    hand.move(event.pointerId, placeOf(event)),
  );
  target.addEventListener("pointerup", (event) =>
    hand.lift(event.pointerId, placeOf(event)),
  );
  target.addEventListener("pointercancel", (event) =>
    hand.forget(event.pointerId),
  );
  target.addEventListener("pointerleave", () => gestures.leave());
  target.addEventListener("dblclick", (event) => {
    const { x, y } = placeOf(event);
    gestures.doublePress(x, y);
  });
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    turnWheel(event, placeOf(event).x, gestures);
  };
  target.addEventListener("wheel", turn, { passive: false });
}

/** The fingers that are down, and what their moves come to. */
class Hand {
  readonly #gestures: Gestures;
  readonly #fingers = new Map<number, Finger>();
  #travelled = 0;

  constructor(gestures: Gestures) {
    this.#gestures = gestures;
  }

  putDown(id: number, place: Finger): void {
    if (this.#fingers.size === 0) this.#travelled = 0;
    this.#fingers.set(id, place);
  }

  move(id: number, { x, y }: Finger): void {
    const before = this.#fingers.get(id);
    if (!before) {
      this.#gestures.hover(x, y);
      return;
    }
    const [dx, dy] = [x - before.x, y - before.y];
    this.#travelled += Math.abs(dx) + Math.abs(dy);
    const spreadBefore = spreadOf(this.#fingers);
    this.#fingers.set(id, { x, y });
    const share = 1 / this.#fingers.size;
    if (this.#travelled > stillness) this.#gestures.pan(dx * share, dy * share);
    const spread = spreadOf(this.#fingers);
    if (spread && spreadBefore)
      this.#gestures.zoom(spread.middle, spread.width / spreadBefore.width);
  }

  lift(id: number, { x, y }: Finger): void {
    const wasDown = this.#fingers.delete(id);
    if (wasDown && this.#travelled <= stillness) this.#gestures.press(x, y);
  }

  forget(id: number): void {
    this.#fingers.delete(id);
  }
}

/** Up and down zooms, or scrolls where there is more to see; sideways, or with Shift, goes through time. */
function turnWheel(event: WheelEvent, x: number, gestures: Gestures): void {
  const unit = event.deltaMode === 0 ? 1 : pixelsPerLine;
  const dx = event.deltaX * unit;
  const dy = event.deltaY * unit;
  if (event.shiftKey) gestures.pan(-(dx === 0 ? dy : dx), 0);
  else if (Math.abs(dx) > Math.abs(dy)) gestures.pan(-dx, 0);
  else if (gestures.scrolls() && !event.ctrlKey && !event.metaKey)
    gestures.pan(0, -dy);
  // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
  else gestures.zoom(x, Math.exp(-dy * zoomPerPixel * (event.ctrlKey ? 4 : 1)));
}

function spreadOf(fingers: ReadonlyMap<number, Finger>) {
  const [a, b] = fingers.values();
  if (!a || !b) return undefined;
  return { middle: (a.x + b.x) / 2, width: Math.max(Math.abs(a.x - b.x), 20) };
}
