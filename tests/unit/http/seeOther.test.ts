import { describe, expect, it } from 'vitest'
import { seeOther } from '@/infra/http/seeOther'

const locationOf = (location: string) => seeOther(location).headers.get('location')

describe('seeOther', () => {
  it('leads where it is told', () => {
    expect(locationOf('/mes-fiches?erreur=invalid&saisie=a#u-1')).toBe(
      '/mes-fiches?erreur=invalid&saisie=a#u-1',
    )
  })

  it('leaves what makes the address too long for a header, and keeps the words', () => {
    const long = 'x'.repeat(20_000)
    expect(locationOf(`/mes-fiches/L0001/unites?erreur=invalid&saisie=${long}#u-1`)).toBe(
      '/mes-fiches/L0001/unites?erreur=invalid',
    )
    expect(locationOf(`/a?${Array.from({ length: 5_000 }, (_, at) => `k${at}=1`).join('&')}`)).toBe('/a')
  })
})
