const MAIL_HOSTS = new Set([
  'gmail.com',
  'hotmail.com',
  'hotmail.fr',
  'laposte.net',
  'live.fr',
  'orange.fr',
  'outlook.com',
  'outlook.fr',
  'free.fr',
  'sfr.fr',
  'wanadoo.fr',
  'yahoo.com',
  'yahoo.fr',
  'icloud.com',
])

const SHORTEST = 10

/** A French number as ten digits, however written; `null` for a short or national one, which says nothing of who answers. */
export function phoneForm(text: string): string | null {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+33|0033)0?/, '0')
  return digits.length === SHORTEST && /^0[1-79]/.test(digits) ? digits : null
}

/** A mail address as it can be compared. */
export const mailForm = (address: string): string => address.trim().toLowerCase()

/** The host of a mail address, where it belongs to the body rather than to a mail provider. */
export function ownMailHost(address: string): string | null {
  const host = mailForm(address).split('@')[1]
  return host && !MAIL_HOSTS.has(host) ? host : null
}
