/** The page of the link that stops the bulletins. */
export const stopBulletinsPath = (token: string): string => `/bulletins/arreter/${encodeURIComponent(token)}`
