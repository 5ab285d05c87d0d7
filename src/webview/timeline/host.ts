import type { FromPage, ToPage } from "../../features/timeline/protocol.js";

/** The other side: VS Code, or nothing when the page is a file of its own. */
export interface Host {
  /** Whether there is anybody to open and cite things. */
  readonly isThere: boolean;
  post(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
  onMessage(listener: (message: ToPage) => void): void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export function connectHost(): Host {
  return typeof acquireVsCodeApi === "function"
    ? vsCodeHost(acquireVsCodeApi())
    : fileHost();
}

function vsCodeHost(api: VsCodeApi): Host {
  return {
    isThere: true,
    post: (message) => api.postMessage(message),
    getState: () => api.getState(),
    setState: (state) => api.setState(state),
    onMessage: (listener) =>
      addEventListener("message", (event: MessageEvent<ToPage>) =>
        listener(event.data),
      ),
  };
}

/** A standalone page has its timeline in a script element that holds JSON. */
function fileHost(): Host {
  return {
    isThere: false,
    post: () => undefined,
    getState: () => history.state as unknown,
    setState: (state) => history.replaceState(state, ""),
    onMessage: (listener) => {
      const text = document.getElementById("timeline-state")?.textContent;
      if (text) listener(JSON.parse(text) as ToPage);
    },
  };
}
