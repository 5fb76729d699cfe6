import type { Payload } from 'payload'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { findPublishedSheetById } from '@/features/sheets/reference/findSheet'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { SignedLink, User } from '@/payload-types'
import { mayVerify } from '../write/mayVerify'
import { findSignedLink } from './findSignedLink'

type Opened =
  | { state: 'usable'; link: SignedLink; sheet: SheetReference; person: User | null }
  | { state: Exclude<LinkState, 'usable'>; link: SignedLink | null; sheet: SheetReference | null }

type Ask = { payload: Payload; token: string; address: string }

/**
 * What a link to confirm a sheet is worth at this instant, without using it: the right that it lends is that of its account now, or
 * of an address that the sheet still gives as its own.
 */
export async function openVerifyLink({ payload, token, address }: Ask): Promise<Opened> {
  const { state, link } = await findSignedLink({ payload, token, purpose: 'verify', address })
  const kind = link?.sheet ?? ''
  if (!link?.sheetId || !isSheetKind(kind))
    return { state: state === 'tooMany' ? state : 'unknown', link: null, sheet: null }
  const sheet = await findPublishedSheetById(payload, { kind, id: link.sheetId })
  if (state !== 'usable') return { state, link, sheet }
  const person = await findAccountById(payload, link.user)
  if (!sheet || !(await isStillRight(payload, { link, sheet, person })))
    return { state: 'dead', link, sheet: null }
  return { state, link, sheet, person }
}

type Lent = { link: SignedLink; sheet: SheetReference; person: User | null }

async function isStillRight(payload: Payload, { link, sheet, person }: Lent): Promise<boolean> {
  if (!link.user) return sheet.emails.some((email) => email.toLowerCase() === link.email?.toLowerCase())
  if (!person || person.active === false) return false
  return mayVerify({ payload, actor: person, keeper: sheet.keeper, way: 'mailLink' })
}
