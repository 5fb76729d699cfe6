import type { Payload } from 'payload'
import { canDoOnBoard, canSeeBoardList, hasBoard } from '@/access/boardRights'
import { type BoardGesture, readBoardList } from '@/domain/board/boardLists'
import { writeOutcome } from '@/domain/board/boardOutcome'
import type { MemberContext } from '@/features/actor/MemberContext'
import { recordTrace } from '@/features/audit/write/recordTrace'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { clock } from '@/infra/clock'
import { seeOther } from '@/infra/http/seeOther'
import { boardPath } from '../boardPath'
import { findBoardSheets } from '../read/findBoardSheets'
import { assignSheets } from './assignSheets'
import type { BoardTask, LineEnd } from './BoardTask'
import { type BoardForm, readBoardForm } from './boardForm'
import { forgetRefusedMails } from './forgetRefusedMails'
import { inviteSheets } from './inviteSheets'
import { markReached } from './markReached'
import { remindSheets } from './remindSheets'

/** Answers the form of any list of the board, rights asked anew for each line: back to the list, with what became of them. */
export async function answerBoardForm(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const gesture = `bureau : ${(form.get('geste') ?? '').slice(0, 20)}`
  const context = await memberContext(payload, request.headers, gesture)
  if (!context) return seeOther(signInPath('/bureau'))
  if (!hasBoard(context.actor)) return refuse(context, gesture, '/mes-fiches?erreur=refused')
  const named = readBoardList(form.get('liste'), form.get('nature'))
  const back = named
    ? boardPath({ ...named, commune: form.get('commune') ?? '', page: Number(form.get('page')) || 1 })
    : '/bureau'
  const read = readBoardForm(form)
  if (typeof read === 'string') return seeOther(withParams(back, new URLSearchParams({ erreur: read })))
  const gestures: readonly BoardGesture[] = read.list.gestures
  if (!canSeeBoardList(context.actor, read.list.code) || !gestures.includes(read.gesture))
    return refuse(context, gesture, '/bureau?erreur=refused')
  const ends = await act(context, read)
  return seeOther(withParams(back, writeOutcome(read.gesture, ends)))
}

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

async function refuse(context: MemberContext, detail: string, location: string): Promise<Response> {
  await recordTrace({ ...context, action: 'refused', detail })
  return seeOther(location)
}

function withParams(path: string, params: URLSearchParams): string {
  return `${path}${path.includes('?') ? '&' : '?'}${params}`
}
