import { z } from 'zod'
import { anyForm } from '@/infra/http/formFields'

const valuesSchema = z.record(z.string(), z.unknown())
const choiceSchema = z.object({ take: z.enum(['mine', 'theirs']).nullable().catch(null), seen: z.string() })

/** What a form of a section says beside its fields, whose names begin with `_` for that; a forged form starts from nothing. */
export const sectionFormSchema = anyForm
  .transform((form) => ({
    action: form.get('_action'),
    held: form.getAll('_field'),
    base: parsed(form.get('_base')),
    choices: new Map(
      form
        .getAll('_field')
        .map((name) => [name, { take: form.get(`_choice.${name}`), seen: form.get(`_seen.${name}`) ?? '' }]),
    ),
  }))
  .pipe(
    z.object({
      action: z.enum(['publish', 'draft', 'discard', 'locate']).catch('publish'),
      /** The names of the fields that the page showed. */
      held: z.array(z.string()),
      /** Their values as the page had them. */
      base: valuesSchema.catch({}),
      /** Of two values of a field, which one is taken, and which other one was seen. */
      choices: z.map(z.string(), choiceSchema),
    }),
  )

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}
