import type { Payload } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import { localTime } from '@/domain/localTime'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { readProfileForm } from '@/features/placement/profile/read/readProfileForm'
import type { User } from '@/payload-types'
import { findSearchedRequest, type SearchedRequest } from './findSearchedRequest'

/**
 * What an address of the search asks. `asked`: a profile, of a request or typed; `faults`: what is typed is to be mended; `empty`: nothing
 * is asked yet; `gone`: the request is not there, or not theirs to read.
 */
export type AskedSearch =
  | {
      state: 'asked'
      profile: PlacementProfile
      request: SearchedRequest | null
      withHidden: boolean
      page: number
    }
  | { state: 'faults'; faults: readonly Fault[] }
  | { state: 'empty' }
  | { state: 'gone' }

type Ask = { payload: Payload; user: User; params: URLSearchParams; now: Date }

/** Reads an address of the search: the id of a request stands for all of its criteria, which are then nowhere in the address. */
export async function readSearch({ payload, user, params, now }: Ask): Promise<AskedSearch> {
  const rest = { withHidden: params.get('aconfirmer') === '1', page: pageOf(params.get('page')) }
  const id = params.get('demande')
  if (id) {
    const request = await findSearchedRequest(payload, user, id)
    return request ? { state: 'asked', profile: request.profile, request, ...rest } : { state: 'gone' }
  }
  if (![...params.keys()].some((name) => name.startsWith('child.'))) return { state: 'empty' }
  const { profile, faults } = readProfileForm(withoutWritten(params), localTime(now).day)
  if (!profile) return { state: 'faults', faults: faults.map(ofSearch) }
  return { state: 'asked', profile, request: null, ...rest }
}

/** What is written of a child is of a request, never of an address. */
function withoutWritten(params: URLSearchParams): URLSearchParams {
  const kept = [...params].filter(
    ([name]) =>
      !['context', 'incompatibleWith', 'splitReason'].includes(name) && !name.endsWith('.reference'),
  )
  return new URLSearchParams(kept)
}

/** The reason of a split is written in a request alone. */
const ofSearch = (fault: Fault): Fault =>
  fault.path === 'splitReason'
    ? {
        path: 'siblings',
        message: 'Séparer une fratrie demande un motif écrit\u00a0: il s’écrit dans une demande.',
      }
    : fault

function pageOf(typed: string | null): number {
  const page = Number(typed)
  return Number.isInteger(page) && page > 0 && page < 1000 ? page : 1
}
