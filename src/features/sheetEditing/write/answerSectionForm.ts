import type { Payload } from 'payload'
import { z } from 'zod'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import { frenchClock } from '@/domain/sheetEditing/frenchClock'
import { readFieldForm } from '@/domain/sheetEditing/readFieldForm'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import type { MemberContext } from '@/features/actor/MemberContext'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { Editing } from '../Editing'
import { openSection } from '../read/openSection'
import { placeView } from '../read/placeView'
import { applySectionChange, type SectionChange, type SectionOutcome } from './applySectionChange'
import { recordRefusal } from './recordRefusal'
import { dropSheetDraft, saveSheetDraft } from './saveSheetDraft'
import { drawPhoto } from './storePhoto'

const actionSchema = z.enum(['publish', 'draft', 'discard', 'locate']).catch('publish')
const MOST_LOCATED = 60
const valuesSchema = z.record(z.string(), z.unknown())

type Ask = { number: string; code: string }

/**
 * Answers the form of a section: keeps a draft (a script is told when), gives it up, finds again the point of its address (a script
 * is told where; else the draft is kept so), or publishes. What could not be published stays as a draft, and the page says why
 * beside each field.
 */
export async function answerSectionForm(payload: Payload, request: Request, ask: Ask): Promise<Response> {
  const list = `/mes-fiches/${encodeURIComponent(ask.number)}/modifier`
  const page = `${list}/${encodeURIComponent(ask.code)}`
  const isScript = request.headers.get('accept')?.includes('application/json') === true
  const context = await memberContext(payload, request.headers, `modifier ${ask.number}`)
  if (!context) return isScript ? answer(401) : seeOther(signInPath(page))
  const sent = await readForm(request)
  if (!sent) return isScript ? answer(400) : seeOther(`${page}?erreur=invalid`)
  const opened = await openSection({ payload, user: context.actor, ...ask })
  if (opened.fault === 'refused') await recordRefusal(context, opened.sheet, ask.code)
  if (opened.fault) return isScript ? answer(403) : seeOther(`/mes-fiches?erreur=${opened.fault}`)
  const form = { ...formValues(opened.editing, sent.form), ...ask, editing: opened.editing, ...context }
  switch (actionSchema.parse(sent.form.get('_action'))) {
    case 'discard':
      await dropSheetDraft(payload, context.actor.id, opened.editing)
      return seeOther(page)
    case 'draft':
      await saveSheetDraft({ ...form, userId: context.actor.id, values: form.mine })
      return isScript ? answer(200, { at: frenchClock(new Date()) }) : seeOther(`${page}?info=draft`)
    case 'locate': {
      if (isScript) return locate(form)
      const values = withoutPoint(form.mine)
      await saveSheetDraft({ ...form, userId: context.actor.id, values })
      return seeOther(`${page}?info=draft`)
    }
    default:
      return publish(form, sent, { list, page })
  }
}

type Form = MemberContext & Ask & ReturnType<typeof formValues> & { editing: Editing }
type Sent = { form: URLSearchParams; files: Map<string, File> }

async function publish(form: Form, sent: Sent, { list, page }: { list: string; page: string }) {
  const { payload, actor, editing } = form
  const photo = await sentPhoto(form, sent)
  const outcome: SectionOutcome =
    photo === null
      ? { kind: 'fault', fault: 'photo' }
      : await applySectionChange({ ...form, ...(photo ? { photo } : {}) })
  if (outcome.kind === 'done') {
    await dropSheetDraft(payload, actor.id, editing)
    const parts = [outcome.published.length > 0 && 'published', outcome.waiting.length > 0 && 'waiting']
    return seeOther(`${list}?info=${parts.filter(Boolean).join('-')}&section=${editing.code}`)
  }
  if (outcome.fault === 'nothing') {
    await dropSheetDraft(payload, actor.id, editing)
    return seeOther(`${list}?info=nothing`)
  }
  await saveSheetDraft({ payload, userId: actor.id, editing, values: form.mine, base: form.base })
  return seeOther(`${page}?erreur=${outcome.fault}`)
}

/** The values of the fields that this person sees and that the page really held. */
function formValues({ fields }: Editing, form: URLSearchParams) {
  const held = fields.filter(({ name }) => form.getAll('_field').includes(name))
  const mine: FieldValues = Object.fromEntries(held.map((field) => [field.name, readFieldForm(field, form)]))
  const sent = valuesSchema.safeParse(parsed(form.get('_base')))
  const base = sent.success
    ? valuesOf(
        held.filter(({ name }) => name in sent.data),
        sent.data,
      )
    : {}
  const choices = Object.fromEntries(
    held.flatMap(({ name }) => {
      const take = form.get(`_choice.${name}`)
      const seen = form.get(`_seen.${name}`) ?? ''
      return take === 'mine' || take === 'theirs' ? [[name, { take, seen } as const]] : []
    }),
  )
  return { mine, base, choices }
}

/** The address without the point that was placed by hand: it follows the address again. */
function withoutPoint(mine: FieldValues): FieldValues {
  const address = valuesSchema.safeParse(mine.address)
  return address.success ? { ...mine, address: { ...address.data, latitude: null, longitude: null } } : mine
}

/** Where the address is by itself; a person asks the geocoder so often a minute. */
async function locate({ payload, actor, editing, mine }: Form): Promise<Response> {
  const limit = { payload, key: `locate:${actor.id}`, limit: MOST_LOCATED, windowSeconds: 60 }
  if (!(await consumeRateLimit(limit)).allowed) return answer(429)
  return answer(200, { point: await placeView(payload, editing, mine) })
}

/** The photo that came with the form: none, or `null` when it is refused. It is stored once all else has passed. */
async function sentPhoto({ editing }: Form, { form, files }: Sent): Promise<SectionChange['photo'] | null> {
  const field = editing.fields.find(({ kind }) => kind === 'photos')
  const file = field ? files.get(`${field.name}.new`) : undefined
  if (!field || !file || editing.mode !== 'edit') return undefined
  const drawn = await drawPhoto(file, form.get(`${field.name}.alt`) ?? '')
  return drawn && { ...drawn, field: field.name }
}

async function readForm(request: Request): Promise<Sent | null> {
  try {
    const data = await request.formData()
    const form = new URLSearchParams()
    const files = new Map<string, File>()
    for (const [name, value] of data)
      if (typeof value === 'string') form.append(name, value)
      else if (value.size > 0) files.set(name, value)
    return { form, files }
  } catch {
    // Not a form at all.
    return null
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    // A forged form: it starts from nothing.
    return {}
  }
}

function answer(status: number, body: object = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
