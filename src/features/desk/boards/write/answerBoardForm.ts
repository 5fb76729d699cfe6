import { canDoOnBoard, hasBoard } from '@/access/boardRights'
import type { BoardGesture } from '@/domain/board/boardGestures'
import { writeOutcome } from '@/domain/board/boardOutcome'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { boardPath } from '../boardPath'
import type { DeskList } from '../DeskList'
import { deskListOf } from '../deskListOf'
import { lineId, nextLine } from '../present/lineId'
import { findBoardSheets } from '../read/findBoardSheets'
import { readFilters } from '../read/readFilters'
import { assignSheets } from './assignSheets'
import type { BoardTask, LineEnd } from './BoardTask'
import { type BoardForm, boardForm } from './boardForm'
import { forgetRefusedMails } from './forgetRefusedMails'
import { inviteSheets } from './inviteSheets'
import { markVerified } from './markVerified'
import { remindSheets } from './remindSheets'

/** Answers the form of any list of the desk, rights asked anew for each line: back to the list, at the line that follows, with what became of those that were checked. */
export const answerBoardForm = memberForm({
  schema: boardForm,
  back: () => '/bureau',
  gesture: (_, form) => gestureOf(form),
  async act(context, { list: slug, nature, page, lines, read }, { form }) {
    const { actor } = context
    if (!hasBoard(actor)) return refuse(context, form, keepingPath())
    const named = deskListOf(actor, slug, nature)
    const path = named ? boardPath({ ...readFilters(form, named.kind), list: named.list, page }) : '/bureau'
    if (typeof read === 'string') return { path, fault: read }
    if (!named?.list.acts.includes(read.gesture)) return refuse(context, form, '/bureau')
    const ends = await act(context, named.list, read)
    const next = nextLine(lines, read.keys)
    return { path, params: writeOutcome(read.gesture, ends), ...(next ? { hash: lineId(next) } : {}) }
  },
})

const gestureOf = (form: URLSearchParams): string => `bureau : ${(form.get('action') ?? '').slice(0, 20)}`

const TASKS: Record<Exclude<BoardGesture, 'corrected'>, (task: BoardTask) => Promise<LineEnd[]>> = {
  invite: inviteSheets,
  remind: remindSheets,
  verify: markVerified('here'),
  phone: markVerified('phone'),
  assign: assignSheets,
}

async function act(context: MemberContext, list: DeskList, form: BoardForm): Promise<LineEnd[]> {
  const { gesture, keys, isAlone, emails, ownerId, note } = form
  const { payload, actor } = context
  if (gesture === 'corrected') return forgetRefusedMails(context, keys)
  const found = await findBoardSheets(payload, keys)
  const sheets = [...found.values()]
  const allowed = sheets.filter(({ kind }) => canDoOnBoard(actor, gesture, kind))
  const refused = sheets.filter((sheet) => !allowed.includes(sheet))
  await Promise.all(
    refused.map((sheet) =>
      recordTrace({ ...context, action: 'refused', sheet, detail: `bureau : ${gesture}` }),
    ),
  )
  const done = await TASKS[gesture]({
    ...context,
    sheets: allowed,
    now: clock.now(),
    emails,
    isAlone,
    about: list.code === 'units' ? 'places' : 'sheet',
    ownerId,
    note,
  })
  return [
    ...done,
    ...refused.map(({ number }): LineEnd => ({ number, outcome: 'refused' })),
    ...keys.filter((key) => !found.has(key)).map((number): LineEnd => ({ number, outcome: 'gone' })),
  ]
}

async function refuse(context: MemberContext, form: URLSearchParams, path: string): Promise<MemberEnd> {
  await recordTrace({ ...context, action: 'refused', detail: gestureOf(form) })
  return { path, fault: 'refused' }
}
