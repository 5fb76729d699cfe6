import type { CollectionBeforeChangeHook } from 'payload'

/** Once a scheme is filed under a theme, nothing is proposed any more. */
export const settleProposedThemes: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { themes, proposedThemes } = { ...originalDoc, ...data }
  const isFiled = Array.isArray(themes) && themes.length > 0
  return isFiled && Array.isArray(proposedThemes) && proposedThemes.length > 0
    ? { ...data, proposedThemes: [] }
    : data
}
