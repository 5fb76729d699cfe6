import type { LinkNode } from '@payloadcms/richtext-lexical/client'
import { safeHref } from '@/domain/text/safeHref'

type Link = Pick<LinkNode, 'getFields' | 'getChildren' | 'insertBefore' | 'remove'>

/** Leaves its words in place of a link whose address no page may lead to; a link to a sheet has none and stays. */
export function dropUnsafeLink(link: Link): void {
  const { linkType, url } = link.getFields()
  if (linkType === 'internal' || safeHref(url) !== null) return
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}
