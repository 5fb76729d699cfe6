import { describe, expect, it } from 'vitest'
import type { RefusalReason } from '@/domain/placement/closedLists'
import { rememberedRefusal } from '@/domain/placement/matching/rememberedRefusal'
import type { PastRefusal } from '@/domain/placement/matching/Search'

const AT = '2026-11-01T10:00:00.000Z'
const LATER = '2026-11-02T10:00:00.000Z'
const refusal = (reason: RefusalReason, facts: Partial<PastRefusal> = {}): PastRefusal => ({
  unit: 'unit',
  reason,
  at: AT,
  profileChangedAt: null,
  unitChangedAt: null,
  fileCompletedAt: null,
  ...facts,
})
const stands = (reason: RefusalReason, facts: Partial<PastRefusal> = {}, now = '2026-11-20T10:00:00.000Z') =>
  rememberedRefusal([refusal(reason, facts)], new Date(now))?.stands

describe('rememberedRefusal', () => {
  it.each([['age'], ['sexe'], ['habilitation'], ['soins']] as const)(
    'holds « %s » until the profile or the unit is changed',
    (reason) => {
      expect([
        stands(reason),
        stands(reason, { profileChangedAt: '2026-10-01T10:00:00.000Z' }),
        stands(reason, { profileChangedAt: LATER }),
        stands(reason, { unitChangedAt: LATER }),
      ]).toStrictEqual([true, true, false, false])
    },
  )

  it('holds an incompatibility with the group for 30 days', () => {
    expect([
      stands('groupe', { profileChangedAt: LATER }, '2026-11-30T22:00:00.000Z'),
      stands('groupe', {}, '2026-12-01T09:00:00.000Z'),
    ]).toStrictEqual([true, false])
  })

  it('holds an incomplete file until it is completed', () => {
    expect([stands('dossier'), stands('dossier', { fileCompletedAt: LATER })]).toStrictEqual([true, false])
  })

  it.each([['pas-de-place'], ['delai'], ['effectif']] as const)('holds nothing for « %s »', (reason) => {
    expect(stands(reason)).toBe(false)
  })

  it('tells the refusal that stands before a later one that does not', () => {
    const told = rememberedRefusal(
      [refusal('delai', { at: LATER }), refusal('groupe')],
      new Date('2026-11-20T10:00:00.000Z'),
    )
    expect(told?.words).toBe('déjà refusée le 1er\u00a0nov. pour\u00a0: incompatibilité avec le groupe')
  })

  it('remembers nothing of a unit that never refused', () => {
    expect(rememberedRefusal([], new Date(AT))).toBeNull()
  })
})
