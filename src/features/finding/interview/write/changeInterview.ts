'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { withEarlier, withSheet } from '@/domain/interview/interviewNumbers'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { INTERVIEW_COOKIE, INTERVIEW_COOKIE_OPTIONS } from '@/infra/auth/interviewCookie'
import { currentInterview } from '../read/currentInterview'

const schema = z.object({
  number: z.string().refine((number) => number === '' || parseSheetNumber(number)?.number === number),
  gesture: z.enum(['add', 'remove', 'earlier', 'empty']),
  back: z.enum(['', 'sheet']),
})
type Change = z.infer<typeof schema>

const GESTURES: Record<Change['gesture'], (numbers: string[], number: string) => string[]> = {
  add: withSheet,
  remove: (numbers, number) => numbers.filter((known) => known !== number),
  earlier: withEarlier,
  empty: () => [],
}

const pageOf = ({ number, back }: Change) => (back === 'sheet' && number ? sheetPath(number) : '/entretien')

/** Signed-in people only: changes which sheets the interview of this browser holds. Nothing is written on the server. */
export async function changeInterview(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: pageOf,
    act: async (change, { user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour préparer un entretien.')
      const numbers = GESTURES[change.gesture](await currentInterview(), change.number)
      const kept = await cookies()
      if (numbers.length > 0) kept.set(INTERVIEW_COOKIE, numbers.join('.'), INTERVIEW_COOKIE_OPTIONS)
      else kept.set(INTERVIEW_COOKIE, '', { ...INTERVIEW_COOKIE_OPTIONS, maxAge: 0 })
      redirect(pageOf(change))
    },
  })
}
