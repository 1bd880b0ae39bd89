'use client'
import { useRef, useState } from 'react'

/** A form that was opened; another `id` is another form. */
export interface Draft {
  readonly id: number
  /** What was searched for when it was opened. */
  readonly typed: string
}

/** The way to the form that adds a recipient, and back. */
export interface Adding {
  /** The form, once it was opened; it outlives the way back, with all that was typed in it. */
  readonly draft: Draft | undefined
  readonly isOpen: boolean
  /** Opens it with what was searched for; one that was typed in is shown as it was left. */
  readonly open: (typed: string) => void
  /** Something was typed in the form, or it was sent. */
  readonly touch: () => void
  /** Back to the search, as it was left. */
  readonly back: () => void
  /** The form has done its work. */
  readonly done: () => void
  /** What the search takes up when it appears, with the focus; undefined where it takes neither. */
  readonly returning: { current: string | undefined }
}

/** Where the person is between the search and the form. */
export function useAdding(): Adding {
  const [draft, setDraft] = useState<Draft>()
  const [isOpen, setIsOpen] = useState(false)
  const isTouched = useRef(false)
  const searched = useRef('')
  const returning = useRef<string | undefined>(undefined)
  return {
    draft,
    isOpen,
    returning,
    open(typed) {
      searched.current = typed
      if (!draft || !isTouched.current) setDraft({ id: (draft?.id ?? 0) + 1, typed })
      setIsOpen(true)
    },
    touch() {
      isTouched.current = true
    },
    back() {
      returning.current = searched.current
      setIsOpen(false)
    },
    done() {
      returning.current = ''
      isTouched.current = false
      setDraft(undefined)
      setIsOpen(false)
    },
  }
}
