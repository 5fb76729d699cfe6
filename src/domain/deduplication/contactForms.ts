import { storedPhone } from '../phone/storedPhone'

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

/**
 * What one dials of a number, however written: ten digits from 0, or those of the Pacific with their prefix. `null` for a short or
 * national one, which says nothing of who answers.
 */
export function phoneForm(text: string): string | null {
  const { dialled } = storedPhone(text)
  return /^(?:0[1-79]\d{8}|\+68[179]\d{6,8})$/.test(dialled) ? dialled : null
}

/** A mail address as it can be compared. */
export const mailForm = (address: string): string => address.trim().toLowerCase()

/** The host of a mail address, where it belongs to the body rather than to a mail provider. */
export function ownMailHost(address: string): string | null {
  const host = mailForm(address).split('@')[1]
  return host && !MAIL_HOSTS.has(host) ? host : null
}
