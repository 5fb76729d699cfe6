'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { SLUGS } from '@/domain/slugs'
import { COLUMNS_ASKED } from '@/domain/sources/COLUMNS_ASKED'
import type { ToldProgress } from '@/features/intake/imports/read/ImportProgress'
import { progressLine } from '@/features/intake/imports/read/progressLine'
import { readReport } from '@/features/intake/imports/read/readReport'
import type { ImportRun } from '@/payload-types'
import { askEndpoint } from '../../shared/askEndpoint'
import { CsvMappingForm } from './CsvMappingForm.client'
import { ReportTables } from './ReportTables.client'

/** How often a run under way is looked at, in milliseconds. */
const LOOK_EVERY = 1500
const UNDER_WAY: readonly string[] = ['waiting', 'checking', 'applying']

/** Where an import stands: its progress, its report, and what to do next. */
export function ImportPanel() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [run, setRun] = useState<ImportRun | null>(null)
  const [progress, setProgress] = useState<ToldProgress | null>(null)
  const address = `${config.routes.api}/${SLUGS.importRuns}/${id}`
  const look = useCallback(async () => {
    const response = await fetch(`${address}?depth=0`)
    if (!response.ok) return
    const found: ImportRun = await response.json()
    const told = UNDER_WAY.includes(stateOf(found)) ? await fetch(`${address}/progress`) : null
    setProgress(told?.ok ? await told.json() : null)
    setRun(found)
  }, [address])
  const underWay = run === null || UNDER_WAY.includes(stateOf(run))
  useEffect(() => {
    if (!id) return
    void look()
    if (!underWay) return
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [id, look, underWay])
  if (!id)
    return <p>Enregistrez : l’essai à blanc commence aussitôt, et rien n’est écrit avant votre accord.</p>
  if (!run) return <p>Lecture…</p>

  const start = async (apply: boolean) => {
    const fault = await askEndpoint(`${address}/run`, { apply })
    if (fault) toast.error(fault)
    await look()
  }
  const report = readReport(run.report)
  return (
    <section aria-label="Suivi de l’import">
      <div role="status">
        <Progress run={run} progress={progress} />
      </div>
      {run.state === 'failed' && !waitsForColumns(run) && <p role="alert">{run.fault}</p>}
      {run.format === 'csv' && !underWay && run.state !== 'applied' && <CsvMappingForm address={address} />}
      {report && (run.state === 'checked' || run.state === 'applied') && (
        <ReportTables report={report} address={address} />
      )}
      <div style={{ display: 'flex', gap: '.75rem', flexWrap: 'wrap' }}>
        {run.state === 'checked' && <Button onClick={() => start(true)}>Appliquer</Button>}
        {!underWay && run.state !== 'applied' && (
          <Button buttonStyle="secondary" onClick={() => start(false)}>
            Refaire l’essai à blanc
          </Button>
        )}
      </div>
    </section>
  )
}

type State = NonNullable<ImportRun['state']>

const WORDS: Record<State, string> = {
  waiting: 'En attente de son tour',
  checking: 'Essai à blanc en cours',
  checked: 'Essai à blanc fait : rien n’est encore écrit',
  applying: 'Import en cours',
  applied: 'Importé',
  failed: 'Impossible',
}

const COLUMNS_TITLE =
  'Il reste à dire de quelle source vient ce tableau, et à relire ce que veut dire chaque colonne'

/** A table from elsewhere whose columns nobody has said yet: nothing is wrong with it. */
const waitsForColumns = ({ state, fault }: ImportRun): boolean =>
  state === 'failed' && Boolean(fault?.includes(COLUMNS_ASKED))

/** A run is stored as waiting before anything is known of it. */
function stateOf({ state }: ImportRun): State {
  return state ?? 'waiting'
}

function Progress({ run, progress }: { run: ImportRun; progress: ToldProgress | null }) {
  const state = stateOf(run)
  const { done = 0, total = null } = progress ?? {}
  return (
    <>
      <p>
        <strong>{waitsForColumns(run) ? COLUMNS_TITLE : WORDS[state]}</strong>
        {progress && `, ${progressLine(progress)}`}
      </p>
      {total === null ? null : (
        <progress value={done} max={total} aria-label="Avancement" style={{ width: '100%' }} />
      )}
    </>
  )
}
