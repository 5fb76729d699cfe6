import type { Access, Where } from 'payload'
import { isEditor, readerClassOf } from './roles'
import { siteIsOpen } from './siteIsOpen'

/** The rates that readers see, whatever their class: amounts of the law are secret for nobody. */
export const PUBLISHED_RATES: Where = { _status: { equals: 'published' } }

/** Read access of rates: editors every one, drafts included; others the published ones, the public only where the site is open. */
export const publishedRates: Access = async ({ req }) => {
  if (isEditor(req.user)) return true
  if (readerClassOf(req.user) === 'public' && !(await siteIsOpen(req))) return false
  return PUBLISHED_RATES
}

/** A rate that was never published may go; a published code is permanent, texts and other programs hold it. */
export const neverPublishedRates: Access = ({ req }) =>
  isEditor(req.user) ? { firstPublishedAt: { exists: false } } : false
