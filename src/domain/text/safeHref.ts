const WEB = ['http:', 'https:']
const LINKED = [...WEB, 'mailto:', 'tel:']

/** An address that a page may lead to: http, https, mailto, tel, or a path of the site; `null` for any other (`javascript:`, `data:`…). */
export function safeHref(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const text = address.trim()
  if (/^[#?]/.test(text) || (/^\/(?![/\\])/.test(text) && !/[\p{Cc}\\]/u.test(text))) return text
  return LINKED.includes(protocolOf(text)) ? text : null
}

/** Tells whether a value is a whole address of the web. */
export const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && WEB.includes(protocolOf(value))

/** As browsers read it: they skip control characters and spaces that hide a scheme. */
const protocolOf = (text: string): string => (URL.canParse(text) ? new URL(text).protocol : '')
