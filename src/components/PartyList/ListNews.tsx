'use client'
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { EntryList } from '../../hooks/parties/useEntryList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './PartyList.css.ts'
import { StaleNotice } from './StaleNotice.tsx'

interface ListNewsProps<Entry> {
  readonly list: EntryList<Entry>
  readonly newsRef: RefObject<HTMLDivElement | null>
  /** What happened to an entry. */
  readonly children?: ReactNode
}

/** Above the rows: what happened to them, and that the list couldn't be brought up to date. */
export function ListNews<Entry>({ list, newsRef, children }: ListNewsProps<Entry>): ReactNode {
  const kept = useKeptFocus(newsRef)
  const { text } = useTranslator(partyListWords)
  return (
    <div className={styles.news} data-flash="party-news" {...kept}>
      {children}
      <StaleNotice query={list.all} title={text('partyList.stale.title')} />
    </div>
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
