/** Under what a person's askings for a key are counted, answered or not. */
export const askedKey = (email: string): string => `key-asked:${email}`
