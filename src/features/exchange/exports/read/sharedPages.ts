import { inStep } from './inStep'
import type { SheetPages, SheetSource } from './sheetPages'

/**
 * The pages of an export whose files are written together: of each source, so many files read the same pages. Who asks for places is given
 * whole services, read for the others already.
 */
export function sharedPages(
  pages: SheetPages,
  files: readonly { reads: readonly SheetSource[] }[],
): SheetPages {
  const readersOf = (source: SheetSource) => files.filter(({ reads }) => reads.includes(source)).length
  const [organisations, services, schemes] = [
    inStep(pages.organisations(), readersOf('organisations')),
    inStep(pages.services(), readersOf('services')),
    inStep(pages.schemes(), readersOf('schemes')),
  ]
  return {
    organisations,
    services,
    schemes,
    placedServices: async function* ({ elsewhere = false } = {}) {
      for await (const page of services())
        yield elsewhere ? page.filter(({ service }) => service.ownPlace) : page
    },
  }
}
