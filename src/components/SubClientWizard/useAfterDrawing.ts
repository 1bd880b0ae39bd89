'use client'
import { useEffect, useState } from 'react'

/** Turns true once the page is drawn and being read. */
export function useAfterDrawing(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), 1_000)
    return () => clearTimeout(timer)
  }, [])
  return isDrawn
}
