/** Where a person signs in, and is then led back to `back`, a path of this site. */
export function signInPath(back: string): string {
  return `/connexion?callbackUrl=${encodeURIComponent(back)}`
}
