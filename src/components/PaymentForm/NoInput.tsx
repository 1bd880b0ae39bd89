'use client'

/** For a question that another input answers: which amount counts follows from where one types. */
export function NoInput(): null {
  return null
}
