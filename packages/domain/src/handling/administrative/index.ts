/** The acts of this process, by command. */
export const administrativeActs = {} as const;
