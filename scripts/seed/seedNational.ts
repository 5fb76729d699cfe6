import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { importNational } from '@/features/intake/nationalImports/importNational'
import { complements } from './content/nationalComplements'

const CODES = ['F990001', 'F990002', 'F990003', 'N990001']

/**
 * Imports the national sheets of the demo, which are ours and say so, as the command would, then completes them. They are kept as sheets
 * that their source does not have: importing the real guide beside them finds nothing missing.
 */
export async function seedNational(payload: Payload, editor: string): Promise<void> {
  const files = CODES.map((code) => ({
    name: `${code}.xml`,
    path: fileURLToPath(new URL(`./content/national/${code}.xml`, import.meta.url)),
  }))
  await importNational({
    payload,
    files,
    selection: { themes: [], codes: [] },
    apply: true,
    confirmGone: false,
  })
  await payload.update({
    collection: SLUGS.nationalSheets,
    where: { code: { in: CODES } },
    data: { state: 'kept' },
    depth: 0,
    overrideAccess: true,
  })
  for (const complement of complements)
    await payload.create({
      collection: SLUGS.nationalComplements,
      data: { ...complement, state: 'current', writtenBy: editor },
      depth: 0,
      overrideAccess: true,
    })
}
