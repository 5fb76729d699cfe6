import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { breathe } from '@/infra/breathe'
import { openSqliteClient, type RowClient } from '@/infra/database/openSqliteClient'

let folder: string
let client: RowClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repere-client-'))
  client = await openSqliteClient(join(folder, 'base.db'))
  await client.execute('CREATE TABLE lines (words TEXT UNIQUE)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (...words: string[]) => [
  { sql: 'INSERT INTO lines VALUES (?)', rows: words.map((word) => [word]) },
]
const count = async () => (await client.execute('SELECT words FROM lines')).rows.length

describe('openSqliteClient', () => {
  it('lets nothing in between two statements of one operation, which no transaction holds', async () => {
    const seen: number[] = []
    const timer = setInterval(() => void count().then((lines) => seen.push(lines)), 1)
    for (const until = performance.now() + 100; performance.now() < until; ) {
      await client.execute("INSERT INTO lines VALUES ('between')")
      await client.execute('DELETE FROM lines')
    }
    clearInterval(timer)
    expect(seen.filter((lines) => lines > 0)).toStrictEqual([])
  })

  it('lets timers and requests in between the steps of a long work', async () => {
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 1)
    for (const until = performance.now() + 200; performance.now() < until; ) {
      await breathe()
      await client.execute('SELECT words FROM lines')
    }
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(0)
  })

  it('writes all rows of a batch or none', async () => {
    await client.writeRows(insert('a', 'b'))
    await expect(client.writeRows(insert('c', 'a', 'd'))).rejects.toThrow('UNIQUE')
    expect(await count()).toBe(2)
    await client.writeRows(insert('c'))
    expect(await count()).toBe(3)
  })
  it('writes a row before the one that it names, and none that names nobody', async () => {
    await client.execute('PRAGMA foreign_keys = ON')
    await client.execute('CREATE TABLE pages (number INTEGER PRIMARY KEY)')
    await client.execute('CREATE TABLE notes (page INTEGER REFERENCES pages (number))')
    const note = (page: number) => ({ sql: 'INSERT INTO notes VALUES (?)', rows: [[page]] })
    await client.writeRows([note(1), { sql: 'INSERT INTO pages VALUES (?)', rows: [[1]] }])
    await expect(client.writeRows([note(1), note(2)])).rejects.toThrow('FOREIGN KEY')
    expect((await client.execute('SELECT page FROM notes')).rows.length).toBe(1)
    await client.writeRows(insert('a'))
    expect(await count()).toBe(1)
  })
})
