import { describe, expect, it } from 'vitest'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { fromOwnOsm } from '@/features/sheets/hours/fromOwnOsm'
import { toOsm } from '@/features/sheets/hours/toOsm'

describe('fromOwnOsm', () => {
  it.each([
    'Mo 09:00-12:00; SH off; Jul-Aug Mo 10:00-11:00',
    'Mo,We 09:00-12:30,14:00-17:00; Fr "sur rendez-vous"; week 01-53/2 Sa 09:00-12:00; Tu[1,3] 09:00-12:00; SH off; Jul-Aug Mo 10:00-11:00',
    'Mo-Fr 09:00-12:00; SH Mo 09:00-10:00; Dec 20-Jan 05 off',
  ])('reads what was written here, to the letter: %s', (text) => {
    const hours = fromOwnOsm(text)
    expect(hours && toOsm(hours)).toBe(text)
    expect(fromOsm(text)).toStrictEqual({ hours })
  })

  it.each(['du lundi au vendredi', 'Mo-Fr 9:00-12:00; Jul SH off', 'Mo-Fr sunrise-sunset', ''])(
    'leaves what is written otherwise: %s',
    (text) => {
      expect(fromOwnOsm(text)).toBeNull()
    },
  )
})
