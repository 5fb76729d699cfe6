'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import type { GatedKind } from './missingOf'

const answerSchema = z.object({
  faults: z.array(z.object({ path: z.string(), label: z.string(), message: z.string() })),
})
const WAIT_MS = 400

/** What the server would refuse in these values (as JSON text) if they were published; `null` until it has answered for them. */
export function usePublicationFaults(kind: GatedKind, asked: string): MissingFact[] | null {
  const [answer, setAnswer] = useState<{ asked: string; faults: MissingFact[] } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const wait = setTimeout(() => {
      readFaults(kind, asked, stop.signal).then((faults) => {
        if (faults) setAnswer({ asked, faults })
      })
    }, WAIT_MS)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [kind, asked])
  return answer?.asked === asked ? answer.faults : null
}

async function readFaults(kind: GatedKind, body: string, signal: AbortSignal): Promise<MissingFact[] | null> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api/${kind}/publication`, { method: 'POST', headers, body, signal }).catch(
    () => null,
  )
  const read = answerSchema.safeParse(await response?.json().catch(() => null))
  return read.success ? read.data.faults : null
}
