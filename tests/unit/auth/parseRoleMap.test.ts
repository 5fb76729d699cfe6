import { describe, expect, it } from 'vitest'
import { parseRoleMap } from '@/features/people/session/read/parseRoleMap'

describe('parseRoleMap', () => {
  it('gives one value several roles', () => {
    expect([...parseRoleMap(' a=agent, b=editor ,a=coordinator,')]).toStrictEqual([
      ['a', ['agent', 'coordinator']],
      ['b', ['editor']],
    ])
  })

  it('takes the last equals sign: values may hold some', () => {
    expect([...parseRoleMap('cn=agents=agent')]).toStrictEqual([['cn=agents', ['agent']]])
  })

  it.each(['a', 'a=chef', '=agent'])('refuses « %s »', (text) => {
    expect(() => parseRoleMap(text)).toThrow('OIDC_ROLE_MAP')
  })
})
