import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { z } from 'zod'
import { typedPhone } from '@/features/sheets/values/typedPhone'

const LONGEST = 40
const NOTE_LONGEST = 120
const NOT_A_PHONE = 'Ce n’est pas un numéro de téléphone\u00a0: écrivez-le comme 01 23 45 67 89.'
const NUMBER_ALONE = 'Écrivez le numéro seul\u00a0: ce qui l’accompagne va dans un autre champ.'

const addressed = z.object({
  address: z.object({ postcode: z.string().nullish(), inseeCode: z.string().nullish() }).nullish(),
})

/** Where the sheet is: numbers are shorter in some territories. */
const placeOf = (sheet: unknown) => addressed.safeParse(sheet).data?.address ?? {}

type Options = Omit<Partial<TextField>, 'hooks' | 'validate' | 'type'> & {
  /** The field beside it that takes what is typed after the number: `poste 12`. */
  noteField?: string
}

/** A telephone number, stored the way of the directory however it is typed. What a person changes it to must be one; what was there before is let be. */
export function phoneNumber(name: string, label: string, { noteField, ...rest }: Options = {}): TextField {
  return {
    maxLength: LONGEST,
    ...rest,
    name,
    label,
    type: 'text',
    hasMany: false,
    hooks: { beforeValidate: [writeNumber(noteField)] },
    validate: validateNumber,
  } as TextField // The union of Payload (one text or many) is not kept through a spread.
}

/** What the product writes itself is read already; a number left as it was is not to count as an edit. */
const isChanged = (value: unknown, before: unknown, { payloadAPI }: PayloadRequest) =>
  payloadAPI !== 'local' && value !== before

function writeNumber(noteField: string | undefined): FieldHook {
  return ({ value, previousValue, siblingData, data, req }) => {
    const isTyped = typeof value === 'string' && isChanged(value, previousValue, req)
    const phone = isTyped ? typedPhone(value, placeOf(data)) : null
    if (!phone) return value
    if (!phone.note) return phone.number
    if (!noteField || siblingData[noteField] || phone.note.length > NOTE_LONGEST) return value
    siblingData[noteField] = phone.note
    return phone.number
  }
}

const validateNumber: TextFieldSingleValidation = (value, args) => {
  const isTyped = isChanged(value, args.previousValue, args.req)
  const phone = value && isTyped ? typedPhone(value, placeOf(args.data)) : null
  if (value && isTyped && !phone) return NOT_A_PHONE
  return phone?.note ? NUMBER_ALONE : text(value, args)
}
