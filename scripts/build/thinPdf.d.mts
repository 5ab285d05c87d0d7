/** The statements that opening a document reaches; what drawing needs is left out. */
export function thin(source: string): string;
