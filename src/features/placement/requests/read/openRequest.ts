import type { Payload } from 'payload'
import { type Standing, standingOf } from '@/domain/placement/calendar/standingOf'
import { type HoldStory, holdStories } from '@/domain/placement/holds/holdStories'
import type { PlacementRequest, User } from '@/payload-types'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { linesWhere, type PlacedLine } from '../../notices/read/linesWhere'
import { noteRequestRead } from '../write/noteRequestRead'
import { type PlaceNames, placeNames } from './placeNames'

/** A request with all that happened to it on calendars. */
export type OpenedRequest = {
  request: PlacementRequest
  /** Every line, the oldest first. */
  lines: PlacedLine[]
  options: HoldStory<PlacedLine>[]
  standing: Standing[]
  names: PlaceNames
}

type Ask = { payload: Payload; user: User; id: string; address: string; now: Date }

/** Opens a request for somebody who may read it, and writes in the journal that they did; `null` for whoever may not, and for none. */
export async function openRequest({ payload, user, id, address, now }: Ask): Promise<OpenedRequest | null> {
  const request = await findReadableRequest(payload, user, id)
  if (!request) return null
  const [lines] = await Promise.all([
    linesWhere(payload, { request: { equals: id } }),
    noteRequestRead({ payload, user, request: id, address }),
  ])
  return {
    request,
    lines,
    options: holdStories(lines, now),
    standing: standingOf(lines, now),
    names: await placeNames(payload, lines),
  }
}
