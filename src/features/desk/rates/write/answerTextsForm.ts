import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { formFields } from '@/infra/http/formFields'
import { textsPath } from '../ratePaths'
import { findInTexts, soughtOf } from '../read/findInTexts'
import { type CiteFault, citeInSheet } from './citeInSheet'

const PLACE = /^([\w.]{1,80}):(\d{1,4})$/

/** `all`, or one place of one sheet: its number, then `field:rank`. */
const textsForm = formFields(
  z.discriminatedUnion('scope', [
    z.object({ scope: z.literal('all') }),
    z.object({ scope: z.literal('one'), number: z.string().max(12), place: z.string().regex(PLACE) }),
  ]),
)

/** Answers the editors' « Remplacer »: back to the list, which holds what is left. */
export const answerTextsForm = memberForm({
  schema: textsForm,
  back: (code: string) => textsPath(code),
  gesture: () => 'relier des textes à un barème',
  async act(context, form, { params: code }) {
    const rate = await findRate(context.payload, code)
    const sought = rate && soughtOf(rate)
    if (!sought) return { fault: 'gone' }
    if (form.scope === 'one') {
      const [, path = '', rank = ''] = PLACE.exec(form.place) ?? []
      const places = [{ path, rank: Number(rank) }]
      const fault = await citeInSheet(context, { number: form.number, sought, places })
      return fault ? { fault } : { info: 'cited' }
    }
    const faults: CiteFault[] = []
    // One sheet after the other: each is a publication of its own.
    for (const { number } of await findInTexts(context.payload, sought)) {
      const fault = await citeInSheet(context, { number, sought, places: 'all' })
      if (fault === 'refused') return { fault }
      if (fault) faults.push(fault)
    }
    return faults[0] ? { fault: faults[0] } : { info: 'cited' }
  },
})
