'use client'
import type { ReactNode } from 'react'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { UnknownNotice } from '../PartyList/UnknownNotice.tsx'
import { detailWords } from './detailItems.ts'
import * as styles from './SubClientDetails.css.ts'
import type { OpenStep } from './SubClientDialogs.tsx'
import type { Act, ActName } from './useSubClientActs.ts'

/** What was done last; `unchanged` where all was as it is already. */
export type News = OpenStep | 'unchanged'

interface SubClientNewsProps {
  readonly news: News | undefined
  readonly acts: Readonly<Record<ActName, Act>>
  /** An open dialog tells by itself what became of its act. */
  readonly isDialogOpen: boolean
}

/** What became of the last change, and of an act whose answer was lost. */
export function SubClientNews({ news, acts, isDialogOpen }: SubClientNewsProps): ReactNode {
  const { text } = useTranslator(detailWords)

  function sentence(): string | undefined {
    switch (news) {
      case undefined:
      case 'activate':
      case 'deactivate':
        return undefined // The status says it.
      case 'unchanged':
        return text('subClientDetails.unchanged')
      case 'removePostal':
        return text('subClientDetails.removePostal.done')
      default:
        return text(`subClientDetails.${news}.saved`)
    }
  }

  function looked(name: ActName): ReactNode {
    const { state } = acts[name]
    if (state.status === 'failed') {
      return (
        <Notice key={name} title={text('subClientDetails.undone.title')} tone="info">
          {text('subClientDetails.undone.text')}
        </Notice>
      )
    }
    if (state.status !== 'unknown') return null
    const words = {
      unknownTitle: text('subClientDetails.unknown.title'),
      unknownText: text('subClientDetails.unknown.text'),
    }
    return <UnknownNotice key={name} state={state} words={words} />
  }

  const title = sentence()
  return (
    <div className={styles.news} data-flash="sub-client-news">
      {title ? <Notice title={title} tone={news === 'unchanged' ? 'info' : 'positive'} /> : null}
      {isDialogOpen ? null : (Object.keys(acts) as ActName[]).map(looked)}
    </div>
  )
}
