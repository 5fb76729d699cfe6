import type { ReactNode } from 'react'
import type { Placement } from '@/domain/nationalSheet/complementLists'
import type { PlacedComplement } from '../present/placedComplements'
import { ComplementCard } from './ComplementCard'

type Args = {
  placed: ReadonlyMap<string, readonly PlacedComplement[]>
  editor: boolean
  /** The way to write one more on a section; nothing on paper and for who may not. */
  add: (anchor: string) => ReactNode
}

/** What stands around each section of a sheet, by its address; `null` where nothing does. */
export function aroundSections({ placed, editor, add }: Args) {
  return (anchor: string): { above: ReactNode; beside: ReactNode; below: ReactNode } | null => {
    const here = placed.get(anchor) ?? []
    const invitation = add(anchor)
    if (here.length === 0 && !invitation) return null
    const cards = (...places: Placement[]): ReactNode => {
      // Away from its section it stands first: nothing there tells what it completes.
      const shown = here.filter((one) =>
        places.includes(one.outcome === 'vanished' ? 'above' : one.placement),
      )
      return shown.length === 0
        ? null
        : shown.map((complement) => (
            <ComplementCard key={complement.id} complement={complement} editor={editor} />
          ))
    }
    return {
      above: cards('above'),
      beside: cards('beside'),
      below: (
        <>
          {cards('below', 'note')}
          {invitation}
        </>
      ),
    }
  }
}
