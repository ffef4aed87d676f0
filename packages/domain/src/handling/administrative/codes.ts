/** The codes of this process, by the name of their enum. */
export const administrativeCodes = {} as const;
