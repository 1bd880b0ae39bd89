'use client'
import { useState } from 'react'

/** The same object until one of its parts is another; lists count by what is in them. */
export function useStable<T extends object>(value: T): T {
  const [kept, keep] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  keep(value)
  return value
}
