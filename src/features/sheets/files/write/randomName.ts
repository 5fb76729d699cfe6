import { randomUUID } from 'node:crypto'
import { basename, extname } from 'node:path'
import { fold } from '@/domain/text/foldText'

const LONGEST_WORDS = 60

/** The name under which a file is stored: nobody guesses it, two are never the same, and nothing of the sender's own name is in it but the kind of file. */
export function randomName(sent: string): string {
  const extension = extname(sent).toLowerCase()
  return `${randomUUID()}${/^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''}`
}

/** The same after the letters and digits of the sender's own name, where editors know their files by it. */
export function knownRandomName(sent: string): string {
  const words = fold(basename(sent, extname(sent)))
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_WORDS)
  return `${words ? `${words}-` : ''}${randomName(sent)}`
}

/** Tells whether a name was given by `randomName`. */
export const isRandomName = (name: string): boolean =>
  /^(?:[a-z0-9-]{1,60}-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.[a-z0-9]{1,8})?$/.test(
    name,
  )
