import type { Fault } from '@/domain/facility/Fault'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { wrongReference } from '../../profile/read/referencesFaults'
import { readProfileForm } from '../../profile/read/readProfileForm'

/** What the form of a request says, or everything that stops it. */
export type ReadRequest =
  | { request: { reference: string; profile: PlacementProfile }; faults: readonly [] }
  | { request: null; faults: readonly Fault[] }

/** Reads the form of a request: its reference, then its profile. `today`: `YYYY-MM-DD`. */
export function readRequestForm(form: URLSearchParams, today: string): ReadRequest {
  const reference = (form.get('reference') ?? '').trim().replaceAll(/\s+/g, ' ')
  const wrong = wrongReference(reference)
  const { profile, faults } = readProfileForm(form, today)
  const all = [...(wrong ? [{ path: 'reference', message: wrong }] : []), ...faults]
  return profile && all.length === 0
    ? { request: { reference, profile }, faults: [] }
    : { request: null, faults: all }
}
