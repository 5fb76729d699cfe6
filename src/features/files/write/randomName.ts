import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'

/**
 * The name under which a file is stored: nobody guesses it, two are never the same, and nothing of the sender's own name is in it but
 * the kind of file. `prefix`: what tells its kind where people list files by name.
 */
export function randomName(sent: string, prefix = ''): string {
  const extension = extname(sent).toLowerCase()
  return `${prefix}${randomUUID()}${/^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''}`
}

/** Tells whether a name was given by `randomName`. */
export const isRandomName = (name: string): boolean =>
  /^(?:[a-z]+-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.[a-z0-9]{1,8})?$/.test(name)
