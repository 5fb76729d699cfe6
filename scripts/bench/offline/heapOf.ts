import type { CDPSession, Page } from '@playwright/test'

const MEGABYTE = 1_000_000

/**
 * What a page and its worker keep of JavaScript's memory, in megabytes, once what nobody holds was collected. Its session stays: one that
 * leaves takes the page's virtual keys away.
 */
export async function heapOf(page: Page): Promise<{ page: number; worker: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const worker = await workerHeap(session)
  return { page: usedSize / MEGABYTE, worker: worker / MEGABYTE }
}

async function workerHeap(session: CDPSession): Promise<number> {
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId)
    })
  })
  const given = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }
  await session.send('Target.setAutoAttach', given)
  const sessionId = await attached
  let last = 0
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      last += 1
      const id = last
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const told = JSON.parse(message)
        if (told.id === id) resolve(told.result)
      })
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
  await ask('HeapProfiler.collectGarbage')
  return (await ask('Runtime.getHeapUsage')).usedSize ?? 0
}
