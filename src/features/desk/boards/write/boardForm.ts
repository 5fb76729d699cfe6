import { z } from 'zod'
import { BOARD_GESTURES, MOST_LINES, readBoardList } from '@/domain/board/boardLists'
import type { Fault } from '@/domain/sheet/Fault'
import { anyForm } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'

const LONGEST_KEY = 64
const EMAIL_FIELD = 'email-'

/** The list that the form stands on, and where in it. */
const placeSchema = z.object({
  list: z.string().nullable().default(null),
  nature: z.string().nullable().default(null),
  commune: z.string().default(''),
  page: z.coerce.number().catch(1),
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
type Named = NonNullable<ReturnType<typeof readBoardList>>
export type BoardForm = Named & z.output<typeof gestureSchema>

/** The form of a list: the `place` to come back to (`null` for no list), and what is asked; a fault is `invalid`, `none` when no line is checked, `tooMany` past what one gesture takes. */
export const boardForm = anyForm.transform((form) => {
  const { list, nature, commune, page } = placeSchema.parse(Object.fromEntries(form))
  const named = readBoardList(list, nature)
  return { place: named && { ...named, commune, page: page || 1 }, read: readGesture(form, named) }
})

function readGesture(form: URLSearchParams, named: Named | null): BoardForm | Refusal {
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
  if (!read.success || !named) return 'invalid'
  if (read.data.keys.length === 0) return 'none'
  if (read.data.keys.length > MOST_LINES) return 'tooMany'
  return { ...read.data, ...named }
}
