import { z } from 'zod'
import { safeHref } from '@/domain/text/safeHref'
import { urlOf } from '../urlOf'

const childrenSchema = z.looseObject({ children: z.array(z.unknown()) })
const bodySchema = z.looseObject({ root: z.unknown().optional() })

/** The addresses in a rich text, wherever they are in it, that no page may lead to. */
export function unsafeLinks(body: unknown): string[] {
  const read = bodySchema.safeParse(body)
  const found: string[] = []
  const waiting: unknown[] = read.success ? [read.data.root] : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const url = urlOf(node)
    if (url !== null && safeHref(url) === null) found.push(url)
    const held = childrenSchema.safeParse(node)
    if (held.success) waiting.push(...held.data.children)
  }
  return found
}
