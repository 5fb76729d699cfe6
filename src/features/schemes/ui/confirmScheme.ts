'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { sheetPath } from '@/domain/sheetNumber'
import { currentReader } from '@/features/session/read/currentReader'
import { verifyScheme } from '../write/verifyScheme'

const schema = z.object({ number: z.string().regex(/^D\d{4,}$/) })

/** Editors only (the command refuses others): writes that the sheet was verified today, by the function that the editor shows. */
export async function confirmScheme(form: FormData): Promise<void> {
  const { payload, user } = await currentReader()
  const { number } = schema.parse(Object.fromEntries(form))
  await verifyScheme({ payload, user, number })
  revalidatePath(sheetPath(number))
}
