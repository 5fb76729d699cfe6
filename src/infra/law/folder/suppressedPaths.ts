import type { Suppressed } from '../LegalSource'
import { idOfPath, legiPath } from './legiPath'

/** The lines of a `liste_suppression_legi.dat`: a path without its extension each. */
export function suppressedPaths(list: string, isWanted: (path: string) => boolean): Suppressed[] {
  return list.split(/\s+/).flatMap((line) => {
    const legiId = idOfPath(line)
    return legiId && isWanted(`${line}.xml`) ? [{ legiId, path: legiPath(line) }] : []
  })
}
