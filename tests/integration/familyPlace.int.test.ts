import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { FAMILY_COOKIE } from '@/infra/auth/familyCookie'
import { COMMUNE_HEADER } from '@/infra/http/COMMUNE_HEADER'
import { withFamily } from '@/ui/filters/familyAddress'
import { readMapPoints } from '@/ui/map/readMapPoints'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const jar = new Map<string, string>()
const asked = new Headers()
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
  headers: async () => asked,
}))

const { payload } = await openTestPayload()
const CORBEIL = '91174'
const ETAMPES = '91223'

beforeEach(() => {
  jar.clear()
  asked.delete(COMMUNE_HEADER)
})

/** What a browser keeps of an answer. */
function keep(answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
    if (/Max-Age=0/.test(cookie)) jar.delete(name)
    else jar.set(name, value)
  }
}

async function choose(query: string, headers: Record<string, string> = {}): Promise<Response> {
  const { answerFamily } = await import('@/features/geography/places/write/answerFamily')
  const params = new URLSearchParams(query)
  const answer = answerFamily({
    headers: new Headers(headers),
    commune: params.get('commune'),
    back: params.get('retour'),
  })
  keep(answer)
  return answer
}

async function places(commune: string | null, territory: string | null = ETAMPES) {
  const { whosePlace } = await import('@/features/geography/places/read/whosePlace')
  const { place, family } = await whosePlace({ commune, user: { territory } })
  return [place?.name ?? null, family?.name ?? null]
}

describe('whose place a page is about', () => {
  it('is the account’s own commune, then nobody’s', async () => {
    expect(await places(null)).toStrictEqual(['Étampes', null])
    expect(await places('inconnu', null)).toStrictEqual([null, null])
  })

  it('is that of the address before that of the session, and that of the session before the account', async () => {
    await choose(`commune=${CORBEIL}&retour=/recherche`)
    expect(await places(null)).toStrictEqual(['Corbeil-Essonnes', 'Corbeil-Essonnes'])
    expect(await places('91016')).toStrictEqual(['Angerville', 'Angerville'])
  })

  it('keeps the name of an arrondissement', async () => {
    expect(await places('75112')).toStrictEqual(['Paris 12e', 'Paris 12e'])
  })
})

describe('the family’s commune', () => {
  it('is kept for the session alone, as a code, and stands in the address one is led to', async () => {
    const answer = await choose(
      `commune=${CORBEIL}&retour=${encodeURIComponent('/recherche?q=facture&ailleurs=1')}`,
    )
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/recherche?q=facture&commune=${CORBEIL}`)
    expect(answer.headers.getSetCookie()).toStrictEqual([
      `${FAMILY_COOKIE}=${CORBEIL}; Path=/; HttpOnly; SameSite=Lax`,
    ])
  })

  it('is forgotten without losing what was typed', async () => {
    await choose(`commune=${CORBEIL}&retour=/`)
    const back = `/annuaire?q=ccas&commune=${CORBEIL}&lieu=Corbeil&near=48.6,2.4&radius=50`
    const answer = await choose(`retour=${encodeURIComponent(back)}`)
    expect(answer.headers.get('location')).toBe('/annuaire?q=ccas')
    expect(await places(null)).toStrictEqual(['Étampes', null])
  })

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://ailleurs.example' },
  ])('is neither kept nor forgotten for a page of another site', async (headers) => {
    const answer = await choose(`commune=${CORBEIL}&retour=/recherche`, headers)
    expect(answer.headers.getSetCookie()).toStrictEqual([])
    expect(answer.headers.get('location')).toBe(`/recherche?commune=${CORBEIL}`)
  })

  it('leads to no other site', async () => {
    const answer = await choose(`commune=${CORBEIL}&retour=//ailleurs.example/`)
    expect(answer.headers.get('location')).toBe(`/?commune=${CORBEIL}`)
  })

  it('is cleared at sign-out', async () => {
    const { signOutOf } = await import('@/features/people/session/write/signOutOf')
    await choose(`commune=${CORBEIL}&retour=/`)
    keep(new Response(null, { headers: await signOutOf({ payload, headers: new Headers() }) }))
    expect(await places(null)).toStrictEqual(['Étampes', null])
  })
})

describe('the address of a sheet', () => {
  it('holds the family’s commune through the sign-in of who opens a copied link', async () => {
    const { askedPath } = await import('@/features/people/session/read/askedPath')
    expect(await askedPath('/dispositifs/D0032')).toBe('/dispositifs/D0032')
    asked.set(COMMUNE_HEADER, CORBEIL)
    expect(await askedPath('/dispositifs/D0032')).toBe(`/dispositifs/D0032?commune=${CORBEIL}`)
    expect(await askedPath(`/annuaire?q=ccas&commune=${CORBEIL}`)).toBe(`/annuaire?q=ccas&commune=${CORBEIL}`)
  })

  it('holds it on the map and in rows, before an anchor', () => {
    const point = { number: 'L0001', title: 'Foyer', lat: 48, lng: 2 }
    const hrefs = [CORBEIL, null].map(
      (commune) => readMapPoints({ points: [point] }, commune).points[0]?.href,
    )
    expect(hrefs).toStrictEqual([`/lieux-d-accueil/L0001?commune=${CORBEIL}`, '/lieux-d-accueil/L0001'])
    expect(withFamily('/annuaire/P0001#horaires', CORBEIL)).toBe(
      `/annuaire/P0001?commune=${CORBEIL}#horaires`,
    )
  })
})

describe('where a list with a map starts from', () => {
  const start = async (query: string, territory: string | null = ETAMPES) => {
    const { startingPoint } = await import('@/features/finding/directory/read/startingPoint')
    const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
    await saveCentres({
      payload,
      centres: new Map([
        [CORBEIL, [2.48, 48.61]],
        [ETAMPES, [2.16, 48.43]],
      ]),
    })
    const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
    const user = await aUser(payload, { roles: ['agent'], territory })
    return startingPoint({
      reader: { payload, user, site, readerClass: 'agents', mayRead: true },
      params: new URLSearchParams(query),
      path: '/annuaire',
    })
  }

  it('is a commune typed: it is kept, and no other parameter is lost', async () => {
    const { goTo } = await start('q=ccas&lieu=Corbeil-Essonnes')
    const address = new URL(goTo ?? '', 'http://localhost')
    const back = new URL(address.searchParams.get('retour') ?? '', 'http://localhost')
    expect([address.pathname, address.searchParams.get('commune')]).toStrictEqual(['/famille', CORBEIL])
    expect(Object.fromEntries(back.searchParams)).toStrictEqual({
      q: 'ccas',
      commune: CORBEIL,
      lieu: 'Corbeil-Essonnes',
      near: '48.61,2.48',
    })
  })

  it('is the family’s, carried into the address', async () => {
    await choose(`commune=${CORBEIL}&retour=/`)
    const { goTo } = await start('type=service')
    const address = new URL(goTo ?? '', 'http://localhost')
    expect(address.pathname).toBe('/annuaire')
    expect(Object.fromEntries(address.searchParams)).toStrictEqual({
      type: 'service',
      commune: CORBEIL,
      lieu: 'Corbeil-Essonnes (91100)',
      near: '48.61,2.48',
    })
  })

  it('is nowhere when one looks elsewhere, or for who works nowhere', async () => {
    await choose(`commune=${CORBEIL}&retour=/`)
    expect(await start('ailleurs=1')).toStrictEqual({ goTo: null, family: CORBEIL, home: null })
    jar.clear()
    expect(await start('', null)).toStrictEqual({ goTo: null, family: null, home: null })
  })

  it('is the reader’s own commune without anything else', async () => {
    expect(await start('')).toStrictEqual({
      goTo: null,
      family: null,
      home: { name: 'Étampes', point: '48.43,2.16' },
    })
  })
})
