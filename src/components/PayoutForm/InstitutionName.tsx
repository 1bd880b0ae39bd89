'use client'
import type { ReactNode } from 'react'
import { useInstitutionOf } from '../MoneyForm/useInstitutionOf.ts'

/** An institution by its legal name, or by its id where no more is known on this page. */
export function InstitutionName({ id }: { readonly id: string }): ReactNode {
  return <bdi>{useInstitutionOf(id)?.legalName || id}</bdi>
}
