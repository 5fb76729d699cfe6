import { createHash } from 'node:crypto'

/** A UUID that depends on the number alone, so that every demo has the same public ids. */
export function demoPublicId(number: string): string {
  const digest = createHash('sha256').update(`repere-demo:${number}`).digest('hex')
  const variant = ((Number.parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(18, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}
