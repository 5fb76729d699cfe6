/** What the tries to sign in are counted under. */
export const signInKeys = {
  account: (email: string) => `sign-in:account:${email}`,
  address: (address: string) => `sign-in:address:${address}`,
  /** One account in a browser where it has signed in before. */
  device: (device: string, email: string) => `sign-in:device:${device}:${email}`,
  /** One account tried from one address. */
  pair: (address: string, email: string) => `sign-in:pair:${address}:${email}`,
}
