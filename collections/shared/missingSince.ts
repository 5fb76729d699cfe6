import { day } from './day'

/** When a source that fed the sheet alone stopped giving it; written by imports alone. */
export const missingSinceField = day(
  'missingSince',
  'Absente de sa source depuis le',
  { position: 'sidebar', readOnly: true },
  true,
)
