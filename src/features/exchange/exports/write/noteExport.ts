import type { Payload } from 'payload'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { User } from '@/payload-types'

type Exported = { payload: Payload; user: User; request: Request; detail: string }

/** Writes in the journal which file somebody took away: what it is of, never the words that were searched. */
export async function noteExport({ payload, user, request, detail }: Exported): Promise<void> {
  const address = clientAddress(request.headers)
  await recordTraceOfRead({ payload, actor: user, action: 'exported', detail, address })
}
