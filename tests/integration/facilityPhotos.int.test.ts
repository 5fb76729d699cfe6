import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Facility, Media, User } from '@/payload-types'
import { aFacility } from '../factories/aFacility'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

beforeAll(async () => {
  await payload.updateGlobal({ slug: 'site', data: { openToPublic: true }, overrideAccess: true })
})

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
  const list: { docs: { id: string }[] } = await (await askRest('/media?limit=100', { headers })).json()
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

  it('are read by its keepers alone once taken off, and while nobody has published them', async () => {
    const { photo, sheet } = await aShownFacility('ancienne.jpg', 'public')
    const agent = await aUser(payload)
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
    expect([await reads(photo, agent), await reads(draft, agent)]).toStrictEqual([HIDDEN, HIDDEN])
  })

  it('belong to it as soon as those who keep it send them', async () => {
    const sheet = await aFacility(payload)
    const keeper = await aFacilityMember(payload, { sheet, role: 'reader' })
    const { storePhoto } = await import('@/features/keeping/editing/write/storePhoto')
    const image = sharp({ create: { width: 400, height: 300, channels: 3, background: '#8aa' } })
    const data = await image.jpeg().toBuffer()
    const id = await storePhoto(payload, { data, alt: 'Le jardin', facility: sheet.id })
    const photo = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    // Nothing published shows it yet: those who keep the sheet, and editors.
    expect({
      public: await reads(photo),
      agent: await reads(photo, await aUser(payload)),
      keeper: await reads(photo, keeper),
      editor: await reads(photo, await aUser(payload, { roles: ['editor'] })),
    }).toStrictEqual({ public: HIDDEN, agent: HIDDEN, keeper: SHOWN, editor: SHOWN })
  })
})

describe('the cache of browsers and proxies', () => {
  it('keeps what everybody reads, and nothing else', async () => {
    const cacheOf = async ({ filename, sizes }: Media, user?: User) => {
      const headers = user ? (await signIn(payload, user)).headers : {}
      const names = [filename, sizes?.thumbnail?.filename]
      const answers = await Promise.all(names.map((name) => askRest(`/media/file/${name}`, { headers })))
      return answers.map((answer) => answer.headers.get('cache-control'))
    }
    const open = await aShownFacility('ouverte.jpg', 'public')
    const kept = await aShownFacility('gardee.jpg', 'agents')
    const agent = await aUser(payload)
    const editor = await aUser(payload, { roles: ['editor'] })
    const EVERYBODY = ['public, max-age=3600', 'public, max-age=3600']
    const NOBODY = ['private, no-store', 'private, no-store']
    expect([await cacheOf(open.photo), await cacheOf(open.photo, agent)]).toStrictEqual([
      EVERYBODY,
      EVERYBODY,
    ])
    expect([await cacheOf(kept.photo, agent), await cacheOf(kept.photo, editor)]).toStrictEqual([
      NOBODY,
      NOBODY,
    ])
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
  it('is read by editors alone until something published shows it', async () => {
    const file = await aPhoto('affiche.jpg')
    const editor = await aUser(payload, { roles: ['editor'] })
    expect([
      await reads(file),
      await reads(file, await aUser(payload)),
      await reads(file, editor),
    ]).toStrictEqual([HIDDEN, HIDDEN, SHOWN])
  })

  it('is read by every reader of the site as its logo or joined to a scheme, even chosen as a photo too', async () => {
    const [logo, joined] = [await aPhoto('logo.jpg'), await aPhoto('jointe.jpg')]
    await payload.updateGlobal({ slug: 'site', data: { logo: logo.id }, overrideAccess: true })
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Logement', slug: 'logement' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'schemes',
      data: { ...aScheme({ themes: [theme.id], audience: 'public' }), files: [joined.id] },
      overrideAccess: true,
    })
    await aFacility(payload, { photos: [{ image: logo.id }, { image: joined.id }] })
    expect([await reads(logo), await reads(joined)]).toStrictEqual([SHOWN, SHOWN])
  })
})
