import type { Fault } from '@/domain/facility/Fault'
import { localTime } from '@/domain/localTime'
import { readAdmissionForm } from './readAdmissionForm'
import { readEndForm } from './readEndForm'
import { typedAgain } from './typedAgain'

/** What was typed last in one of the forms of a request's page, with what was wrong in it; `null` when nothing is to be shown again. */
export async function typedInRequest(
  owner: { userId: string; page: string },
  now: Date,
): Promise<{ form: URLSearchParams; faults: readonly Fault[] } | null> {
  const form = await typedAgain(owner)
  if (!form) return null
  const action = form.get('action')
  if (action === 'admission') return { form, faults: readAdmissionForm(form, localTime(now).day).faults }
  return { form, faults: readEndForm(form, action === 'withdraw').faults }
}
