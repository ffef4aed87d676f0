/** The acts of this process, by command. */
export const criminalActs = {} as const;
