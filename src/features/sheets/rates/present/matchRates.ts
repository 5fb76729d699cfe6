import type { Rate } from '@/domain/rates/Rate'
import { fold } from '@/domain/text/foldText'

/** The rates that hold every word typed, in their labels, their code or their description; those whose short label begins so come first. */
export function matchRates(rates: readonly Rate[], typed: string): Rate[] {
  const words = wordsOf(typed)
  if (words.length === 0) return [...rates]
  const start = words.join(' ')
  return rates
    .map((rate) => ({
      rate,
      text: wordsOf([rate.shortLabel, rate.label, rate.code, rate.description].join(' ')),
    }))
    .filter(({ text }) => words.every((word) => text.some((held) => held.startsWith(word))))
    .map(({ rate }) => ({
      rate,
      isFirst: wordsOf(rate.shortLabel ?? rate.label)
        .join(' ')
        .startsWith(start),
    }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst))
    .map(({ rate }) => rate)
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
