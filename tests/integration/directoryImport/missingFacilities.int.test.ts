import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Facility } from '@/payload-types'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const TILLEULS = '910999010'
const FIXTURE = readFileSync(join(import.meta.dirname, '../../fixtures/finess-extrait.csv'), 'utf8')
const leave = (text: string, number: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(number))
    .join('\n')
/** Without the row whose number is wrong. */
const EXTRACT = leave(FIXTURE, '910999027')
const WITHOUT = leave(EXTRACT, TILLEULS)

const { payload, folder } = await openTestPayload()

beforeEach(async () => {
  for (const collection of ['facilities', 'source-records', 'conflicts'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true, overrideAccess: true })
})

/** Imports the text as all that a source knows. */
async function importAll(text: string, { apply = true, source }: { apply?: boolean; source?: string } = {}) {
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  const path = join(folder, 'finess.csv')
  writeFileSync(path, text)
  return importFacilities({
    payload,
    files: [{ name: 'finess.csv', path }],
    apply,
    complete: true,
    wordError: String,
    ...(source ? { source } : {}),
  })
}

async function tilleuls(draft = false): Promise<Facility> {
  const { docs } = await payload.find({
    collection: 'facilities',
    where: { finessNumber: { equals: TILLEULS } },
    draft,
    depth: 0,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new Error('No such facility')
  return found
}

describe('a facility that a complete extract of FINESS no longer holds', () => {
  it('is marked once, named in the report, and left as it is, published', async () => {
    await importAll(EXTRACT)
    const before = await tilleuls()
    const { missing, warnings } = await importAll(WITHOUT)
    const after = await tilleuls()
    const { updatedAt: _, missingSince, ...rest } = after
    const { updatedAt: __, missingSince: ___, ...was } = before
    expect([missing, typeof missingSince, rest]).toStrictEqual([1, 'string', was])
    expect(warnings.filter(({ value }) => value === TILLEULS)).toMatchObject([
      { column: 'finess', rule: `Absent de cette source : la fiche ${after.number} reste, à vérifier.` },
    ])
    expect((await importAll(WITHOUT)).missing).toBe(0)
    expect((await tilleuls()).missingSince).toBe(missingSince)
  })

  it('is marked by no dry run', async () => {
    await importAll(EXTRACT)
    expect((await importAll(WITHOUT, { apply: false })).missing).toBe(1)
    expect((await tilleuls()).missingSince ?? null).toBeNull()
  })

  it('is unmarked when it comes back, under its number', async () => {
    await importAll(EXTRACT)
    const { number } = await tilleuls()
    await importAll(WITHOUT)
    const { changed, unchanged, created } = await importAll(EXTRACT)
    const { missingSince = null, number: kept } = await tilleuls()
    expect([changed, unchanged, created, missingSince, kept]).toStrictEqual([1, 2, 0, null, number])
    expect((await importAll(EXTRACT)).unchanged).toBe(3)
  })

  it('is not marked while another source gives it', async () => {
    await importAll(EXTRACT)
    await importAll(EXTRACT, { source: 'departement' })
    expect((await importAll(WITHOUT)).missing).toBe(1)
    expect((await tilleuls()).missingSince ?? null).toBeNull()
    await importAll(WITHOUT, { source: 'departement' })
    expect(typeof (await tilleuls()).missingSince).toBe('string')
  })

  it('keeps the draft that an editor has over it', async () => {
    await importAll(EXTRACT)
    const { id, name } = await tilleuls()
    await payload.update({
      collection: 'facilities',
      id,
      data: { name: 'Un brouillon', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    await importAll(WITHOUT)
    const [published, draft] = [await tilleuls(), await tilleuls(true)]
    expect([published.name, draft.name]).toStrictEqual([name, 'Un brouillon'])
    expect([typeof published.missingSince, typeof draft.missingSince]).toStrictEqual(['string', 'string'])
    await importAll(EXTRACT)
    const [back, kept] = [await tilleuls(), await tilleuls(true)]
    expect([back.name, kept.name]).toStrictEqual([name, 'Un brouillon'])
    expect([back.missingSince ?? null, kept.missingSince ?? null]).toStrictEqual([null, null])
  })
})
