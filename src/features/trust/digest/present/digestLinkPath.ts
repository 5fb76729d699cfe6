/** The page behind the secret of a digest: what it lends is to receive less. */
export function digestLinkPath(token: string): string {
  return `/point/${encodeURIComponent(token)}`
}
