import { describe, expect, it } from 'vitest'
import { typingSlip } from '@/domain/text/typingSlip'

describe('typingSlip', () => {
  it('ranks a letter typed once instead of twice before any other slip', () => {
    const ranked = ['aah', 'aesh', 'ahe', 'aeeh'].sort((a, b) => typingSlip('aeh', a) - typingSlip('aeh', b))
    expect(ranked).toStrictEqual(['aeeh', 'ahe', 'aesh', 'aah'])
  })
})
