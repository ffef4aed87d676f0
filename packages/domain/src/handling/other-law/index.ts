/** The acts of this process, by command. */
export const otherLawActs = {} as const;
