'use client'
import { useEffect, useRef } from 'react'
import type { Adding } from './useAdding.ts'

/**
 * For what stands where the form was: takes the focus once the button that led back is gone.
 *
 * @param take is given what had been searched for
 */
export function useReturn({ returning, isOpen }: Adding, take: (searched: string) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const searched = returning.current
    if (isOpen || searched === undefined) return
    const frame = requestAnimationFrame(() => {
      returning.current = undefined
      latest.current(searched)
    })
    return () => cancelAnimationFrame(frame)
  }, [returning, isOpen])
}
