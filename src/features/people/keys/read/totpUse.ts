/** What the secret of somebody's application is sealed for. */
export const totpUse = (userId: string): string => `totp:${userId}`
