import { storedPhone } from '@/domain/phone/storedPhone'

/** The link that calls a number as people write it, then dials the extension that it or its note gives (RFC 3966). */
export function telHref(number: string, note?: string | null): string {
  const { dialled, extension } = storedPhone(number, note)
  return `tel:${dialled}${extension ? `;ext=${extension}` : ''}`
}
