import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { spelledCode } from '@/domain/lock/unblockCode'
import { SLUGS } from '@/domain/slugs'
import { readTypedForm, TYPED_FORM_COOKIE } from '@/infra/auth/typedFormCookie'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { accountPath } from '../assistancePaths'

type Ask = { payload: Payload; actor: User; account: string; unblock: string }

/** The code that was just made for whoever asked, spelled, out of the sealed cookie of the answer: shown by one page, once; `null` ever after. */
export async function claimShownCode({ payload, actor, account, unblock }: Ask): Promise<string | null> {
  const sealed = (await cookies()).get(TYPED_FORM_COOKIE)?.value
  const code = readTypedForm(sealed, { userId: actor.id, page: `${accountPath(account)}:${unblock}` })?.get(
    'code',
  )
  if (!code) return null
  const claimed: unknown = await payload.db.updateOne({
    collection: SLUGS.unblocks,
    where: { and: [{ id: { equals: unblock } }, { codeShownAt: { exists: false } }] },
    data: { codeShownAt: clock.now().toISOString() },
    options: { atomic: true },
  })
  return claimed ? spelledCode(code) : null
}
