import { safeHref } from '@/domain/text/safeHref'
import { walkNodes } from '../present/walkNodes'
import { urlOf } from '../urlOf'

/** The addresses in a rich text, wherever they are in it, that no page may lead to. */
export function unsafeLinks(body: unknown): string[] {
  return [...walkNodes(body)].flatMap((node) => {
    const url = urlOf(node)
    return url !== null && safeHref(url) === null ? [url] : []
  })
}
