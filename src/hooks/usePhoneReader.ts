'use client'
import { useEffect, useState } from 'react'
import type { ReadPhone } from '../rules/mobile.ts'
import { loadPhoneReader } from '../rules/phoneReader.ts'

/**
 * The phone parser (29 kB), loaded once `isWanted`; until then, and where it can't be had, undefined,
 * with which `checkMobile` does what can be done without.
 */
export function usePhoneReader(isWanted: boolean): ReadPhone | undefined {
  const [reader, setReader] = useState<{ readonly read: ReadPhone }>()
  useEffect(() => {
    let isHere = isWanted
    const keep = (read: ReadPhone) => isHere && setReader({ read })
    if (isWanted) loadPhoneReader().then(keep, () => {})
    return () => {
      isHere = false
    }
  }, [isWanted])
  return reader?.read
}
