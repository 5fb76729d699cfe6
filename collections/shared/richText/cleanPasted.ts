import { safeHref } from '@/domain/text/safeHref'
import { wordLists } from './wordLists'

const DROPPED =
  'style, script, meta, link, title, xml, template, iframe, object, embed, form, input, img, svg, noscript'
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
}

/** HTML from a clipboard, of Word or a page: its words, lists, tables, strong and emphasis, and the links that a page may lead to. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const dropped of body.querySelectorAll(DROPPED)) dropped.remove()
  wordLists(body)
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) {
    keepEmphasis(element)
    keepLink(element)
    keepAttributes(element)
  }
  return body.innerHTML
}

/** What a style says of weight and slope, as elements; Google's whole texts are in a `b` that is not bold. */
function keepEmphasis(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style
  const isPlain = ['normal', '400'].includes(fontWeight)
  if (element.matches('b, strong') && isPlain) element.replaceWith(...element.childNodes)
  if (!element.matches('span, font')) return
  if (fontWeight === 'bold' || Number(fontWeight) >= 600) wrapInside(element, 'strong')
  if (fontStyle === 'italic') wrapInside(element, 'em')
}

function wrapInside(element: HTMLElement, tag: string): void {
  const wrap = element.ownerDocument.createElement(tag)
  wrap.append(...element.childNodes)
  element.append(wrap)
}

/** Word's bookmarks and files of its own machine lead nowhere from here. */
function keepLink(element: HTMLElement): void {
  if (!element.matches('a')) return
  const address = element.getAttribute('href')?.trim() ?? ''
  const whole = /^www\./i.test(address) ? `https://${address}` : address
  if (safeHref(whole) === null || isAnchor(whole)) element.replaceWith(...element.childNodes)
  else element.setAttribute('href', whole)
}

/** Browsers write the anchors of a clipboard as addresses of the page that receives it. */
const isAnchor = (address: string): boolean =>
  address.startsWith('#') || address.startsWith(`${location.origin}${location.pathname}#`)

function keepAttributes(element: HTMLElement): void {
  const kept = KEPT[element.localName] ?? []
  for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name)
}
