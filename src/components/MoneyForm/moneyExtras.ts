'use client'
import { type ComponentType, createContext, useContext } from 'react'
import type { Institution } from '../../hooks/useCreateInstitution.ts'
import type { CopBadgeProps } from '../CopBadge/copBadgeProps.ts'

/** What a host adds to the inputs of a form that moves money; all of it is optional. */
export interface MoneyExtras {
  /**
   * Offers to have the bank asked about the name of a chosen Australian account: `CopBadge`, or a
   * component of the host's own. Each check may be billed; what it says blocks nothing.
   */
  readonly payeeCheck?: ComponentType<CopBadgeProps> | undefined
  /** Offers to add a recipient in place of the search; true unless told. */
  readonly canAddRecipient?: boolean | undefined
  /** Offers to add a sender in place of the search; false unless told. */
  readonly canAddSender?: boolean | undefined
}

/** The same of a form that asks on whose instruction money is sent. */
export interface InstitutionExtras extends MoneyExtras {
  /** The institution whose id you prefill as `instructingInstitutionId`: no query tells its name. */
  readonly institution?: Institution | undefined
}

/** Keep the value from render to render, or all inputs render with the form. */
export const MoneyExtrasContext = createContext<InstitutionExtras>({})

/** What the host has added to the form around. */
export function useMoneyExtras(): InstitutionExtras {
  return useContext(MoneyExtrasContext)
}
