import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facility, Media, User } from '@/payload-types'
import { aFacility } from '../factories/aFacility'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload'
import { askRest } from '../helpers/restClient'
import { signIn } from '../helpers/signIn'

let base: TestPayload
let payload: Payload

beforeAll(async () => {
  base = await openTestPayload({ LOG_LEVEL: 'silent' })
  payload = base.payload
  await payload.updateGlobal({ slug: 'site', data: { openToPublic: true }, overrideAccess: true })
})
afterAll(() => base.close())

async function aPhoto(name: string): Promise<Media> {
  const image = sharp({ create: { width: 400, height: 300, channels: 3, background: '#8aa' } })
  const data = await image.jpeg().toBuffer()
  const file = { data, mimetype: 'image/jpeg', name, size: data.length }
  return payload.create({ collection: 'media', data: { alt: 'Façade' }, file, overrideAccess: true })
}

async function aShownFacility(name: string, audience: Facility['audience']) {
  const photo = await aPhoto(name)
  const sheet = await aFacility(payload, { audience, photos: [{ image: photo.id }] })
  return { photo, sheet }
}

/** What REST answers for the photo as a row, as a file, and as its small file; whether lists hold it. */
async function reads({ id, filename, sizes }: Media, user?: User) {
  const headers = user ? (await signIn(payload, user)).headers : {}
  const status = async (path: string) => (await askRest(`/media${path}`, { headers })).status
  const list: { docs: { id: string }[] } = await (await askRest('/media?limit=0', { headers })).json()
  return [
    await status(`/${id}`),
    await status(`/file/${filename}`),
    await status(`/file/${sizes?.thumbnail?.filename}`),
    list.docs.some((row) => row.id === id),
  ]
}

const SHOWN = [200, 200, 200, true]
const HIDDEN = [404, 403, 403, false]

describe('the photos of a facility', () => {
  it('are read by those who read the facility, and by those who keep it', async () => {
    const { photo, sheet } = await aShownFacility('refuge.jpg', 'agents')
    const keeper = await aFacilityMember(payload, { sheet, role: 'reader' })
    const stranger = await aFacilityMember(payload, { sheet: await aFacility(payload), role: 'manager' })
    expect({
      public: await reads(photo),
      partner: await reads(photo, stranger),
      keeper: await reads(photo, keeper),
      agent: await reads(photo, await aUser(payload)),
      editor: await reads(photo, await aUser(payload, { roles: ['editor'] })),
    }).toStrictEqual({ public: HIDDEN, partner: HIDDEN, keeper: SHOWN, agent: SHOWN, editor: SHOWN })
  })

  it('are read by everybody where the facility is', async () => {
    expect(await reads((await aShownFacility('public.jpg', 'public')).photo)).toStrictEqual(SHOWN)
  })

  it('stay with it once taken off, and while nobody has published it', async () => {
    const { photo, sheet } = await aShownFacility('ancienne.jpg', 'agents')
    await payload.update({
      collection: 'facilities',
      id: sheet.id,
      data: { photos: [] },
      overrideAccess: true,
    })
    const draft = await aPhoto('brouillon.jpg')
    await payload.update({
      collection: 'facilities',
      id: sheet.id,
      data: { photos: [{ image: draft.id }] },
      draft: true,
      overrideAccess: true,
    })
    expect([await reads(photo), await reads(draft)]).toStrictEqual([HIDDEN, HIDDEN])
  })

  it('belong to it as soon as those who keep it send them', async () => {
    const sheet = await aFacility(payload)
    const { storePhoto } = await import('@/features/sheetEditing/write/storePhoto')
    const image = sharp({ create: { width: 40, height: 30, channels: 3, background: '#8aa' } })
    const file = new File([new Uint8Array(await image.png().toBuffer())], 'a.png')
    const id = await storePhoto(payload, { file, words: 'Le jardin', facility: sheet.id })
    const photo = await payload.findByID({ collection: 'media', id: id ?? '', overrideAccess: true })
    expect(await reads(photo)).toStrictEqual(HIDDEN)
  })
})

describe('a facility deleted for good', () => {
  it('takes its photos with it', async () => {
    const { photo, sheet } = await aShownFacility('fermee.jpg', 'agents')
    await payload.delete({ collection: 'facilities', id: sheet.id, overrideAccess: true })
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: { id: { equals: photo.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })
})

describe('any other file', () => {
  it('is read by every reader of the site', async () => {
    expect(await reads(await aPhoto('affiche.jpg'))).toStrictEqual(SHOWN)
  })

  it('stays so when it is the logo of the site or joined to a scheme, and chosen as a photo too', async () => {
    const [logo, joined] = [await aPhoto('logo.jpg'), await aPhoto('jointe.jpg')]
    await payload.updateGlobal({ slug: 'site', data: { logo: logo.id }, overrideAccess: true })
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Logement', slug: 'logement' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'schemes',
      data: { ...aScheme({ themes: [theme.id] }), files: [joined.id] },
      overrideAccess: true,
    })
    await aFacility(payload, { photos: [{ image: logo.id }, { image: joined.id }] })
    expect([await reads(logo), await reads(joined)]).toStrictEqual([SHOWN, SHOWN])
  })
})
