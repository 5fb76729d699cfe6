import { describe, expect, it } from 'vitest'
import { accentSheet } from '@/features/exchange/offline/present/accentSheet'
import { siteAccent } from '@/features/shell/site/present/siteAccent'

describe('the style sheet of the accent', () => {
  it('sets the colour of the settings', () => {
    expect(accentSheet(siteAccent({ accent: '#7a1f5c' }))).toBe(':root{--brand:#7a1f5c}\n')
  })

  it.each([null, '', '#7a1f5c}body{display:none', 'red'])('is empty for %j', (accent) => {
    expect(accentSheet(siteAccent({ accent }))).toBe('')
  })
})
