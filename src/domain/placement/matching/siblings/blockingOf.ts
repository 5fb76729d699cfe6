import type { Gap } from '../UnitAnswer'
import type { Blocking, SiblingProposal } from './SiblingProposal'
import type { SiblingSite } from './siblingSites'

/**
 * The children who keep a group from being received together, the one without whom most structures could take the others first; nobody
 * where taking one child away opens nothing.
 */
export function blockingOf(
  sites: readonly SiblingSite[],
  relaxed: readonly SiblingProposal[],
  count: number,
): Blocking[] {
  const all = (1 << count) - 1
  const told = Array.from({ length: count }, (_, child): Blocking => {
    const others = sites.filter(({ table }) => table.at(all ^ (1 << child), 0)).length
    return { child, others, unblockedBy: unblockedBy(child, relaxed) }
  })
  return told
    .filter(({ others }) => others > 0)
    .sort((one, other) => other.others - one.others || one.child - other.child)
}

/** Of the criteria that would let all of them in when passed over for this child, the one that opens most structures. */
function unblockedBy(child: number, relaxed: readonly SiblingProposal[]): Blocking['unblockedBy'] {
  const opened = new Map<Gap['code'], { gap: Gap; structures: number }>()
  for (const { gaps } of relaxed) {
    const [only] = gaps
    if (!only || (only.child !== null && only.child !== child)) continue
    const known = opened.get(only.gap.code)
    if (known) known.structures += 1
    else opened.set(only.gap.code, { gap: only.gap, structures: 1 })
  }
  return [...opened.values()].sort((one, other) => other.structures - one.structures)[0] ?? null
}
