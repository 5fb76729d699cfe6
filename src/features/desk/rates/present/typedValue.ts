import { z } from 'zod'
import { isCalendarDay } from '@/domain/isCalendarDay'
import type { RateKind } from '@/domain/rates/closedLists'
import { readDecimal } from '@/domain/rates/decimal'
import type { Bracket, RateEntry } from '@/domain/rates/Rate'
import { isWebAddress } from '@/domain/text/safeHref'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'

/** A value as it is typed in the form, each field as sent. */
export type TypedValue = {
  amount: string
  brackets: string
  effectFrom: string
  publishedOn: string
  referenceTitle: string
  referenceUrl: string
}
export type ValueField = keyof TypedValue
/** What is wrong with a field, in French. */
export type ValueFault = { field: ValueField; message: string }

/** The fields of the form, whatever is typed in them. */
export const valueForm = formFields(
  z.object({
    amount: typedWords(40),
    brackets: typedWords(5000),
    effectFrom: typedWords(10),
    publishedOn: typedWords(10),
    referenceTitle: typedWords(500),
    referenceUrl: typedWords(2000),
  }),
)

/** The value that is typed, or what keeps it from being one, in the order of the form. */
export function readValue(
  typed: TypedValue,
  kind: RateKind,
): { value: RateEntry; faults?: undefined } | { value?: undefined; faults: ValueFault[] } {
  const faults: ValueFault[] = []
  const need = <Value>(field: ValueField, value: Value | null, message: string): Value | null => {
    if (value === null) faults.push({ field, message })
    return value
  }
  const isScale = kind === 'scale'
  const amount = isScale ? null : need('amount', readDecimal(typed.amount), 'Écrivez un montant : 651,69.')
  const brackets = isScale
    ? need('brackets', readBrackets(typed.brackets), 'Écrivez une tranche par ligne : « 11 497 ; 11 ».')
    : []
  const effectFrom = need('effectFrom', day(typed.effectFrom), 'Donnez la date d’effet.')
  const publishedOn =
    typed.publishedOn === '' ? null : need('publishedOn', day(typed.publishedOn), 'Cette date n’existe pas.')
  const title = need('referenceTitle', typed.referenceTitle || null, 'Donnez le texte qui fixe ce montant.')
  const url =
    typed.referenceUrl === ''
      ? null
      : need(
          'referenceUrl',
          isWebAddress(typed.referenceUrl) ? typed.referenceUrl : null,
          'Une adresse commence par https://.',
        )
  if (faults.length > 0 || effectFrom === null || title === null || brackets === null) return { faults }
  return {
    value: {
      id: 'typed',
      kind: 'amount',
      effectFrom,
      amount,
      brackets,
      unit: null,
      reference: { title, url },
      otherReferences: null,
      publishedOn,
      enteredAt: null,
      enteredByName: null,
      shownAt: null,
      note: null,
    },
  }
}

const day = (text: string): string | null => (isCalendarDay(text) ? text : null)

/** One line a tranche, threshold and value; `null` where a line says something else. */
function readBrackets(text: string): Bracket[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const brackets = lines.map((line) => line.split(';').map((part) => readDecimal(part.trim())))
  if (brackets.length === 0) return null
  const isRight = brackets.every((parts) => parts.length === 2 && parts.every((part) => part !== null))
  return isRight ? brackets.map(([threshold = null, value = null]) => ({ threshold, value })) : null
}
