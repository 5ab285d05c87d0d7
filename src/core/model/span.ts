/** A half-open range of a text, in UTF-16 units of the text exactly as stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the offset lies in the span; its end does not. */
export function containsOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** Whether the whole of `inner` lies in `outer`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
