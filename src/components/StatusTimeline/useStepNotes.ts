'use client'
import { useState } from 'react'

/**
 * What Flash noted at each step that was seen, by the step’s key: the API keeps the last note only.
 *
 * @param step the key of what is so now
 */
export function useStepNotes(
  step: string,
  note: string | null | undefined,
): Readonly<Record<string, string>> {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  if (!note || notes[step] === note) return notes
  const known = { ...notes, [step]: note }
  setNotes(known)
  return known
}
