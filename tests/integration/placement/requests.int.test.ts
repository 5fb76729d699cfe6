import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { answerRequestForm } = await import('@/features/placement/requests/write/answerRequestForm')
const { answerRequestAct } = await import('@/features/placement/requests/write/answerRequestAct')
const { requestKey } = await import('@/features/placement/requests/present/requestKey')
const { readTypedForm, TYPED_FORM_COOKIE } = await import('@/infra/auth/typedFormCookie')
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')

let made = 0
function aCaseworker(): Promise<User> {
  made += 1
  return aUser(payload, { service: `Service ${made}` })
}
const requestsOf = async (user: User) =>
  (
    await payload.find({
      collection: 'placement-requests',
      where: { requester: { equals: user.id } },
      depth: 0,
      limit: 0,
      pagination: false,
      sort: 'createdAt',
      overrideAccess: true,
    })
  ).docs
const stored = (id: string) =>
  payload.findByID({ collection: 'placement-requests', id, depth: 0, overrideAccess: true })

/** How many lines of the journal say that this was done, or refused, on a request. */
async function linesOf(action: 'requestPublished' | 'refused', id = ''): Promise<number> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { action: { equals: action } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { detail: true },
    overrideAccess: true,
  })
  return docs.filter(({ detail }) => detail?.includes(id)).length
}

const FIELDS = {
  action: 'publish',
  reference: 'ASE-2026-1',
  'child.0.birthMonth': '2012-04',
  'child.0.sex': 'garcon',
  urgency: '72h',
  wishedFrom: '2026-12-01',
  duration: 'moyen',
}

async function said(response: Response) {
  const { pathname, searchParams } = new URL(response.headers.get('location') ?? '', 'http://localhost')
  const cookie = response.headers.get('set-cookie') ?? ''
  const value = new RegExp(`${TYPED_FORM_COOKIE}=([^;]*)`).exec(cookie)?.[1]
  return {
    path: pathname,
    fault: searchParams.get('erreur'),
    info: searchParams.get('info'),
    params: searchParams,
    value,
  }
}

async function send(user: User, fields: Record<string, string> = {}) {
  const client = await signIn(payload, user)
  const form = { ...FIELDS, ...fields }
  return said(
    await answerRequestForm(payload, formRequest('/places/demandes/enregistrer', form, client), undefined),
  )
}

async function act(user: User, id: string, fields: Record<string, string>) {
  const client = await signIn(payload, user)
  return said(await answerRequestAct(payload, formRequest(`/places/demandes/${id}/agir`, fields, client), id))
}

async function aHeldRequest(user: User) {
  const { units } = await aKeptFacility(payload)
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const request = await aPlacementRequest(payload, {
    row: { requester: user.id, service: user.service ?? null, openedAt: new Date().toISOString() },
  })
  const place = await aPlace(payload, unit)
  const context = { payload, actor: user, address: '192.0.2.1' }
  const today = new Date().toISOString().slice(0, 10)
  const held = await commitLine(context, {
    place: place.id,
    act: {
      kind: 'hold',
      request: request.id,
      child: 0,
      from: today,
      to: null,
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
  })
  if (held.fault !== null) throw new Error(held.words)
  return { request, place, thread: held.line.thread, context, today }
}

describe('a request', () => {
  it('is published with its deadline, and leads to the search of places', async () => {
    const user = await aCaseworker()
    const end = await send(user, { legalTitle: 'opp-parquet', legalStart: '2026-11-01' })
    const [request] = await requestsOf(user)
    expect(end).toMatchObject({ path: '/places/recherche', fault: null, info: 'publiee' })
    expect(end.params.get('demande')).toBe(request?.id)
    expect(request).toMatchObject({
      reference: 'ASE-2026-1',
      service: user.service,
      state: 'open',
      urgency: '72h',
      legalDeadline: '2026-11-09T23:00:00.000Z',
      profile: { children: [{ birthMonth: '2012-04', sex: 'garcon', needs: [], reference: null }] },
    })
    expect(await linesOf('requestPublished', request?.id)).toBe(1)
  })

  it('is kept as a draft, changed, then published', async () => {
    const user = await aCaseworker()
    await send(user, { action: 'draft' })
    const [draft] = await requestsOf(user)
    if (!draft) throw new Error('No draft')
    expect(draft).toMatchObject({ state: 'draft' })
    const edit = { id: draft.id, key: requestKey(draft), duration: 'long' }
    expect(await send(user, { ...edit, action: 'draft' })).toMatchObject({ info: 'saved' })
    expect(await send(user, edit)).toMatchObject({ fault: 'changed' })
    const key = requestKey(await stored(draft.id))
    expect(await send(user, { ...edit, key })).toMatchObject({ path: '/places/recherche', info: 'publiee' })
    expect(await stored(draft.id)).toMatchObject({ state: 'open', profile: { duration: 'long' } })
  })

  it('A15: keeps nothing of a text that names somebody until it is corrected', async () => {
    const user = await aCaseworker()
    const context = 'Prénom Nom : Kévin Delorme né le 3/4/2012'
    const end = await send(user, { context })
    expect(end).toMatchObject({ path: '/places/demandes/nouvelle', fault: 'invalid' })
    expect(await requestsOf(user)).toStrictEqual([])
    expect(end.params.toString()).toBe('erreur=invalid')
    const owner = { userId: user.id, page: '/places/demandes/nouvelle' }
    expect(readTypedForm(end.value, owner)?.get('context')).toBe(context)
    expect(readTypedForm(end.value, { ...owner, userId: 'another' })).toBeNull()
    expect(end.value).not.toContain('Kévin')
    expect(await send(user, { context: 'Calme, suivi au CMP.' })).toMatchObject({ info: 'publiee' })
  })

  it('A15: has its reference, its notes and its reasons screened too', async () => {
    const user = await aCaseworker()
    expect(await send(user, { reference: 'Kevin-2012' })).toMatchObject({ fault: 'invalid' })
    const { request } = await aHeldRequest(user)
    const close = { action: 'close', outcome: 'other', reason: 'autre', note: 'Chez sa tante Fatoumata' }
    expect(await act(user, request.id, close)).toMatchObject({ fault: 'invalid' })
    const admission = { action: 'admission', groupEffect: 'Connaît Mme Dubreuil' }
    expect(await act(user, request.id, admission)).toMatchObject({ fault: 'invalid' })
    const { state, closeNote, admission: kept } = await stored(request.id)
    expect([state, closeNote ?? null, kept ?? null]).toStrictEqual(['held', null, null])
  })

  it('is one for a reference in a service', async () => {
    const user = await aCaseworker()
    await send(user, { reference: 'ASE-2026-2' })
    const [first] = await requestsOf(user)
    const end = await send(user, { reference: 'ASE-2026-2' })
    expect(end).toMatchObject({ fault: 'already' })
    expect(end.params.get('autre')).toBe(first?.id)
    const others = await Promise.all([1, 2, 3].map(() => send(user, { reference: 'ASE-2026-3' })))
    expect(others.filter(({ fault }) => fault === null)).toHaveLength(1)
    expect(await requestsOf(user)).toHaveLength(2)
    expect(await send(await aCaseworker(), { reference: 'ASE-2026-2' })).toMatchObject({ fault: null })
  })

  it('falls with its options when it is withdrawn, and says why once', async () => {
    const user = await aCaseworker()
    const { request, thread } = await aHeldRequest(user)
    expect(await act(user, request.id, { action: 'withdraw' })).toMatchObject({ fault: 'invalid' })
    const withdraw = { action: 'withdraw', reason: 'maintien-famille' }
    expect(await act(user, request.id, withdraw)).toMatchObject({ fault: null, info: 'withdrawn' })
    expect(await stored(request.id)).toMatchObject({ state: 'withdrawn', closeReason: 'maintien-famille' })
    const { docs } = await payload.find({
      collection: 'commitments',
      where: { thread: { equals: thread } },
      sort: '-seq',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ state: 'cancelled', reason: 'maintien-famille', byName: user.name })
    expect(await act(user, request.id, withdraw)).toMatchObject({ fault: 'decided' })
  })

  it('is closed, not withdrawn, once a child has arrived', async () => {
    const user = await aCaseworker()
    const { request, place, thread, context, today } = await aHeldRequest(user)
    for (const done of [
      { kind: 'accept' as const, thread },
      { kind: 'arrive' as const, thread, on: today },
    ])
      expect((await commitLine(context, { place: place.id, act: done })).fault).toBeNull()
    // One child, who has arrived: the calendars closed it.
    expect(await stored(request.id)).toMatchObject({ state: 'closed', outcome: 'received' })
    expect(await act(user, request.id, { action: 'withdraw', reason: 'erreur' })).toMatchObject({
      fault: 'decided',
    })
  })

  it('joins the waiting list and leaves it', async () => {
    const user = await aCaseworker()
    await send(user, { reference: 'ASE-2026-4' })
    const [request] = await requestsOf(user)
    const id = request?.id ?? ''
    expect(await act(user, id, { action: 'wait' })).toMatchObject({ info: 'waiting' })
    expect((await stored(id)).state).toBe('waiting')
    expect(await act(user, id, { action: 'leave' })).toMatchObject({ info: 'notWaiting' })
    expect(await stored(id)).toMatchObject({ state: 'open', waitingSince: null })
  })

  it('keeps what is looked at before an admission, and when it was complete', async () => {
    const user = await aCaseworker()
    const { request } = await aHeldRequest(user)
    const some = { action: 'admission', childHeard: 'oui', childHeardOn: '2026-01-05' }
    expect(await act(user, request.id, some)).toMatchObject({ info: 'admission' })
    expect((await stored(request.id)).admission).toMatchObject({ childHeard: true, completedAt: null })
    const all = {
      ...some,
      groupEffect: 'Groupe calme.',
      trustedThirdPartySought: 'non',
      schoolKept: 'oui',
      schoolMinutes: '20',
    }
    await act(user, request.id, all)
    expect((await stored(request.id)).admission).toMatchObject({
      schoolMinutes: 20,
      completedAt: expect.any(String),
    })
  })

  it('is refused to whoever is of another service, with a line in the journal', async () => {
    const request = await aPlacementRequest(payload, { row: { service: 'Un service' } })
    const stranger = await aCaseworker()
    expect(await act(stranger, request.id, { action: 'wait' })).toMatchObject({
      path: '/places/demandes',
      fault: 'gone',
    })
    expect(
      await send(stranger, { id: request.id, key: requestKey(request), reference: 'ASE-2026-9' }),
    ).toMatchObject({ fault: 'gone' })
    expect(await linesOf('refused', request.id)).toBe(2)
    expect(await stored(request.id)).toMatchObject({ reference: request.reference, state: 'open' })
  })
})
