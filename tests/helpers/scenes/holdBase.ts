import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'

export type HeldBase = { release: () => Promise<void> }

const HOLDER = `
const Database = require('libsql')
const database = new Database(process.argv[1])
database.exec('BEGIN EXCLUSIVE')
console.log('held')
process.stdin.once('data', () => { database.exec('ROLLBACK'); process.exit(0) })
`

const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/**
 * Keeps anybody from writing until it is released. SQLite: another process holds the lock of the file. MongoDB, where no
 * client can lock a server out: each write of this process waits, as on a server that has lost its majority.
 */
export async function holdBase(payload: Payload): Promise<HeldBase> {
  const url = process.env.DATABASE_URL ?? ''
  return url.startsWith('file:') ? holdFile(url.slice('file:'.length)) : holdWrites(payload)
}

async function holdFile(file: string): Promise<HeldBase> {
  const holder = spawn(process.execPath, ['-e', HOLDER, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => holder.once('exit', () => resolve()))
  for await (const line of createInterface({ input: holder.stdout })) if (line === 'held') break
  return {
    release: async () => {
      holder.stdin.write('free\n')
      await ended
    },
  }
}

function holdWrites(payload: Payload): HeldBase {
  // Each adapter's own functions, put back as they were.
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const own = WRITES.map((name) => [name, db[name]] as const)
  let free = () => {}
  const freed = new Promise<void>((resolve) => {
    free = resolve
  })
  for (const [name, write] of own)
    db[name] = async (...args) => {
      await freed
      return write?.apply(db, args)
    }
  return {
    release: async () => {
      for (const [name, write] of own) if (write) db[name] = write
      free()
    },
  }
}
