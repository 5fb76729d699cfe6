import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp'
import { MOST_PIXELS } from '@/domain/mostPixels'
import { processWide } from '../processWide'

// A picture is drawn once: what libvips keeps for the next time is memory that does not come back.
sharp.cache(false)
sharp.concurrency(1)

const drawing = processWide('drawing', () => ({ last: Promise.resolve() }))

/**
 * `sharp`, for every picture that comes from outside: one that has more than `MOST_PIXELS` once decoded is refused, and pictures are
 * decoded one at a time, so that what they take of the memory is that of one. @throws sharp's error when it is drawn.
 */
export function boundedSharp(input?: SharpInput | SharpInput[], options?: SharpOptions): Sharp {
  return inTurn(sharp(input, { ...options, limitInputPixels: MOST_PIXELS }))
}

function inTurn(image: Sharp): Sharp {
  const [toBuffer, clone] = [image.toBuffer.bind(image), image.clone.bind(image)]
  return Object.assign(image, {
    toBuffer: (...args: Parameters<typeof toBuffer>) => next(() => toBuffer(...args)),
    clone: () => inTurn(clone()),
  })
}

function next<T>(work: () => Promise<T>): Promise<T> {
  const done = drawing.last.then(work)
  drawing.last = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}
