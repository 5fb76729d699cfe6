import type { Payload } from 'payload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { checkedWords } from '../present/checkedWords'
import { findSheetFacts } from '../read/findSheetFacts'
import { openVerifyLink } from '../read/openVerifyLink'
import { confirmByLink } from './confirmByLink'

/**
 * Answers the one button behind a signed link. The secret in the address is what is asked for, not a cookie: the origin of the
 * request says nothing more, and browsers hide it from a page without referrer.
 */
export async function answerLinkForm(payload: Payload, request: Request, token: string): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const address = clientAddress(request.headers)
  const { sheet } = await openVerifyLink({ payload, token, address })
  const checked = sheet ? checkedWords((await findSheetFacts(payload, sheet, 'partners')).facts) : ''
  const fault = await confirmByLink({ payload, token, address, checked, seen: form.get('vu') || null })
  const page = `/confirmer/${encodeURIComponent(token)}`
  // The page says by itself what the link is worth now.
  const said = fault === 'changed' || fault === 'invalid' ? `?erreur=${fault}` : fault ? '' : '?info=merci'
  return new Response(null, {
    status: 303,
    headers: { location: `${page}${said}`, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  })
}
