import type { Payload, SanitizedCollectionConfig } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { NotAllowed, NotFound } from '@/errors'
import { isDocumentId } from '@/infra/database/isDocumentId'

const OURS: readonly string[] = Object.values(SLUGS)
/** What the admin asks of Payload's own collections; no other of them is reached from outside. */
const OF_THE_ADMIN = ['payload-preferences', 'payload-locked-documents']

const LONGEST_SEGMENT = 300

type Address = { payload: Payload; segments: readonly string[]; isEditor: boolean }

/**
 * Checks the address of a request to the REST API (what follows `/api`): a collection that is served, then one of its doors or an
 * id of the form that the database gives.
 * @throws NotFound, NotAllowed
 */
export function restAddress({ payload, segments, isEditor }: Address): void {
  const [name = '', ...rest] = segments
  if (segments.some((segment) => segment.length > LONGEST_SEGMENT)) throw unknown()
  if (name === 'access' && rest.length === 0) return
  if (name === 'globals' && isDoorOfGlobal(payload, rest)) return
  const isOfTheAdmin = OF_THE_ADMIN.includes(name)
  if (isOfTheAdmin && !isEditor) throw new NotAllowed('Réservé aux éditeurs.')
  const isServed = isOfTheAdmin || OURS.includes(name)
  const collection = Object.entries(payload.collections).find(([slug]) => isServed && slug === name)?.[1]
  if (!collection || !isDoor(collection.config, rest)) throw unknown()
}

function isDoorOfGlobal(payload: Payload, [slug, door, id, ...more]: readonly string[]): boolean {
  const known = payload.globals.config.find((each) => each.slug === slug)
  if (!known || more.length > 0) return false
  if (door === 'versions') return Boolean(known.versions) && (id === undefined || isDocumentId(id))
  return id === undefined && (door === undefined || door === 'access')
}

function isDoor({ slug, endpoints, versions }: SanitizedCollectionConfig, rest: readonly string[]): boolean {
  const [first, second] = rest
  if (first === undefined || slug === 'payload-preferences') return true
  if (first === 'versions') return Boolean(versions) && (second === undefined || isDocumentId(second))
  const doors = (endpoints || []).map(({ path }) => path.split('/')[1])
  return doors.includes(first) || isDocumentId(first)
}

const unknown = () => new NotFound('Cette adresse n’existe pas.')
