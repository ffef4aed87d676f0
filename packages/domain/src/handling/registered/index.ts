/** The acts of this process, by command. */
export const registeredActs = {} as const;
