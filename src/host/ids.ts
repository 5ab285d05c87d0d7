/** Every command of the manifest. Those on an item take an `ItemRef` or a tree node that has one. */
export const commands = {} as const;

export const views = {} as const;

/** Every setting, without the `briefingDesk.` in front. */
export const settings = {} as const;

export const contextKeys = {} as const;
