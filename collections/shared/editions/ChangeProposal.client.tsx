'use client'

import { Button, useAllFormFields, useDocumentInfo, useField } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { CHANGE_CAUSES } from '@/domain/editions/closedLists'
import { labelOf } from '@/domain/labelOf'

const answerSchema = z.object({
  change: z
    .object({ cause: z.enum(['evolution', 'correction']), summary: z.string(), noteField: z.string() })
    .nullable(),
})
type Change = z.infer<typeof answerSchema>['change']
const WAIT_MS = 600

/** Says what changes for readers as the form stands, and puts that in the fields of the publication at one press. */
export function ChangeProposal() {
  const [fields] = useAllFormFields()
  const { id, collectionSlug } = useDocumentInfo()
  const [change, setChange] = useState<Change>(null)
  const values = JSON.stringify({ values: reduceFieldsToValues(fields, true) })
  const address = id === undefined || !collectionSlug ? null : `/api/${collectionSlug}/${id}/change`
  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    const wait = setTimeout(() => {
      ask(address, values, stop.signal).then((answer) => {
        if (answer !== undefined) setChange(answer)
      })
    }, WAIT_MS)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [address, values])
  if (!change) return null
  return <Proposal {...change} />
}

function Proposal({ cause, summary, noteField }: NonNullable<Change>) {
  const chosen = useField<string>({ path: 'changeCause' })
  const note = useField<string>({ path: noteField })
  return (
    <section className="field-type repere-change" aria-live="polite">
      <strong>Ce qui change pour les lecteurs</strong>
      <p>{summary}</p>
      <p>{`Proposé\u00a0: ${labelOf(CHANGE_CAUSES, cause)}`}</p>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => {
          note.setValue(summary)
          chosen.setValue(cause)
        }}
      >
        Reprendre cette proposition
      </Button>
    </section>
  )
}

/** `undefined` when the server has not answered. */
async function ask(address: string, body: string, signal: AbortSignal): Promise<Change | undefined> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(address, { method: 'POST', headers, body, signal }).catch(() => null)
  const read = answerSchema.safeParse(await response?.json().catch(() => null))
  return read.success ? read.data.change : undefined
}
