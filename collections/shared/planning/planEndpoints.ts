import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { InvalidInput, NotAllowed } from '@/errors'
import { approvedContent } from '@/features/keeping/planning/read/approvedContent'
import { plansOf } from '@/features/keeping/planning/read/plansOf'
import { approvePlan, cancelPlan } from '@/features/keeping/planning/write/decidePlan'
import { planAct } from '@/features/keeping/planning/write/planAct'
import { bodyOf, editorEndpoint } from '../editorEndpoint'

const planSchema = z.object({
  act: z.enum(['publish', 'withdraw']),
  at: z.string().refine(isStoredDate),
})
const chosenSchema = z.object({ plan: z.string() })

type Faults = (req: PayloadRequest, data: Record<string, unknown>, id: string) => Promise<MissingFact[]>

/**
 * Editors: plan the publication of a sheet as it stands or its withdrawal, see what is planned, approve again, give up. `faultsOf`: what
 * its publication would be refused for; it is refused at once rather than at its hour.
 */
export function planEndpoints(kind: SheetKind, faultsOf: Faults = async () => []): Endpoint[] {
  const refuseIncomplete = async (req: PayloadRequest, id: string) => {
    const approved = await approvedContent(req.payload, kind, id)
    // The gate asks for the day of the verification too, which an approval is not about.
    const stored = await req.payload.findByID({
      collection: kind,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    const faults = approved ? await faultsOf(req, { ...stored, ...approved.content }, id) : []
    if (faults.length > 0)
      throw new InvalidInput(
        `Avant de programmer : ${faults.map(({ label, message }) => `${label} (${message})`).join(' ')}`,
      )
  }
  return [
    editorEndpoint('get', '/plans', async ({ payload }, id) =>
      Response.json({ plans: await plansOf(payload, id) }),
    ),
    editorEndpoint('post', '/plan', async (req, id) => {
      const asked = planSchema.safeParse(await bodyOf(req))
      if (!asked.success) throw new InvalidInput('Indiquez le jour et l’heure.', { field: 'at' })
      const { act, at } = asked.data
      if (act === 'publish') await refuseIncomplete(req, id)
      await planAct({ payload: req.payload, kind, id, act, at: new Date(at), by: whoAsks(req) })
      return undefined
    }),
    editorEndpoint('post', '/plan-approve', async (req, id) => {
      await refuseIncomplete(req, id)
      await approvePlan({ payload: req.payload, kind, id, plan: await chosen(req), by: whoAsks(req) })
      return undefined
    }),
    editorEndpoint('post', '/plan-cancel', async (req, id) => {
      await cancelPlan({ payload: req.payload, kind, id, plan: await chosen(req) })
      return undefined
    }),
  ]
}

async function chosen(req: PayloadRequest): Promise<string> {
  const asked = chosenSchema.safeParse(await bodyOf(req))
  if (!asked.success) throw new InvalidInput('Demande illisible.')
  return asked.data.plan
}

function whoAsks({ user }: PayloadRequest) {
  if (!user) throw new NotAllowed('Réservé aux éditeurs.')
  return user
}
