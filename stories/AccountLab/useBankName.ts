import { useEffect, useState } from 'react'

type BankOfBsb = (bsb: string) => string | undefined

/** The bank that a BSB probably belongs to; the table of prefixes is loaded when first needed. */
export function useBankName(bsb: string): string | undefined {
  const [known, setKnown] = useState<{ readonly bankOfBsb: BankOfBsb }>()
  const isWanted = bsb !== ''
  useEffect(() => {
    if (isWanted) void import('../../src/accounts/bankOfBsb.ts').then(setKnown)
  }, [isWanted])
  return isWanted ? known?.bankOfBsb(bsb) : undefined
}
