import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { KILLED_FACILITIES, killedExtract } from '../../helpers/scenes/importFinessUntilKilled'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

/** How many facilities the base remembers when the import is killed, each time. */
const KILLS = [80, 260]

let path = ''

const { payload, folder } = await openTestPayload()

beforeAll(async () => {
  path = join(folder, 'long.csv')
  writeFileSync(path, killedExtract())
})

/** Starts the import in a process of its own and kills it once the base remembers so many facilities. */
async function importAndKill(records: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/helpers/scenes/importFinessUntilKilled.ts'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', IMPORT_FINESS_UNTIL_KILLED: path },
    },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // The whole file is read before the first facility is written: what tells how far it is, is the base.
  while (child.exitCode === null && (await count('source-records')) < records) await wait(5)
  child.kill('SIGKILL')
  await ended
}

async function importAgain() {
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  const report = await importFacilities({
    payload,
    files: [{ name: 'long.csv', path }],
    apply: true,
    complete: true,
    wordError: String,
  })
  const { created, changed, unchanged, merged, missing, refused } = report
  return { created, changed, unchanged, merged, missing, refused: refused.length }
}

async function count(collection: 'facilities' | 'source-records' | 'sheet-numbers'): Promise<number> {
  return (await payload.count({ collection, overrideAccess: true })).totalDocs
}

describe('an import of FINESS killed in the middle', () => {
  it('is finished by the next one, with nothing doubled and nothing left half written', async () => {
    for (const records of KILLS) await importAndKill(records)
    const before = await count('source-records')
    expect(before).toBeGreaterThanOrEqual(260)
    expect(before).toBeLessThan(KILLED_FACILITIES)
    const nothing = { created: 0, changed: 0, unchanged: 0, merged: 0, missing: 0, refused: 0 }
    const { created, merged, ...others } = await importAgain()
    // A kill may fall between a facility and the record of its source: the next import joins them.
    expect(merged).toBeLessThanOrEqual(KILLS.length)
    expect({ ...others, created: created + merged, merged: 0 }).toStrictEqual({
      ...nothing,
      created: KILLED_FACILITIES - before,
      unchanged: before,
    })
    expect([
      await count('facilities'),
      await count('source-records'),
      await count('sheet-numbers'),
    ]).toStrictEqual([KILLED_FACILITIES, KILLED_FACILITIES, KILLED_FACILITIES])
    const { totalDocs } = await payload.countVersions({
      collection: 'facilities',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(KILLED_FACILITIES)
    expect(await importAgain()).toStrictEqual({ ...nothing, unchanged: KILLED_FACILITIES })
  }, 300_000)

  it('is made whole where a kill fell between a facility and its version', async () => {
    const { docs } = await payload.find({
      collection: 'facilities',
      limit: 1,
      depth: 0,
      select: { number: true },
      overrideAccess: true,
    })
    const id = docs[0]?.id ?? ''
    await payload.db.deleteVersions({ collection: 'facilities', where: { parent: { equals: id } } })
    await payload.delete({
      collection: 'source-records',
      where: { sheetId: { equals: id } },
      overrideAccess: true,
    })
    expect(await importAgain()).toMatchObject({ created: 0, merged: 1, changed: 0 })
    const { totalDocs } = await payload.countVersions({
      collection: 'facilities',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  }, 120_000)
})
