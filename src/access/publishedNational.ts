import type { Access, Where } from 'payload'
import type { NationalState } from '@/domain/nationalSheet/nationalStates'
import { currentNationalFeed } from './currentNationalFeed'
import { isEditor, readerClassOf } from './roles'
import { siteIsOpen } from './siteIsOpen'

/** What readers find in lists and by search. */
export const LISTED_NATIONAL: readonly NationalState[] = ['current', 'kept']
/** What they may still open by its address: a sheet that has gone is told to be so, one that has moved leads on. */
const OPENED: readonly NationalState[] = [...LISTED_NATIONAL, 'gone', 'moved']

/**
 * The one state of each national sheet as the feed of this number left it: an import writes the states of the next feed beside, and
 * they are nobody's until that feed is the current one.
 */
export const nationalAt = (feed: number): Where => ({
  and: [{ since: { less_than_equal: feed } }, { until: { greater_than: feed } }],
})

/** Those that readers find in lists and by search. */
export const listedNational = (feed: number): Where => ({
  and: [nationalAt(feed), { state: { in: [...LISTED_NATIONAL] } }],
})

/** National sheets are under an open licence, and secret for nobody. */
export const nationalForReaders = (feed: number): Where => ({
  and: [nationalAt(feed), { state: { in: [...OPENED] } }],
})

/** Read access of national sheets: editors those that were withdrawn too; the public only where the site is open. */
export const publishedNational: Access = async ({ req }) => {
  if (readerClassOf(req.user) === 'public' && !(await siteIsOpen(req))) return false
  const feed = await currentNationalFeed(req.payload, req)
  return isEditor(req.user) ? nationalAt(feed) : nationalForReaders(feed)
}
