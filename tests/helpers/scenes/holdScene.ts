import type { Payload } from 'payload'
import type { Facility, PlacementRequest, Unit, User } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { formRequest } from './formRequest'
import { signIn } from './signIn'

type Given = Parameters<typeof aPlacementRequest>[1]

/** A facility with one unit and one place, and somebody who answers for it. */
export async function aFacilityWithPlace(payload: Payload, unit: Partial<Unit> = {}) {
  const { sheet, units } = await aKeptFacility(payload, { units: [unit] })
  const [stored] = units
  if (!stored) throw new Error('No unit')
  const place = await aPlace(payload, stored)
  const manager = await aFacilityMember(payload, { sheet, role: 'manager' })
  return { sheet, unit: stored, place, manager }
}

/** A caseworker with a request of their own. */
export async function aRequester(payload: Payload, given: Given = {}) {
  const worker = await aUser(payload, { roles: ['agent'] })
  const request = await aPlacementRequest(payload, {
    ...given,
    row: { requester: worker.id, requesterName: worker.name, ...given?.row },
  })
  return { worker, request }
}

/** What a form is answered: where the browser goes. */
type Gone = { pathname: string; asked: URLSearchParams; said: string | null }

function gone(response: Response): Gone {
  const { pathname, searchParams: asked } = new URL(
    response.headers.get('location') ?? '',
    'http://localhost',
  )
  return { pathname, asked, said: asked.get('erreur') ?? asked.get('info') }
}

/** A press on « Poser une option » by a person. */
export async function pressHold(
  payload: Payload,
  user: User,
  request: Pick<PlacementRequest, 'id'>,
  fields: Record<string, string>,
): Promise<Gone> {
  const { answerOptionsForm } = await import('@/features/placement/holds/write/answerOptionsForm')
  const client = await signIn(payload, user)
  const form = { demande: request.id, ...fields }
  return gone(await answerOptionsForm(payload, formRequest('/places/options', form, client), undefined))
}

/** An answer of a facility on its page. */
export async function pressAnswer(
  payload: Payload,
  user: User,
  sheet: Pick<Facility, 'number'>,
  fields: Record<string, string>,
): Promise<Gone> {
  const { answerFacilityForm } = await import('@/features/placement/holds/write/answerFacilityForm')
  const number = sheet.number ?? ''
  const client = await signIn(payload, user)
  return gone(
    await answerFacilityForm(
      payload,
      formRequest(`/mes-fiches/${number}/demandes/agir`, fields, client),
      number,
    ),
  )
}

/** « Annuler l’option » by a person, on the page of the options of a request. */
export async function pressCancel(
  payload: Payload,
  user: User,
  { id }: Pick<PlacementRequest, 'id'>,
  fields: Record<string, string>,
): Promise<Gone> {
  const { answerCancelForm } = await import('@/features/placement/holds/write/answerCancelForm')
  const client = await signIn(payload, user)
  return gone(
    await answerCancelForm(payload, formRequest(`/places/options/${id}/annuler`, fields, client), id),
  )
}

/** An answer behind the link of a mail. */
export async function pressLink(
  payload: Payload,
  token: string,
  fields: Record<string, string>,
): Promise<Gone> {
  const { answerLinkForm } = await import('@/features/placement/holds/write/answerLinkForm')
  return gone(await answerLinkForm(payload, formRequest(`/places/reponse/${token}/agir`, fields), token))
}

/** Does what the runner would: the look of the minute, then the mails. */
export async function lookAtPlaces(payload: Payload): Promise<void> {
  const { keepPlaces } = await import('@/jobs/keepPlaces')
  await keepPlaces(payload)
}

/** The lines of the calendar of a place, in words: kind, state and reason. */
export async function linesOf(payload: Payload, place: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'commitments',
    where: { place: { equals: place } },
    sort: 'seq',
    overrideAccess: true,
  })
  return docs.map(({ kind, state, reason }) => [kind, state, reason ?? null].filter(Boolean).join(' '))
}

/** The secret of the link of an answer in the text of a mail; '' where there is none. */
export const answerTokenIn = (text = ''): string => /\/places\/reponse\/(\S+)/.exec(text)?.[1] ?? ''
