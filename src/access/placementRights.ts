import type { Access, Where } from 'payload'
import { hasRole, type Reader } from './roles'

/** Whoever asks as a person of the service: the id and the service of the account. */
type Asker = Reader & { id?: string | number; service?: string | null }

/** Who looks for places and asks for them: caseworkers, and coordinators for everybody. */
export const mayRequestPlaces = (reader: Reader): boolean => hasRole(reader, 'agent', 'coordinator')

/** Who follows every request, passes over a rule with its reason, and opens a surnombre. */
export const mayCoordinatePlaces = (reader: Reader): boolean => hasRole(reader, 'coordinator')

/** Who reads figures of places, without any request. */
export const readsPlacementFigures = (reader: Reader): boolean =>
  hasRole(reader, 'direction', 'coordinator', 'administrator')

/** Who opens and closes exchanges with neighbours, and says what is shared with them. */
export const mayKeepNeighbours = (reader: Reader): boolean => hasRole(reader, 'coordinator', 'administrator')

/**
 * The requests that a person reads: coordinators all, caseworkers their own and those of their service. Editors, administrators and
 * those who direct read none: figures are for them. Facilities read what concerns them through the portal, never as requests.
 */
export function requestsOf(reader: Asker | null | undefined): Where | boolean {
  if (!reader || !mayRequestPlaces(reader)) return false
  if (mayCoordinatePlaces(reader)) return true
  const own: Where[] = [{ requester: { equals: reader.id } }]
  if (reader.service?.trim()) own.push({ service: { equals: reader.service } })
  return { or: own }
}

/** Read access of requests over Payload's own API. */
export const placementRequestsForReader: Access = ({ req }) => requestsOf(req.user)

/** Read access of rows that say no more than figures and rules. */
export const coordinatorsOnly: Access = ({ req }) => mayCoordinatePlaces(req.user)

/** Read access of neighbours over Payload's own API: public keys and what is shared; nothing writes through it. */
export const neighboursForReader: Access = ({ req }) => mayKeepNeighbours(req.user)
