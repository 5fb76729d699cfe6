import { describe, expect, it } from 'vitest'
import { passwordFault } from '@/domain/account/passwordFault'

describe('passwordFault', () => {
  it.each([
    ['Aa1!Aa1!Aa1', 'tooShort'],
    ['Aa1Aa1Aa1Aa1A', 'tooSimple'],
    ['minuscules et espaces', 'tooSimple'],
    [`Aa1!${'a'.repeat(260)}`, 'tooLong'],
    ['Aa1!Aa1!Aa1!', null],
    ['Aa1Aa1Aa1Aa1Aa', null],
    ['éÈ9 éÈ9 éÈ9 ', null],
  ])('says of « %s »: %s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault)
  })
})
