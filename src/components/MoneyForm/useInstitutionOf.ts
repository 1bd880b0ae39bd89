'use client'
import type { Institution } from '../../hooks/useCreateInstitution.ts'
import { useKnownInstitutions } from '../../hooks/useKnownInstitutions.ts'
import { useMoneyExtras } from './moneyExtras.ts'

/** What this page or its host knows of an institution; undefined where that is no more than its id. */
export function useInstitutionOf(id: string): Institution | undefined {
  const { institution } = useMoneyExtras()
  const { find } = useKnownInstitutions()
  return find(id) ?? (institution?.id === id ? institution : undefined)
}
