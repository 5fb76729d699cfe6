'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { SLUGS } from '@/domain/slugs'
import type { PairComparison } from '@/features/intake/duplicates/read/comparePair'
import { askEndpoint } from '../../shared/askEndpoint'

const cell = {
  padding: '.4rem .6rem',
  verticalAlign: 'top',
  textAlign: 'left',
  overflowWrap: 'anywhere',
} as const

/** Two sheets side by side, their differences marked, the reasons of the resemblance, and the answer to give. */
export function PairView() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [pair, setPair] = useState<PairComparison | null>(null)
  const [busy, setBusy] = useState(false)
  const address = `${config.routes.api}/${SLUGS.duplicatePairs}/${id}`
  const load = useCallback(async () => {
    const response = await fetch(`${address}/compare`)
    if (response.ok) setPair(await response.json())
    else toast.error('Les deux fiches n’ont pas pu être lues.')
  }, [address])
  useEffect(() => {
    if (id) void load()
  }, [id, load])
  if (!pair) return <p>Lecture des deux fiches…</p>

  const answer = async (path: string, body: unknown, done: string) => {
    setBusy(true)
    const fault = await askEndpoint(`${address}/${path}`, body)
    setBusy(false)
    if (fault) toast.error(fault)
    else {
      toast.success(done)
      await load()
    }
  }
  const { first, second } = pair
  const open = pair.state === 'open' && first !== null && second !== null
  return (
    <section aria-label="Comparaison des deux fiches">
      <p>
        Ressemblance : {pair.score} sur 100. {pair.reasons.map(reasonText).join(' · ')}
      </p>
      <table style={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}>
        <thead>
          <tr>
            <td style={{ ...cell, width: '16%' }} />
            {[first, second].map((side, index) => (
              <th key={side?.id ?? index} scope="col" style={cell}>
                <SideTitle side={side} admin={config.routes.admin} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pair.rows.map(({ label, differs, ...row }) => (
            <tr key={label} style={{ borderTop: '1px solid var(--theme-elevation-150)' }}>
              <th scope="row" style={cell}>
                {label}
                {differs && <div style={{ fontWeight: 'normal' }}>≠ diffère</div>}
              </th>
              {(['first', 'second'] as const).map((side) => (
                <td
                  key={side}
                  style={{ ...cell, ...(differs ? { background: 'var(--theme-warning-100)' } : {}) }}
                >
                  {row[side].map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <div style={{ display: 'flex', gap: '.75rem', flexWrap: 'wrap' }}>
          <Button
            disabled={busy}
            onClick={() => answer('merge', { keep: 'first' }, `Fusionnées dans ${first.number}.`)}
          >
            Fusionner dans {first.number}
          </Button>
          <Button
            disabled={busy}
            onClick={() => answer('merge', { keep: 'second' }, `Fusionnées dans ${second.number}.`)}
          >
            Fusionner dans {second.number}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={busy}
            onClick={() => answer('apart', {}, 'Gardées séparées : la question ne sera plus posée.')}
          >
            Garder séparées
          </Button>
        </div>
      )}
      {open && (
        <p>
          La fiche gardée reçoit ce qui lui manque, les services, les sources et les liens de l’autre, dont
          l’adresse mène désormais à elle.
        </p>
      )}
    </section>
  )
}

function SideTitle({ side, admin }: { side: PairComparison['first']; admin: string }) {
  if (!side) return 'Enregistrement importé'
  const { id, number, name, sources, services, withdrawn } = side
  return (
    <>
      <a href={`${admin}/collections/${SLUGS.organisations}/${id}`}>
        {number} · {name}
      </a>
      <div style={{ fontWeight: 'normal' }}>
        {withdrawn ? 'Dans la corbeille. ' : ''}
        {sources.length > 0 ? `Sources : ${sources.join(', ')}. ` : 'Écrite ici. '}
        {services > 0 && `${services} service${services > 1 ? 's' : ''}.`}
      </div>
    </>
  )
}

const reasonText = ({ words, points }: { words: string; points: number }) =>
  `${words} (${points > 0 ? '+' : ''}${points})`
