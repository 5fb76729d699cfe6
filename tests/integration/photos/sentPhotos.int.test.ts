import fs from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Facility } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aPicture } from '../../helpers/scenes/aPicture'
import { answerOf, sendSection } from '../../helpers/scenes/sendSection'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, folder } = await openTestPayload()

afterEach(() => {
  vi.restoreAllMocks()
})

type Sent = { held?: string[]; keep?: string; words?: string }

/** A facility with its keeper, who may send photos. */
async function aSender(facts: Partial<Facility> = {}) {
  const sheet = await aFacility(payload, facts)
  const { headers } = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'contributor' }))
  return {
    sheet,
    sendPhoto: async ({ held = [], keep, words = 'La cour' }: Sent = {}) =>
      answerOf(
        await sendSection({
          payload,
          number: sheet.number,
          code: 'photos',
          headers,
          form: {
            _field: 'photos',
            _base: JSON.stringify({ photos: held }),
            ...(keep ? { photos: keep } : {}),
            'photos.new': await aPicture(),
            'photos.alt': words,
          },
        }),
      ),
  }
}

const photosOf = async ({ id }: Facility) =>
  (await payload.findByID({ collection: 'facilities', id, depth: 0, overrideAccess: true })).photos ?? []

const storedOf = ({ id }: Facility) =>
  payload.find({
    collection: 'media',
    where: { facility: { equals: id } },
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })

const filesKept = async () => (await fs.readdir(`${folder}/media`).catch(() => [])).length

async function storeMedia(sheet: Facility, { filesize }: { filesize?: number } = {}) {
  const { storePhoto, drawPhoto } = await import('@/features/keeping/editing/write/storePhoto')
  const drawn = await drawPhoto(await aPicture(), 'Le jardin')
  const id = drawn ? await storePhoto(payload, { ...drawn, facility: sheet.id }) : ''
  if (filesize !== undefined)
    await payload.db.updateOne({ collection: 'media', id, data: { filesize }, returning: false })
  return id
}

describe('photos sent to a facility', () => {
  it('are all published when five come at once, under names that tell nothing', async () => {
    const { sheet, sendPhoto } = await aSender()
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendPhoto()))
    expect(new Set(answers)).toStrictEqual(
      new Set([`/mes-fiches/${sheet.number}/modifier?info=published&section=photos`]),
    )
    expect(await photosOf(sheet)).toHaveLength(5)
    const { docs } = await storedOf(sheet)
    expect(docs.map(({ filename }) => filename)).toStrictEqual(
      docs.map(() => expect.stringMatching(/^[0-9a-f-]{36}\.jpg$/)),
    )
  })

  it('leave nothing when the form is refused', async () => {
    const { sheet, sendPhoto } = await aSender()
    const held = [await storeMedia(sheet), await storeMedia(sheet)]
    const before = await filesKept()
    // Somebody changed the photos since this page was opened, and this form takes one away.
    await payload.update({
      collection: 'facilities',
      id: sheet.id,
      data: { photos: [{ image: held[0] ?? '' }] },
      depth: 0,
      overrideAccess: true,
    })
    expect(await sendPhoto({ held, keep: held[1] ?? '' })).toContain('erreur=conflict')
    expect([(await storedOf(sheet)).totalDocs, await filesKept()]).toStrictEqual([2, before])
  })

  it('leave nothing when the sheet cannot be saved', async () => {
    const { sheet, sendPhoto } = await aSender()
    await sendPhoto()
    const before = await filesKept()
    vi.spyOn(payload, 'update').mockRejectedValue(new Error('La base ne répond pas.'))
    await expect(sendPhoto()).rejects.toThrow('La base ne répond pas.')
    expect([(await storedOf(sheet)).totalDocs, await filesKept()]).toStrictEqual([1, before])
  })

  it('leave nothing when the disk is full', async () => {
    const { sheet, sendPhoto } = await aSender()
    await sendPhoto()
    const before = await filesKept()
    const write = fs.writeFile
    vi.spyOn(fs, 'writeFile').mockImplementation(async (file) => {
      await write(file, '')
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
    expect(await sendPhoto()).toContain('erreur=photoStore')
    expect([(await storedOf(sheet)).totalDocs, await filesKept()]).toStrictEqual([1, before])
  })

  it('are refused in words past twelve on a sheet, and past what a facility may keep', async () => {
    const { sheet, sendPhoto } = await aSender()
    const image = await storeMedia(sheet)
    await payload.update({
      collection: 'facilities',
      id: sheet.id,
      data: { photos: Array.from({ length: 12 }, () => ({ image })) },
      depth: 0,
      overrideAccess: true,
    })
    expect(await sendPhoto()).toContain('erreur=photoCount')
    const other = await aSender()
    await storeMedia(other.sheet, { filesize: 99_999_900 })
    expect(await other.sendPhoto()).toContain('erreur=photoWeight')
    expect([(await storedOf(sheet)).totalDocs, (await storedOf(other.sheet)).totalDocs]).toStrictEqual([1, 1])
  })

  it('are never taken from another facility by a forged form', async () => {
    const other = await aFacility(payload)
    const stolen = await storeMedia(other)
    const { sheet, sendPhoto } = await aSender({ audience: 'public' })
    await sendPhoto({ keep: stolen })
    expect((await photosOf(sheet)).map(({ image }) => image)).not.toContain(stolen)
  })
})
