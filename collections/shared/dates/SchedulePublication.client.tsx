'use client'

import { Button, useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import { typedDate } from '@/domain/dates/typedDate'
import { DateInput } from './DateInput.client'

type Upcoming = { id: number | string; waitUntil: string; isPublished: boolean }

/** Publishes or withdraws the sheet at an hour to come, and lists what is already planned; nothing for a sheet not yet saved. */
export function SchedulePublication() {
  const { id, collectionSlug } = useDocumentInfo()
  const { schedulePublish, getUpcomingScheduledPublish } = useServerFunctions()
  const [upcoming, setUpcoming] = useState<Upcoming[]>([])
  const [type, setType] = useState<'publish' | 'unpublish'>('publish')
  const [at, setAt] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const inputId = useId()

  const read = useCallback(async () => {
    if (id === undefined || !collectionSlug) return
    const jobs = await getUpcomingScheduledPublish({ id, collectionSlug })
    setUpcoming(
      jobs.map((job) => ({
        id: job.id,
        waitUntil: String(job.waitUntil),
        isPublished: job.input.type !== 'unpublish',
      })),
    )
  }, [id, collectionSlug, getUpcomingScheduledPublish])
  useEffect(() => {
    read().catch(() => setSaid('Les publications programmées n’ont pas pu être lues.'))
  }, [read])

  if (id === undefined || !collectionSlug) return null
  const plan = async () => {
    if (!at || !isStoredDate(at)) return setSaid('Indiquez le jour et l’heure : 28/11/2026 14:30.')
    if (Date.parse(at) <= Date.now()) return setSaid('Cette heure est déjà passée.')
    await act(async () =>
      schedulePublish({
        type,
        date: new Date(at),
        doc: { relationTo: collectionSlug, value: String(id) },
        timezone: 'Europe/Paris',
      }),
    )
    setAt(null)
  }
  const act = async (work: () => Promise<unknown>) => {
    try {
      await work()
      await read()
      setSaid('C’est noté.')
    } catch {
      setSaid('Cela n’a pas pu se faire. Réessayez dans un instant.')
    }
  }
  return (
    <details className="field-type repere-schedule">
      <summary>{`Publication programmée${upcoming.length ? ` (${upcoming.length})` : ''}`}</summary>
      {upcoming.length > 0 && (
        <ul>
          {upcoming.map((one) => (
            <li key={one.id}>
              {`${one.isPublished ? 'Publication' : 'Retrait'} le ${saidInstant(one.waitUntil)}`}
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`Annuler : ${one.isPublished ? 'publication' : 'retrait'} du ${saidInstant(one.waitUntil)}`}
                onClick={() => act(async () => schedulePublish({ deleteID: one.id }))}
              >
                Annuler
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={`${inputId}-type`}>Ce qui se fera</label>
      <select
        id={`${inputId}-type`}
        className="repere-input"
        value={type}
        onChange={({ target }) => setType(target.value === 'publish' ? 'publish' : 'unpublish')}
      >
        <option value="publish">Publier</option>
        <option value="unpublish">Retirer du portail</option>
      </select>
      <label htmlFor={inputId}>Le jour et l’heure (de Paris)</label>
      <DateInput id={inputId} label="Publication programmée" value={at} withTime onChange={setAt} />
      <Button buttonStyle="secondary" size="small" margin={false} onClick={plan}>
        Programmer
      </Button>
      <p aria-live="polite">{said}</p>
    </details>
  )
}

/** `31/12/2026 à 09:30`. */
const saidInstant = (instant: string): string =>
  typedDate(new Date(instant).toISOString(), true).replace(' ', ' à ')
