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
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  const placeOf = (event: MouseEvent): Finger => {
    const { left, top } = target.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  target.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, placeOf(event));
  });
  target.addEventListener("pointermove", (event) => {
    const place = placeOf(event);
    const before = fingers.get(event.pointerId);
    if (!before) {
      gestures.hover(place.x, place.y);
      return;
    }
    travelled += Math.abs(place.x - before.x) + Math.abs(place.y - before.y);
    const spreadBefore = spreadOf(fingers);
    fingers.set(event.pointerId, place);
    const share = 1 / fingers.size;
    if (travelled > stillness)
      gestures.pan((place.x - before.x) * share, (place.y - before.y) * share);
    const spread = spreadOf(fingers);
    if (spread && spreadBefore)
      gestures.zoom(spread.middle, spread.width / spreadBefore.width);
  });
  target.addEventListener("pointerup", (event) => {
    const wasDown = fingers.delete(event.pointerId);
    const { x, y } = placeOf(event);
    if (wasDown && travelled <= stillness) gestures.press(x, y);
  });
  target.addEventListener("pointercancel", (event) =>
    fingers.delete(event.pointerId),
  );
  target.addEventListener("pointerleave", () => gestures.leave());
  target.addEventListener("dblclick", (event) => {
    const { x, y } = placeOf(event);
    gestures.doublePress(x, y);
  });
  target.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      turnWheel(event, placeOf(event).x, gestures);
    },
    { passive: false },
  );
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
