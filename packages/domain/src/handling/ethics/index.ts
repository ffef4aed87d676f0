/** The acts of this process, by command. */
export const ethicsActs = {} as const;
