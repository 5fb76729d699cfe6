import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { importRows } from '../../helpers/scenes/importRows'
import { KILLED_ROWS, killedRows } from '../../helpers/scenes/importUntilKilled'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** Starts an import in a process of its own and kills it once it has read so many rows; answers how many it had then read. */
async function importAndKill(rows: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/helpers/scenes/importUntilKilled.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', IMPORT_UNTIL_KILLED: 'true' },
    },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let read = 0
  for await (const line of createInterface({ input: child.stdout })) {
    read = Number(line)
    if (read >= rows) child.kill('SIGKILL')
  }
  await ended
  return read
}

async function count(
  collection: 'organisations' | 'services' | 'source-records' | 'sheet-numbers',
): Promise<number> {
  const { totalDocs } = await payload.count({ collection, overrideAccess: true })
  return totalDocs
}

describe('an import killed in the middle', () => {
  it('is finished by the next one, with nothing doubled and nothing left half written', async () => {
    // Among the organisations, then among the services, which a second reading imports.
    for (const rows of [800, KILLED_ROWS * 3]) expect(await importAndKill(rows)).toBeLessThan(KILLED_ROWS * 4)
    const before = await count('source-records')
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(KILLED_ROWS * 2)
    const report = await importRows(payload, killedRows())
    expect(report).toMatchObject({ merged: 0, doubtful: 0, refused: [] })
    expect(report.created + report.unchanged).toBe(KILLED_ROWS * 2)
    expect(await count('organisations')).toBe(KILLED_ROWS)
    expect(await count('services')).toBe(KILLED_ROWS)
    expect(await count('sheet-numbers')).toBe(KILLED_ROWS * 2)
    expect(await importRows(payload, killedRows())).toMatchObject({
      created: 0,
      unchanged: KILLED_ROWS * 2,
    })
    const { totalDocs } = await payload.countVersions({
      collection: 'organisations',
      overrideAccess: true,
    })
    expect(totalDocs).toBeGreaterThanOrEqual(KILLED_ROWS)
  }, 300_000)
})
