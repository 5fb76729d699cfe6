/** The link that writes to an address, and to no other nor with anything else. `subject`: what the message is about. */
export function mailHref(email: string, subject?: string): string {
  const address = encodeURIComponent(email).replaceAll('%40', '@')
  return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`
}
