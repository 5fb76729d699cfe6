import { z } from 'zod'
import {
  BOARD_GESTURES,
  type BoardGesture,
  type BoardList,
  MOST_LINES,
  readBoardList,
} from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'

export type BoardForm = {
  list: BoardList
  kind: AnsweredKind
  gesture: BoardGesture
  /** What the checked boxes send, each once. */
  keys: string[]
  isAlone: boolean
  emails: ReadonlyMap<string, string>
  ownerId: string
  note: string
}

const LONGEST_KEY = 64
const EMAIL_FIELD = 'courriel-'
const fields = z.object({
  gesture: z.enum(BOARD_GESTURES),
  keys: z.array(z.string().min(1).max(LONGEST_KEY)),
  ownerId: z.string().max(LONGEST_KEY),
  note: z.string().max(300),
})

/** Reads the form of a list; a fault is `invalid`, `none` when no line is checked, `tooMany` past what one gesture takes. */
export function readBoardForm(form: URLSearchParams): BoardForm | 'invalid' | 'none' | 'tooMany' {
  const alone = form.get('seule')
  const named = readBoardList(form.get('liste'), form.get('nature'))
  const read = fields.safeParse({
    gesture: alone ? 'invite' : form.get('geste'),
    keys: [...new Set(alone ? [alone] : form.getAll('fiche'))],
    ownerId: form.get('responsable') ?? '',
    note: (form.get('precision') ?? '').trim(),
  })
  if (!read.success || !named) return 'invalid'
  if (read.data.keys.length === 0) return 'none'
  if (read.data.keys.length > MOST_LINES) return 'tooMany'
  const emails = [...form].flatMap(([name, value]): [string, string][] =>
    name.startsWith(EMAIL_FIELD) ? [[name.slice(EMAIL_FIELD.length), value.trim()]] : [],
  )
  return { ...read.data, ...named, isAlone: alone !== null, emails: new Map(emails) }
}
