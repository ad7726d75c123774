/** Fewest and most characters of a password that a person chooses; the screen says it, the gateway holds it. */
export const passwordLength = { least: 12, most: 128 } as const;
