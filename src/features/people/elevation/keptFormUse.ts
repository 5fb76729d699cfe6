/** What a kept form is sealed for: its author, and where it goes. */
export const keptFormUse = (userId: string, path: string): string => `kept-form:${userId}:${path}`
