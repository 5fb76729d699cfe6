import type { Edition } from '@/payload-types'

/** The stored content of an edition; empty where it holds none. */
export function contentOfEdition({ content }: Edition) {
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {}
}
