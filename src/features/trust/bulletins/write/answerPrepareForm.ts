import { z } from 'zod'
import { isEditor } from '@/access/roles'
import { readTypedDate } from '@/domain/dates/readTypedDate'
import { localTime } from '@/domain/localTime'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { listDrafts } from '../read/listBulletins'
import { prepareBulletin } from './gatherBulletin'

/** Answers the editors' « Rassembler »: to the draft where the lines are arranged. A draft that waits is opened, and none is begun beside it. */
export const answerPrepareForm = memberForm({
  schema: formFields(z.object({ from: typedWords(10), to: typedWords(10) })),
  back: (_: undefined, form) => `/bulletins?${new URLSearchParams([...form].slice(0, 2))}`,
  gesture: () => 'préparer un bulletin',
  async act({ payload, actor }, typed) {
    if (!isEditor(actor)) return { path: '/bulletins', fault: 'refused' }
    const [from, to] = [dayOf(typed.from), dayOf(typed.to)]
    if (!from || !to || from > to) return { fault: 'invalid' }
    const [waiting] = await listDrafts(payload)
    const { id } = waiting ?? (await prepareBulletin(payload, { from, to }))
    return { path: `/admin/collections/bulletins/${id}` }
  },
})

const dayOf = (typed: string): string | null => {
  const read = readTypedDate(typed, false)
  return read ? localTime(new Date(read)).day : null
}
