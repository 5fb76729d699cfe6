import { describe, expect, it } from 'vitest'
import { sheetTitle } from '@/ui/sheetTitle'

describe('sheetTitle', () => {
  it('tells the page, then the sheet by its name and number', () => {
    expect(sheetTitle('Membres', { name: 'Accueil social', number: 'S0012' }).title).toBe(
      'Membres · Accueil social (S0012)',
    )
  })

  it('tells the name alone where nothing else may be told', () => {
    expect(sheetTitle('Signaler', { name: 'D0001' }).title).toBe('Signaler · D0001')
  })
})
