import { z } from 'zod'
import { LONGEST_COMPLEMENT, PLACEMENTS } from '@/domain/nationalSheet/complementLists'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { formFields } from '@/infra/http/formFields'

const codes = <Code extends string>(list: readonly { code: Code }[]) => z.enum(list.map(({ code }) => code))

/** What an editor types of a complement. `seenAt`: when the one they read was last saved, ISO 8601; empty for a new one. */
export const complementForm = formFields(
  z.discriminatedUnion('action', [
    z.object({
      action: z.literal('save'),
      section: z.string().max(2000),
      placement: codes(PLACEMENTS),
      audience: codes(AUDIENCES),
      text: z.string().trim().min(1).max(LONGEST_COMPLEMENT),
      seenAt: z.string().max(40).default(''),
    }),
    z.object({ action: z.literal('remove') }),
  ]),
)

export type ComplementForm = z.infer<typeof complementForm>
