import type { TextFieldSingleValidation } from 'payload'
import { safeHref } from '@/domain/text/safeHref'

/** Where a link of a text may lead: http, https, mailto, tel, or a page of the portal; a link to a sheet has no address. */
export const validateLink: TextFieldSingleValidation = (value, { siblingData }) => {
  const { linkType } = (siblingData ?? {}) as { linkType?: unknown }
  if (linkType === 'internal' || safeHref(value) !== null) return true
  return 'Un lien commence par https://, http://, mailto: ou tel:, ou par / pour une page du portail.'
}
