/**
 * What a link says in a plain text: its label, then the address, mail or number it leads to in brackets where the label does not
 * tell it. Other addresses (of a script, of a part of the page) say nothing.
 */
export function withAddress(url: string, label: string): string {
  const [, scheme = '', rest = ''] = /^(https?|mailto|tel):(.+)$/is.exec(url.trim()) ?? []
  if (scheme === '') return label
  const target = /^http/i.test(scheme) ? url.trim() : decoded(rest.replace(/\?.*$/s, ''))
  if (label.trim() === '') return target
  const isTold = /^tel$/i.test(scheme) ? number(label).includes(number(target)) : label.includes(target)
  return isTold ? label : `${label} (${target})`
}

/** The nine figures of a French number, however it is written. */
const number = (text: string) => text.replaceAll(/\D/g, '').slice(-9)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
