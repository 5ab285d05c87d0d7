export function shownSentences(): Readonly<Record<string, string>>;
