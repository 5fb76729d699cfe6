import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { noteRequestRead } from './noteRequestRead'

type Read = { payload: Payload; user: { id: string; name: string }; request: string }

/** As `noteRequestRead`, while a page is made that shows a request among other things: places searched for it, its options. */
export async function notePageRead(read: Read): Promise<void> {
  await noteRequestRead({ ...read, address: clientAddress(await headers()) })
}
