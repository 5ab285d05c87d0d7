/** The one property of a cancellation token that the core reads. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}
