/** Identifiers that the registry lists and no pair of statements shows, each with the reason. */
export const WITHOUT_EXAMPLE: ReadonlyMap<string, string> = new Map<string, string>([]);
