import { z } from 'zod'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { checkedWords } from '../present/checkedWords'
import { findSheetFacts } from '../read/findSheetFacts'
import { openVerifyLink } from '../read/openVerifyLink'
import { confirmByLink } from './confirmByLink'

/**
 * Answers the one button behind a signed link. The secret in the address is what is asked for, not a cookie: the origin of the
 * request says nothing more, and browsers hide it from a page without referrer.
 */
export const answerLinkForm = guestForm({
  schema: formFields(z.object({ seen: z.string().default(''), doubts: z.string().default('') })),
  back: (token: string) => `/confirmer/${encodeURIComponent(token)}`,
  async act({ payload, address }, { seen, doubts }, token) {
    const { sheet } = await openVerifyLink({ payload, token, address })
    const checked = sheet ? checkedWords((await findSheetFacts(payload, sheet, 'partners')).facts) : ''
    const fault = await confirmByLink({ payload, token, address, checked, seen: seen || null, doubts })
    const headers = [['Referrer-Policy', 'no-referrer']] as const
    if (!fault) return { info: 'merci', headers }
    // The page says by itself what the link is worth now.
    return fault === 'changed' || fault === 'invalid' || fault === 'doubted'
      ? { fault, headers }
      : { headers }
  },
})
