import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Connection } from './Connection'
import { createSchema } from './schema'

/** Removes an index file and its companions: everything in it can be made again. */
export function removeIndexFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

/** What tells one file from another of the same name, or `null` where there is none. */
export function fileIdentity(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}

const UNREADABLE =
  /disk image is malformed|not a database|disk I\/O|index file has format|no such table: (?:state|documents)|no such table row/i

/** Tells whether an error means that the file itself is damaged, as opposed to busy or out of reach. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && UNREADABLE.test(error.message)
}

function open(path: string): Connection {
  const connection = new Connection(path)
  try {
    createSchema(connection)
    connection.row('SELECT * FROM state')
    connection.stopWaiting()
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Opens the index file, made empty where it is missing or damaged. */
export function openIndexFile(path: string): Connection {
  mkdirSync(dirname(path), { recursive: true })
  try {
    return open(path)
  } catch (error) {
    if (!isDamage(error)) throw error
    removeIndexFile(path)
    return open(path)
  }
}
