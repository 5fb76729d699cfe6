import { DeskKeys } from './DeskKeys.client'
import { useKeyWords } from './useKeyWords'

/** The keys of the page of national changes: those of the lists, and one for each thing that is said of the open change. */
export function NationalKeys() {
  return <DeskKeys words={useKeyWords('national')} mayVerify={false} presses="vse" />
}
