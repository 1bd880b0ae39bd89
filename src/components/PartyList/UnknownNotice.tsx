'use client'
import type { ReactNode } from 'react'
import type { MutationState } from '../../hooks/results.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'

/** What is said of an act whose answer was lost. */
export interface UnknownWords {
  readonly unknownTitle: string
  readonly unknownText: string
}

type Unknown = Extract<MutationState<unknown>, { readonly status: 'unknown' }>

interface UnknownNoticeProps {
  readonly words: UnknownWords
  readonly state: Unknown
  /** False where another button checks; true unless told. */
  readonly hasButton?: boolean
}

/** The answer was lost: what became of it is looked up before anything else is offered. */
export function UnknownNotice({ words, state, hasButton = true }: UnknownNoticeProps): ReactNode {
  return (
    <Notice
      action={hasButton ? <CheckButton state={state} /> : null}
      title={words.unknownTitle}
      tone="caution"
    >
      {words.unknownText}
    </Notice>
  )
}

function CheckButton({ state }: { readonly state: Unknown }): ReactNode {
  const { text } = useTranslator(partyListWords)
  return (
    <Button
      isPending={state.isChecking}
      onPress={() => void state.check()}
      pendingLabel={text('partyList.checking')}
    >
      {text('partyList.check')}
    </Button>
  )
}
