import type { SectionChange, SectionOutcome } from '@/features/keeping/editing/write/applySectionChange'

type Change = Omit<SectionChange, 'editing'> & { number: string; code: string }

/** Changes a section as its form does: opened for this person, then changed. */
export async function changeSection({ number, code, ...change }: Change): Promise<SectionOutcome> {
  const { openOwnSection } = await import('@/features/keeping/editing/write/openOwnSection')
  const { applySectionChange } = await import('@/features/keeping/editing/write/applySectionChange')
  const opened = await openOwnSection({ ...change, number, code, gesture: code })
  return opened.fault
    ? { kind: 'fault', fault: opened.fault }
    : applySectionChange({ ...change, editing: opened.editing })
}
