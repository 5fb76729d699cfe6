import { z } from 'zod'
import { isMonthDay } from './isMonthDay'
import { HOURS_DAYS, MONTH_RANKS } from './OpeningHours'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const time = z.string('heure attendue').refine((value) => TIME.test(value), 'heure à écrire ainsi : 09:30')
const closing = z
  .string('heure attendue')
  .refine((value) => value === '24:00' || TIME.test(value), 'heure à écrire ainsi : 09:30')
const monthDay = z
  .string('jour de l’année attendu')
  .refine(isMonthDay, 'jour de l’année à écrire ainsi : 07-14 (mois, puis jour)')
const range = z.strictObject({ opens: time, closes: closing }, 'plage illisible')
const season = z.strictObject({ from: monthDay, to: monthDay }, 'saison illisible')

/** The shape of stored hours; what ranges and rules mean together is checked by `openingHoursFault`. */
export const openingHoursSchema = z.array(
  z.strictObject({
    days: z.array(z.enum(HOURS_DAYS, 'jour inconnu'), 'liste de jours attendue'),
    ranges: z.array(range, 'liste de plages attendue'),
    season: season.nullish(),
    weeks: z.enum(['odd', 'even'], 'semaines paires ou impaires attendues').nullish(),
    nth: z
      .array(
        z.literal(MONTH_RANKS, 'rang dans le mois de 1 à 5, ou -1 pour le dernier'),
        'liste de rangs attendue',
      )
      .min(1, 'choisissez le rang dans le mois (1er, 2e…)')
      .nullish(),
    school: z.literal('holidays', 'vacances scolaires attendues').nullish(),
    comment: z.string('précision illisible').max(2000, 'précision de plus de 2 000 caractères').nullish(),
  }),
)
