import { z } from 'zod'
import type { Fault } from '@/domain/facility/Fault'
import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'
import { admissionFaults } from '@/domain/placement/requests/admission'
import { freeTextFault } from '../../screening/freeTextFault'

const EFFECT_LENGTH = 400
const yesNo = z
  .enum(['oui', 'non'])
  .nullable()
  .catch(null)
  .transform((said) => (said === null ? null : said === 'oui'))
const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, most) || null)

const schema = z.object({
  groupEffect: text(EFFECT_LENGTH),
  childHeard: yesNo,
  childHeardOn: text(10),
  trustedThirdPartySought: yesNo,
  schoolKept: yesNo,
  schoolMinutes: text(4).transform((typed) =>
    typed === null ? null : /^\d+$/.test(typed) ? Number(typed) : Number.NaN,
  ),
})

type Typed = Omit<AdmissionFacts, 'completedAt'>

/** What the form on an admission says, and what stops it. `today`: `YYYY-MM-DD`. */
export function readAdmissionForm(form: URLSearchParams, today: string): { facts: Typed; faults: Fault[] } {
  const said = schema.parse(Object.fromEntries(form))
  const facts = {
    ...said,
    childHeardOn: said.childHeard ? said.childHeardOn : null,
    schoolMinutes: said.schoolKept ? said.schoolMinutes : null,
  }
  const named = freeTextFault(facts.groupEffect)
  return {
    facts,
    faults: [...(named ? [{ path: 'groupEffect', message: named }] : []), ...admissionFaults(facts, today)],
  }
}
