import type { Block, TextFieldSingleValidation } from 'payload'
import { parseFormula } from '@/domain/rates/formula/parseFormula'
import { isRateCode } from '@/domain/rates/rateCode'
import { AMOUNT_BLOCK, SCALE_BLOCK } from '@/features/sheets/rates/present/amountNodes'

const validateFormula: TextFieldSingleValidation = (value) => parseFormula(value ?? '').fault ?? true

const validateCode: TextFieldSingleValidation = (value) =>
  (value && isRateCode(value)) || 'Choisissez un barème dans la liste.'

/** An amount inside a sentence: a code, or a calculation on codes. One field alone: two would share their copies. */
export const amountBlock: Block = {
  slug: AMOUNT_BLOCK,
  interfaceName: 'AmountBlock',
  labels: { singular: 'Montant', plural: 'Montants' },
  admin: { components: { Label: '@collections/shared/rates/AmountLabel.client#AmountLabel' } },
  fields: [
    {
      name: 'formula',
      label: 'Code, ou calcul : « rsa_socle × 25 % »',
      type: 'text',
      required: true,
      maxLength: 500,
      validate: validateFormula,
      admin: { components: { Field: '@collections/shared/rates/AmountField.client#AmountField' } },
    },
  ],
}

/** A whole scale, as a table. */
export const scaleBlock: Block = {
  slug: SCALE_BLOCK,
  interfaceName: 'ScaleBlock',
  labels: { singular: 'Barème à tranches', plural: 'Barèmes à tranches' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'code',
      label: 'Barème',
      type: 'text',
      required: true,
      validate: validateCode,
      admin: { components: { Field: '@collections/shared/rates/ScaleField.client#ScaleField' } },
    },
  ],
}
