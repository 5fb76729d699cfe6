'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import { DateInput } from '../dates/DateInput.client'
import { PlanLine } from './PlanLine.client'
import { usePlans } from './usePlans.client'

/** Publishes the sheet as it stands, or withdraws it, at an hour to come, and lists what is planned; nothing for a sheet not yet saved. */
export function SchedulePublication() {
  const { id, collectionSlug } = useDocumentInfo()
  const isSaved = id !== undefined && Boolean(collectionSlug)
  const { plans, said, setSaid, act } = usePlans(isSaved ? `/api/${collectionSlug}/${id}` : null)
  const [type, setType] = useState<'publish' | 'withdraw'>('publish')
  const [at, setAt] = useState<string | null>(null)
  const inputId = useId()
  if (!isSaved) return null
  const plan = async () => {
    if (!at || !isStoredDate(at)) return setSaid('Indiquez le jour, et l’heure si ce n’est pas minuit.')
    if (await act('plan', { act: type, at })) setAt(null)
  }
  return (
    <details className="field-type repere-schedule" open={plans.some(({ state }) => state !== 'planned')}>
      <summary>{`Publication programmée${plans.length ? ` (${plans.length})` : ''}`}</summary>
      {plans.length > 0 && (
        <ul>
          {plans.map((each) => (
            <PlanLine key={each.id} plan={each} onAct={(path) => act(path, { plan: each.id })} />
          ))}
        </ul>
      )}
      <label htmlFor={`${inputId}-type`}>Ce qui se fera</label>
      <select
        id={`${inputId}-type`}
        className="repere-input"
        value={type}
        aria-describedby={`${inputId}-hint`}
        onChange={({ target }) => setType(target.value === 'publish' ? 'publish' : 'withdraw')}
      >
        <option value="publish">Publier la fiche telle qu’enregistrée</option>
        <option value="withdraw">Retirer du portail</option>
      </select>
      <p id={`${inputId}-hint`}>Un changement enregistré ensuite demandera d’approuver de nouveau.</p>
      <label htmlFor={inputId}>Le jour, et l’heure (de Paris) si ce n’est pas minuit</label>
      <DateInput
        id={inputId}
        label="Publication programmée"
        value={at}
        withTime
        dayIsMidnight
        onChange={setAt}
      />
      <Button buttonStyle="secondary" size="small" margin={false} onClick={plan}>
        Programmer
      </Button>
      <p aria-live="polite">{said}</p>
    </details>
  )
}
