import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { historyPath } from '../historyPath'
import { restoreSection } from './restoreSection'

const LONGEST_NUMBER = 20
const formSchema = z.object({
  version: z.string().min(1).max(64),
  section: z.string().min(1).max(40),
  service: z.string().max(LONGEST_NUMBER).default(''),
  seen: z.string().max(40),
})

/** Puts a section of the sheet of a number back for whoever sends the form, rights asked anew: back to the history, with what was done or why not. */
export const answerRestoreForm = memberForm({
  schema: formFields(formSchema),
  back: (number: string, form) =>
    historyPath({ number, service: form.get('service')?.slice(0, LONGEST_NUMBER) || null }),
  gesture: (number) => `rétablir ${number}`,
  invalid: () => ({ fault: 'gone' }),
  async act(context, { version, section, seen, ...form }, { params: number }) {
    const service = form.service || null
    const restored = await restoreSection({ ...context, number, service, version, section, seen })
    if (restored.fault === null) return { info: restored.outcome }
    if (restored.fault !== 'changed') return { fault: restored.fault }
    const again = new URLSearchParams({ version, section, ...(service ? { fiche: service } : {}) })
    return { path: `${keepingPath(number, 'historique', 'retablir')}?${again}`, fault: 'changed' }
  },
})
