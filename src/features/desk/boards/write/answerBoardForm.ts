import { canDoOnBoard, canSeeBoardList, hasBoard } from '@/access/boardRights'
import type { BoardGesture } from '@/domain/board/boardLists'
import { writeOutcome } from '@/domain/board/boardOutcome'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { boardPath } from '../boardPath'
import { findBoardSheets } from '../read/findBoardSheets'
import { assignSheets } from './assignSheets'
import type { BoardTask, LineEnd } from './BoardTask'
import { type BoardForm, boardForm } from './boardForm'
import { forgetRefusedMails } from './forgetRefusedMails'
import { inviteSheets } from './inviteSheets'
import { markReached } from './markReached'
import { remindSheets } from './remindSheets'

/** Answers the form of any list of the board, rights asked anew for each line: back to the list, with what became of them. */
export const answerBoardForm = memberForm({
  schema: boardForm,
  back: () => '/bureau',
  gesture: (_, form) => gestureOf(form),
  async act(context, { place, read }, { form }) {
    const { actor } = context
    if (!hasBoard(actor)) return refuse(context, form, keepingPath())
    const path = place ? boardPath(place) : '/bureau'
    if (typeof read === 'string') return { path, fault: read }
    const gestures: readonly BoardGesture[] = read.list.gestures
    if (!canSeeBoardList(actor, read.list.code) || !gestures.includes(read.gesture))
      return refuse(context, form, '/bureau')
    return { path, params: writeOutcome(read.gesture, await act(context, read)) }
  },
})

const gestureOf = (form: URLSearchParams): string => `bureau : ${(form.get('action') ?? '').slice(0, 20)}`

const TASKS: Record<Exclude<BoardGesture, 'corrected'>, (task: BoardTask) => Promise<LineEnd[]>> = {
  invite: inviteSheets,
  remind: remindSheets,
  phone: markReached,
  assign: assignSheets,
}

async function act(context: MemberContext, form: BoardForm): Promise<LineEnd[]> {
  const { list, gesture, keys, isAlone, emails, ownerId, note } = form
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
