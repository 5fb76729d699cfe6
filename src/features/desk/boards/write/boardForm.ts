import { z } from 'zod'
import { BOARD_GESTURES, MOST_LINES } from '@/domain/board/boardGestures'
import type { Fault } from '@/domain/sheet/Fault'
import { anyForm } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'

const LONGEST_KEY = 64
/** Fifty lines of two ids each, with room. */
const LONGEST_ORDER = 20_000
const EMAIL_FIELD = 'email-'

/** The list that the form stands on and the filters of the page, by the names of their fields; `order`: its lines as `id~key`. */
const placeSchema = z.object({
  list: z.string().nullable().default(null),
  nature: z.string().nullable().default(null),
  page: z.coerce.number().catch(1),
  order: z.string().max(LONGEST_ORDER).catch(''),
})
const gestureSchema = z.object({
  gesture: z.enum(BOARD_GESTURES),
  keys: z.array(z.string().min(1).max(LONGEST_KEY)),
  /** A line sent by its own button. */
  isAlone: z.boolean(),
  emails: z.map(z.string(), z.string()),
  ownerId: z.string().max(LONGEST_KEY),
  note: typedWords(300),
})

type Refusal = Extract<Fault, 'invalid' | 'none' | 'tooMany'>
export type BoardForm = z.output<typeof gestureSchema>

/** The form of a list: the place to come back to, and what is asked; a fault is `invalid`, `none` when no line is checked, `tooMany` past what one gesture takes. */
export const boardForm = anyForm.transform((form) => {
  const { list, nature, page, order } = placeSchema.parse(Object.fromEntries(form))
  return { list, nature, page: page || 1, lines: readOrder(order), read: readGesture(form) }
})

/** The lines of the page in their order. */
function readOrder(order: string): { id: string; key: string }[] {
  return order.split(' ').flatMap((line) => {
    const [id, key] = line.split('~')
    return id && key ? [{ id, key }] : []
  })
}

function readGesture(form: URLSearchParams): BoardForm | Refusal {
  const alone = form.get('alone')
  const read = gestureSchema.safeParse({
    gesture: alone ? 'invite' : form.get('action'),
    keys: [...new Set(alone ? [alone] : form.getAll('sheet'))],
    isAlone: alone !== null,
    emails: new Map(
      [...form].flatMap(([name, value]): [string, string][] =>
        name.startsWith(EMAIL_FIELD) ? [[name.slice(EMAIL_FIELD.length), value.trim()]] : [],
      ),
    ),
    ownerId: form.get('owner') ?? '',
    note: form.get('note') ?? '',
  })
  if (!read.success) return 'invalid'
  if (read.data.keys.length === 0) return 'none'
  if (read.data.keys.length > MOST_LINES) return 'tooMany'
  return read.data
}
