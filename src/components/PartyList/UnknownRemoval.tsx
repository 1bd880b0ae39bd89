'use client'
import type { ReactNode } from 'react'
import type { MutationState } from '../../hooks/results.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'

interface UnknownRemovalProps {
  readonly name: string
  readonly removal: Extract<MutationState<unknown>, { readonly status: 'unknown' }>
  /** False where another button checks; true unless told. */
  readonly hasButton?: boolean
}

/** The answer to a deletion was lost: it is looked up before anything else is offered. */
export function UnknownRemoval({
  name,
  removal,
  hasButton = true,
}: UnknownRemovalProps): ReactNode {
  const { text } = useTranslator(partyListWords)
  return (
    <Notice
      action={hasButton ? <CheckButton removal={removal} /> : null}
      title={text('partyList.unknown.title', { name })}
      tone="caution"
    >
      {text('partyList.unknown.text')}
    </Notice>
  )
}

/** Looks what became of a write without an answer. */
export function CheckButton({ removal }: Pick<UnknownRemovalProps, 'removal'>): ReactNode {
  const { text } = useTranslator(partyListWords)
  return (
    <Button
      isPending={removal.isChecking}
      onPress={() => void removal.check()}
      pendingLabel={text('partyList.checking')}
    >
      {text('partyList.check')}
    </Button>
  )
}
