import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { importNational } from '@/features/intake/nationalImports/importNational'

/** Imports these national sheets (`{ F900010: '<Publication …>' }`) as one state of the guide; those that are absent have gone. */
export async function importNationalXml(
  { payload, folder }: { payload: Payload; folder: string },
  sheets: Readonly<Record<string, string>>,
): Promise<void> {
  const state = join(folder, 'national')
  mkdirSync(state, { recursive: true })
  const files = Object.entries(sheets).map(([code, xml]) => {
    const path = join(state, `${code}.xml`)
    writeFileSync(path, xml)
    return { name: `${code}.xml`, path }
  })
  await importNational({
    payload,
    files,
    selection: { themes: [], codes: [] },
    apply: true,
    confirmGone: true,
  })
}
