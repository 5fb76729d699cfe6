import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import { frenchClock } from '@/domain/sheetEditing/frenchClock'
import { readFieldForm } from '@/domain/sheetEditing/readFieldForm'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { SentForm } from '@/features/keeping/memberships/write/sentForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { Editing } from '../Editing'
import { placeView } from '../read/placeView'
import { sectionFormSchema } from '../read/sectionFormSchema'
import { applySectionChange, type SectionChange, type SectionOutcome } from './applySectionChange'
import { openOwnSection } from './openOwnSection'
import { dropSheetDraft, saveSheetDraft } from './saveSheetDraft'
import { drawPhoto } from './storePhoto'

const MOST_LOCATED = 60

type Section = { number: string; code: string }

/**
 * Answers the form of a section: keeps a draft (a script is told when), gives it up, finds again the point of its address (a script
 * is told where; else the draft is kept so), or publishes. What could not be published stays as a draft, and the page says why
 * beside each field.
 */
export const answerSectionForm = memberForm({
  schema: sectionFormSchema,
  back: ({ number, code }: Section) => keepingPath(number, 'modifier', code),
  gesture: ({ number }) => `modifier ${number}`,
  isRich: true,
  async act(context, said, { params, ...sent }) {
    const list = keepingPath(params.number, 'modifier')
    const opened = await openOwnSection({ ...context, ...params, gesture: params.code })
    if (opened.fault) return { path: keepingPath(), fault: opened.fault, script: { status: 403 } }
    const { editing } = opened
    return ENDS[said.action]({ ...context, ...formValues(editing, said, sent.form), editing, sent, list })
  },
})

type Said = z.output<typeof sectionFormSchema>
type Sent = SentForm & { asksJson: boolean }
type Form = MemberContext & ReturnType<typeof formValues> & { editing: Editing; sent: Sent; list: string }

const ENDS: Record<Said['action'], (form: Form) => Promise<MemberEnd>> = {
  publish,
  locate,
  draft: async (form) => {
    await saveDraft(form, form.mine)
    return { info: 'draft', script: { status: 200, body: { at: frenchClock(new Date()) } } }
  },
  discard: async (form) => {
    await dropDraft(form)
    return {}
  },
}

const saveDraft = ({ payload, actor, editing, base }: Form, values: FieldValues) =>
  saveSheetDraft({ payload, userId: actor.id, editing, values, base })

const dropDraft = ({ payload, actor, editing }: Form) => dropSheetDraft(payload, actor.id, editing)

async function publish(form: Form): Promise<MemberEnd> {
  const { editing, mine, list } = form
  const photo = await sentPhoto(form)
  const outcome: SectionOutcome =
    photo === null
      ? { kind: 'fault', fault: 'photo' }
      : await applySectionChange({ ...form, ...(photo ? { photo } : {}) })
  if (outcome.kind === 'done') {
    await dropDraft(form)
    const parts = [outcome.published.length > 0 && 'published', outcome.waiting.length > 0 && 'waiting']
    return { path: list, info: parts.filter(Boolean).join('-'), params: { section: editing.code } }
  }
  if (outcome.fault === 'nothing') {
    await dropDraft(form)
    return { path: list, info: 'nothing' }
  }
  await saveDraft(form, mine)
  return { fault: outcome.fault }
}

/** The values of the fields that this person sees and that the page really held. */
function formValues({ fields }: Editing, said: Said, form: URLSearchParams) {
  const held = fields.filter(({ name }) => said.held.includes(name))
  const mine: FieldValues = Object.fromEntries(held.map((field) => [field.name, readFieldForm(field, form)]))
  const base = valuesOf(
    held.filter(({ name }) => name in said.base),
    said.base,
  )
  const choices = Object.fromEntries(
    held.flatMap(({ name }) => {
      const { take, seen } = said.choices.get(name) ?? { take: null, seen: '' }
      return take ? [[name, { take, seen }] as const] : []
    }),
  )
  return { mine, base, choices }
}

/** Where the address is by itself, told to a script; a person asks the geocoder so often a minute. Without a script the draft is kept so. */
async function locate(form: Form): Promise<MemberEnd> {
  const { payload, actor, editing, mine, sent } = form
  if (!sent.asksJson) {
    await saveDraft(form, withoutPoint(mine))
    return { info: 'draft' }
  }
  const limit = { payload, key: `locate:${actor.id}`, limit: MOST_LOCATED, windowSeconds: 60 }
  if (!(await consumeRateLimit(limit)).allowed) return { script: { status: 429 } }
  return { script: { status: 200, body: { point: await placeView(payload, editing, mine) } } }
}

/** The address without the point that was placed by hand: it follows the address again. */
function withoutPoint(mine: FieldValues): FieldValues {
  const address = z.record(z.string(), z.unknown()).safeParse(mine.address)
  return address.success ? { ...mine, address: { ...address.data, latitude: null, longitude: null } } : mine
}

/** The photo that came with the form: none, or `null` when it is refused. It is stored once all else has passed. */
async function sentPhoto({ editing, sent }: Form): Promise<SectionChange['photo'] | null> {
  const field = editing.fields.find(({ kind }) => kind === 'photos')
  const file = field ? sent.files.get(`${field.name}.new`) : undefined
  if (!field || !file || editing.mode !== 'edit') return undefined
  const drawn = await drawPhoto(file, sent.form.get(`${field.name}.alt`) ?? '')
  return drawn && { ...drawn, field: field.name }
}
