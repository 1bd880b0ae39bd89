'use client'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import type { QuoteFeed } from '../../hooks/quotes/quoteFeed.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { type FeedStanding, standingOf } from './feedStanding.ts'
import * as styles from './QuoteTicker.css.ts'
import type { QuoteFormats } from './quoteFormats.ts'
import { createTextSlot, put } from './rowSlots.ts'

interface QuoteBarProps {
  readonly feed: QuoteFeed
  readonly formats: QuoteFormats
  readonly standing: FeedStanding
  readonly onRead: () => void
}

/** What the rates are worth: indicative, of which moment, and why no newer ones come; and the buttons. */
export function QuoteBar({ feed, formats, standing, onRead }: QuoteBarProps): ReactNode {
  const { text } = formats.words
  const read = () => feed.state().problem
  const problem = useSyncExternalStore(feed.subscribeAll, read, read)
  const isPaused = standing === 'paused'
  const { updatedAt } = feed.state()
  const hasFailed = problem && updatedAt === undefined && !isPaused
  return (
    <div className={styles.bar} data-flash="quote-bar">
      {hasFailed ? (
        <ProblemNotice
          onRetry={problem.kind === 'rateLimited' ? undefined : feed.refresh}
          problem={problem}
        />
      ) : (
        <div className={styles.standing} data-standing={standing}>
          <p className={styles.indicative}>{text('quoteTicker.indicative')}</p>
          {standing === 'live' ? (
            <UpdatedAt feed={feed} formats={formats} />
          ) : (
            <p className={styles.age} data-flash="quote-age">
              {standing === 'coming' ? null : <Icon name={isPaused ? 'info' : 'caution'} />}
              <span>{ageText(feed, formats, standing)}</span>
            </p>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        {standing === 'failed' && !hasFailed ? (
          <Button onPress={feed.refresh}>{text('quoteTicker.refresh')}</Button>
        ) : null}
        <Button onPress={onRead}>{text('quoteTicker.read')}</Button>
        <Button onPress={() => feed.hold('person', !isPaused)}>
          {text(isPaused ? 'quoteTicker.resume' : 'quoteTicker.pause')}
        </Button>
      </div>
    </div>
  )
}

function ageText(feed: QuoteFeed, { words, second }: QuoteFormats, standing: FeedStanding) {
  const { updatedAt, problem } = feed.state()
  if (updatedAt === undefined) {
    return words.text(standing === 'paused' ? 'quoteTicker.pausedEmpty' : 'quoteTicker.coming')
  }
  const until = second(problem?.retryAt ?? 0)
  return words.text(`quoteTicker.${standing}`, { time: second(updatedAt), until })
}

/** The time of the latest answer, written past React as the rates are. */
function UpdatedAt({ feed, formats }: Pick<QuoteBarProps, 'feed' | 'formats'>): ReactNode {
  const [slot] = useState(createTextSlot)
  useEffect(() => {
    const write = () => {
      const { updatedAt, isAsking } = feed.state()
      if (updatedAt === undefined || isAsking) return
      put(slot, formats.words.text('quoteTicker.live', { time: formats.second(updatedAt) }))
    }
    write()
    return feed.subscribeAll(write)
  }, [feed, formats, slot])
  return <p className={styles.age} data-flash="quote-age" ref={slot.ref} />
}

/** How a feed stands; renders with a change of that alone. */
export function useStanding(feed: QuoteFeed): FeedStanding {
  const read = () => standingOf(feed.state())
  return useSyncExternalStore(feed.subscribeAll, read, read)
}
