'use client'
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import type { PartyList } from '../../hooks/parties/usePartyList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'
import { DeletedNotice } from './DeletedNotice.tsx'
import * as styles from './PartyList.css.ts'
import { UnknownRemoval } from './UnknownRemoval.tsx'

/** What the news are about. */
export interface PartyNewsProps<Entry> {
  readonly list: PartyList<Entry>
  /** An open dialog tells by itself what became of a deletion. */
  readonly isDialogOpen: boolean
  readonly newsRef: RefObject<HTMLDivElement | null>
  /** Called when the news are put away, and the focus with them. */
  readonly onDismiss: () => void
  /** Instead of the plain notice that an entry was deleted: one that offers to undo it. */
  readonly renderDeleted?: ((entry: Entry, onDismiss: () => void) => ReactNode) | undefined
}

/** Above the rows: what became of a deletion, and that the list couldn't be brought up to date. */
export function PartyNews<Entry extends Named>(props: PartyNewsProps<Entry>): ReactNode {
  const { list, isDialogOpen } = props
  const { removal } = list
  const kept = useKeptFocus(props.newsRef)

  function dismiss(): void {
    list.dismiss()
    props.onDismiss()
  }

  function deleted(entry: Entry): ReactNode {
    return (
      props.renderDeleted?.(entry, dismiss) ?? <DeletedNotice entry={entry} onDismiss={dismiss} />
    )
  }

  return (
    <div className={styles.news} data-flash="party-news" {...kept}>
      {removal.status === 'succeeded' ? deleted(removal.entry) : null}
      {removal.status === 'unknown' && !isDialogOpen ? (
        <UnknownRemoval name={partyName(removal.entry)} removal={removal} />
      ) : null}
      <StaleNotice list={list} />
    </div>
  )
}

function StaleNotice<Entry>({ list: { all } }: { list: PartyList<Entry> }): ReactNode {
  const translator = useTranslator(problemWords)
  const { text } = useTranslator(partyListWords)
  if (all.status !== 'ready' || !all.refreshProblem) return null
  const { title, text: sentence } = describeProblem(translator, all.refreshProblem)
  return (
    <Notice
      action={
        <Button isPending={all.isRefreshing} onPress={all.refresh}>
          {translator.text('problem.retry')}
        </Button>
      }
      title={text('partyList.stale.title')}
      tone="caution"
    >
      {title}. {sentence}
    </Notice>
  )
}

/** Keeps the focus among the news when the button that has it goes away. */
function useKeptFocus(ref: RefObject<HTMLDivElement | null>) {
  const hasFocus = useRef(false)
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) ref.current?.focus()
  })
  return {
    ref,
    tabIndex: -1,
    onFocus() {
      hasFocus.current = true
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      hasFocus.current = currentTarget.contains(relatedTarget)
    },
  }
}
