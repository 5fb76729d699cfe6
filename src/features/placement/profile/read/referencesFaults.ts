import type { Fault } from '@/domain/facility/Fault'
import type { TypedProfile } from '@/domain/placement/profile/profileFaults'
import { referenceFault } from '@/domain/placement/profile/referenceFault'
import { foundIn } from '../../screening/foundIn'

/** The fault of one reference: the signs that join its parts are read as spaces, so that a name between two of them is seen. */
export function wrongReference(reference: string): string | null {
  return referenceFault(reference, foundIn(reference.replaceAll(/[./_-]+/g, ' ')))
}

/** What is wrong in the references of brothers and sisters and of the requests that must be kept apart. */
export function referencesFaults({ children, incompatibleWith }: TypedProfile): Fault[] {
  const own = children.flatMap(({ reference }, at) => {
    const message = reference ? wrongReference(reference) : null
    return message ? [{ path: `child.${at}.reference`, message }] : []
  })
  const wrong = incompatibleWith.flatMap((reference) => wrongReference(reference) ?? [])[0]
  return wrong ? [...own, { path: 'incompatibleWith', message: wrong }] : own
}
