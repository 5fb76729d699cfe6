import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceReader } from '@/features/intake/readers/SourceReader'
import { SOURCE_READERS } from '@/features/intake/readers/sourceReaders'

const folder = process.env.OPEN_DATA_DIR ?? ''
const isThere = existsSync(join(folder, 'annuaire-administration'))
if (!isThere)
  console.log('Published directories skipped: OPEN_DATA_DIR names no folder with the published files.')

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

/** What is read of files: records by sheet, rows refused, rows that say where they are. */
async function counted(read: SourceReader, paths: readonly string[]) {
  const counts = { organisations: 0, services: 0, refused: 0, located: 0, keys: 0 }
  const keys = new Set<string>()
  for (const path of paths)
    for await (const { record } of read({ name: basename(path), path }, {})) {
      counts[record?.sheet ?? 'refused'] += 1
      counts.located += record?.values.inseeCode && record.values.latitude !== null ? 1 : 0
      keys.add(`${record?.sheet} ${record?.source} ${record?.key}`)
    }
  return { ...counts, keys: keys.size }
}

describe.skipIf(!isThere)('published files', { timeout: 60_000 }, () => {
  it('reads every body of the public administration directory', async () => {
    const root = join(folder, 'annuaire-administration')
    const paths = filesIn(root).map((name) => join(root, name))
    expect(await counted(SOURCE_READERS['annuaire-administration'].read, paths)).toStrictEqual({
      organisations: 479,
      services: 0,
      refused: 0,
      located: 463,
      keys: 479,
    })
  })

  it('reads every France services site', async () => {
    const read = SOURCE_READERS['france-services'].read
    expect(await counted(read, [join(folder, 'france_services.geojson')])).toStrictEqual({
      organisations: 908,
      services: 0,
      refused: 0,
      located: 907,
      keys: 908,
    })
  })

  it('reads every place of digital mediation, each with its service', async () => {
    const read = SOURCE_READERS['mediation-numerique'].read
    expect(await counted(read, [join(folder, 'mediation-numerique.json')])).toMatchObject({
      organisations: 687,
      services: 687,
      refused: 0,
      keys: 1374,
    })
  })
})
