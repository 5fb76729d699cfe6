import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLockingDatabase } from '@/infra/database/openLockingDatabase'
import { whileBusy } from '@/infra/database/whileBusy'

let folder: string
let file: string
let other: InstanceType<typeof Database>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-locking-'))
  file = join(folder, 'base.db')
  other = new Database(file)
  other.exec('PRAGMA journal_mode = WAL; CREATE TABLE lines (words TEXT UNIQUE)')
})
afterEach(() => {
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

const linesOf = (database: InstanceType<typeof Database>) => database.prepare('SELECT words FROM lines').all()

describe('openLockingDatabase', () => {
  it.each([
    ['a change', "INSERT INTO lines VALUES ('a')"],
    ['a change with conditions', "WITH one AS (SELECT 'a' AS w) INSERT INTO lines SELECT w FROM one"],
    ['the start of a batch', 'BEGIN IMMEDIATE'],
  ])('commits what follows %s that was refused the lock', (_, refused) => {
    const database = openLockingDatabase(file)
    other.exec('BEGIN IMMEDIATE')
    expect(() => database.prepare(refused).run()).toThrow('locked')
    other.exec('COMMIT')
    database.prepare("INSERT INTO lines VALUES ('b')").run()
    expect(linesOf(other)).toStrictEqual([{ words: 'b' }])
    database.close()
  })

  it('leaves no transaction behind a change that fails', () => {
    const database = openLockingDatabase(file)
    const insert = () => database.prepare("INSERT INTO lines VALUES ('a') RETURNING words").raw().all()
    insert()
    expect(insert).toThrow('UNIQUE')
    other.exec("INSERT INTO lines VALUES ('b')")
    expect([database.inTransaction, linesOf(other).length]).toStrictEqual([false, 2])
    database.close()
  })

  it('writes again after a reading that was left open and forgotten', async () => {
    for (let line = 0; line < 300; line += 1) other.exec(`INSERT INTO lines VALUES ('${line}')`)
    const database = openLockingDatabase(file)
    // In a call of its own: nothing holds the statement afterwards.
    const leaveOpen = () => database.prepare('SELECT words FROM lines').iterate()[Symbol.iterator]().next()
    expect(leaveOpen().done).toBe(false)
    other.exec("INSERT INTO lines VALUES ('later')")
    const insert = () => database.prepare("INSERT INTO lines VALUES ('mine')").run()
    expect(insert).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY_SNAPSHOT' }))
    await whileBusy(insert)
    expect(linesOf(other)).toContainEqual({ words: 'mine' })
    database.close()
  })
})
