'use server'

import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import type { PersonalData } from '@/domain/report/screenPersonalData'
import type { Fault } from '@/domain/sheet/Fault'
import { severalLines } from '@/domain/text/severalLines'
import { memberContext } from '@/features/keeping/memberships/write/memberContext'
import { openPayload } from '@/infra/openPayload'
import { makeReport } from './makeReport'

const LONGEST = 500

export type ReportFormState = {
  fault: Fault | null
  found: PersonalData[]
  /** What was typed, given back when it is refused; kept nowhere. */
  typed: { section: string; reason: string; text: string }
  attempt: number
}

const typedSchema = z.object({
  section: z.string().max(50).catch(''),
  reason: z.string().max(50).catch(''),
  text: z.string().transform(severalLines).catch(''),
})
/** A browser may call the action with anything. */
const calledSchema = z.object({ before: z.object({ attempt: z.number() }), form: z.instanceof(FormData) })
const saidSchema = z.object({
  number: z.string().max(20),
  section: z.string().min(1),
  reason: z.enum(REPORT_REASONS.map(({ code }) => code)),
  text: z.string(),
})

/** Signed-in people only: stores a report, or gives back what was typed with why it is refused. */
export async function sendReport(before: ReportFormState, form: FormData): Promise<ReportFormState> {
  const called = calledSchema.safeParse({ before, form })
  if (!called.success) notFound()
  const sent = Object.fromEntries(called.data.form)
  const typed = typedSchema.parse(sent)
  const refuse = (fault: Fault, found: PersonalData[] = []): ReportFormState => ({
    fault,
    found,
    typed,
    attempt: called.data.before.attempt + 1,
  })
  const payload = await openPayload()
  const context = await memberContext(payload, await headers(), 'signaler')
  if (!context) return refuse('signedOut')
  const said = saidSchema.safeParse({ ...typed, number: sent.number })
  if (typed.text.length > LONGEST) return refuse('tooLong')
  if (!said.success) return refuse('invalid')
  const refusal = await makeReport({ ...context, ...said.data })
  if (refusal) return refuse(refusal.fault, refusal.found)
  redirect('/compte/signalements?info=sent')
}
