import { describe, expect, it } from 'vitest'
import { takeRenderSlot } from '@/infra/pdf/takeRenderSlot'

const never = () => new AbortController().signal

describe('takeRenderSlot', () => {
  it('lets two run, passes a place on in order, and refuses who waits too long or comes too many', async () => {
    const first = await takeRenderSlot(never())
    const second = await takeRenderSlot(never())
    const impatient = new AbortController()
    const left = takeRenderSlot(impatient.signal)
    impatient.abort()
    await expect(left).rejects.toMatchObject({ code: 'pdf_unavailable' })

    const order: number[] = []
    const waiting = Array.from({ length: 8 }, async (_, index) => {
      const giveBack = await takeRenderSlot(never())
      order.push(index)
      giveBack()
    })
    await expect(takeRenderSlot(never())).rejects.toMatchObject({ code: 'pdf_unavailable' })
    expect(order).toStrictEqual([])
    first()
    second()
    await Promise.all(waiting)
    expect(order).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})
