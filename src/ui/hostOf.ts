/** The site that an address leads to, `caf.fr` for `https://www.caf.fr/aides`; the text itself where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}
