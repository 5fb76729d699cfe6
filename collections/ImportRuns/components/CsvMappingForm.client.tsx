'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { CsvAssistant } from '@/features/intake/imports/read/csvAssistant'
import { askEndpoint } from '../../shared/askEndpoint'
import { type ColumnChoice, choicesOf, reasonOfColumn, toMapping } from './columnChoices'

const KEY = 'key'

const CELL = {
  textAlign: 'left',
  verticalAlign: 'top',
  padding: '0.4rem 0.8rem 0.4rem 0',
  borderBottom: '1px solid var(--theme-elevation-100)',
} as const

/** The mapping assistant of a free table: what each column feeds, proposed, then corrected by the editor. */
export function CsvMappingForm({ address }: { address: string }) {
  const [assistant, setAssistant] = useState<CsvAssistant | null>(null)
  const [choices, setChoices] = useState<ColumnChoice[]>([])
  const [source, setSource] = useState('')
  const [kind, setKind] = useState<CsvMapping['kind']>(null)
  const [dateOrder, setDateOrder] = useState<CsvMapping['dateOrder']>('jma')
  useEffect(() => {
    const read = async () => {
      const response = await fetch(`${address}/mapping`)
      if (!response.ok) return
      const found: CsvAssistant = await response.json()
      setAssistant(found)
      setChoices(choicesOf(found))
      setSource(found.saved?.source ?? found.source ?? '')
      setKind(found.saved?.kind ?? null)
      setDateOrder(found.saved?.dateOrder ?? 'jma')
    }
    void read()
  }, [address])
  if (!assistant) return <p>Lecture des colonnes…</p>
  if (assistant.isOwn && !assistant.saved)
    return (
      <p>
        Ce tableau vient d’un export de Repère : ses colonnes sont connues, et ses fiches se reconnaissent à
        leur identifiant.
      </p>
    )

  const save = async () => {
    const fault = await askEndpoint(`${address}/mapping`, toMapping(choices, { source, kind, dateOrder }))
    if (fault) toast.error(fault)
    // The form around holds the source as it was: shown anew, it holds the one that was just chosen.
    else window.location.reload()
  }
  const change = (column: string, feeds: string) =>
    setChoices(choices.map((choice) => (choice.column === column ? { ...choice, feeds } : choice)))
  const reasonOf = (column: string) => reasonOfColumn(assistant.proposal, column)
  return (
    <fieldset style={{ border: '1px solid var(--theme-elevation-150)', padding: '1rem', margin: '1rem 0' }}>
      <legend>À quoi correspond chaque colonne</legend>
      <label>
        Code de la source (minuscules et tirets){' '}
        <input value={source} onChange={(event) => setSource(event.target.value)} />
      </label>
      <table style={{ width: '100%', borderCollapse: 'collapse', margin: '1rem 0' }}>
        <thead>
          <tr>
            {['Colonne', 'Exemple', 'Champ', 'Identifie la ligne', 'Pourquoi'].map((name) => (
              <th key={name} scope="col" style={CELL}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map(({ column, feeds, isKey }) => (
            <tr key={column}>
              <th scope="row" style={CELL}>
                {column}
              </th>
              <td style={CELL}>{assistant.columns.find(({ name }) => name === column)?.example}</td>
              <td style={CELL}>
                <select
                  aria-label={`Champ de la colonne ${column}`}
                  value={feeds}
                  onChange={(event) => change(column, event.target.value)}
                >
                  <option value="">Ne pas importer</option>
                  {assistant.fields.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
              <td style={CELL}>
                <input
                  type="checkbox"
                  name={KEY}
                  aria-label={`La colonne ${column} identifie la ligne`}
                  checked={isKey}
                  onChange={() =>
                    setChoices(
                      choices.map((each) => (each.column === column ? { ...each, isKey: !isKey } : each)),
                    )
                  }
                />
              </td>
              <td style={CELL}>{reasonOf(column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.5rem' }}>
        <label>
          Type de toutes les lignes{' '}
          <select
            value={kind ?? ''}
            onChange={(event) =>
              setKind(ORGANISATION_KINDS.find(({ code }) => code === event.target.value)?.code ?? null)
            }
          >
            <option value="">Dit par une colonne, ou d’après le nom</option>
            {ORGANISATION_KINDS.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Dates écrites{' '}
          <select
            value={dateOrder}
            onChange={(event) => setDateOrder(event.target.value === 'mja' ? 'mja' : 'jma')}
          >
            <option value="jma">jour/mois/année</option>
            <option value="mja">mois/jour/année</option>
          </select>
        </label>
      </p>
      <Button buttonStyle="secondary" onClick={save}>
        Garder cette correspondance et refaire l’essai
      </Button>
    </fieldset>
  )
}
