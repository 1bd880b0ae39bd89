'use client'
import { useFlash } from '../provider/FlashContext.ts'
import { knownInstitutions } from './parties/knownInstitutions.ts'
import type { Institution } from './useCreateInstitution.ts'

/** Institutions by id, as far as this page knows them, until its user signs out. */
export interface UseKnownInstitutionsResult {
  readonly find: (id: string) => Institution | undefined
  /** Keeps one; renders nothing again by itself. */
  readonly keep: (institution: Institution) => void
}

/** What became known of institutions on this page, which the API gives only once. */
export function useKnownInstitutions(): UseKnownInstitutionsResult {
  const { client } = useFlash()
  return {
    find: id => knownInstitutions(client).get(id),
    keep: institution => void knownInstitutions(client).set(institution.id, institution),
  }
}
