/** Goes up when the engine finds other things in the same text, so that a file tells which one made its suggestions. */
export const engineVersion = "1";
