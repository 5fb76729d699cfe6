'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { sheetPath } from '@/domain/sheetNumber'
import { NotAllowed, NotFound } from '@/errors'
import { currentReader } from '@/features/session/read/currentReader'
import { findVerifiableSheet } from '@/features/verifications/read/findVerifiableSheet'
import { verifySheet } from '@/features/verifications/write/verifySheet'
import { clientAddress } from '@/infra/rateLimit/clientAddress'

const schema = z.object({ number: z.string().regex(/^D\d{4,}$/) })

/** Editors only (the command refuses others): a verification of today, by the function that the editor shows. @throws NotAllowed, NotFound */
export async function confirmScheme(form: FormData): Promise<void> {
  const { payload, user } = await currentReader()
  const { number } = schema.parse(Object.fromEntries(form))
  const [sheet, from] = await Promise.all([findVerifiableSheet(payload, number), headers()])
  if (!user) throw new NotAllowed('Seuls les éditeurs vérifient une fiche.')
  if (!sheet) throw new NotFound('Cette fiche n’est pas publiée.')
  const address = clientAddress(from)
  const fault = await verifySheet({
    payload,
    actor: user,
    address,
    sheet,
    way: 'here',
    checked: '',
    note: '',
  })
  if (fault) throw new NotAllowed('Seuls les éditeurs vérifient une fiche.')
  revalidatePath(sheetPath(number))
}
