'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import type { UseMediaSearchResult } from '../../hooks/useMediaSearch.ts'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Moment } from '../Moment/Moment.tsx'
import { StaleNotice } from '../PartyList/StaleNotice.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { MediaSearchTimeline } from '../StatusTimeline/MediaSearchTimeline.tsx'
import * as styles from './AdverseMediaSearch.css.ts'
import { ArticleList } from './ArticleList.tsx'

interface SearchViewProps {
  readonly media: UseMediaSearchResult
  /** For buttons that lead back to the form. */
  readonly returning: (act: () => void) => () => void
}

/** One search: how far it is, and what it found. */
export function SearchView({ media, returning }: SearchViewProps): ReactNode {
  const { search, startAnother } = media
  const { text } = useTranslator(mediaSearchWords)
  const another = (
    <Button onPress={returning(() => startAnother())}>{text('mediaSearch.another')}</Button>
  )
  if (search.status === 'failed') {
    return <ProblemNotice onRetry={search.retry} problem={search.problem} />
  }
  if (search.status !== 'ready') {
    return (
      <Skeleton label={text('mediaSearch.loading')}>
        {['1', '2', '3'].map(bone => (
          <div className={styles.bone} key={bone} />
        ))}
      </Skeleton>
    )
  }
  if (!search.data) {
    return (
      <Notice action={another} title={text('mediaSearch.gone.title')} tone="info">
        {text('mediaSearch.gone.text')}
      </Notice>
    )
  }
  return <KnownSearch another={another} media={media} returning={returning} search={search.data} />
}

interface KnownSearchProps extends SearchViewProps {
  readonly another: ReactNode
  readonly search: NonNullable<Extract<UseMediaSearchResult['search'], { status: 'ready' }>['data']>
}

function KnownSearch({ media, returning, search, another }: KnownSearchProps): ReactNode {
  const { text, count, country } = useMediaTexts()
  const { articles, form, isEarlier } = media
  const heading = useRef<HTMLHeadingElement>(null)
  const isOurs = form.saving.status === 'succeeded'
  // The button that led here is gone.
  useEffect(() => {
    if (isOurs) heading.current?.focus()
  }, [isOurs])
  const { status } = search
  const isDone = status === 'COMPLETED'
  const isFailed = status === 'FAILED'
  return (
    <section
      aria-label={text('mediaSearch.about', { name: search.name ?? '' })}
      className={styles.view}
      data-flash="media-search"
    >
      <header>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          <bdi>{search.name}</bdi>
        </h2>
        <p className={styles.meta}>
          {search.country ? <span>{country(search.country)}</span> : null}
          <span>
            {text('mediaSearch.begun')} <Moment at={search.createdAt} />
          </span>
        </p>
      </header>
      <StaleNotice query={media.search} title={text('mediaSearch.stale.title')} />
      {isEarlier ? (
        <Notice title={text('mediaSearch.earlier.title')} tone="info">
          {text('mediaSearch.earlier.text')}
        </Notice>
      ) : null}
      {isDone ? <ArticleList articles={articles} /> : <MediaSearchTimeline id={search.id} />}
      {isDone || isFailed ? null : (
        <p className={styles.aside}>{text('mediaSearch.running.text')}</p>
      )}
      <div className={styles.actions}>
        {isFailed ? (
          <Button
            onPress={returning(() => media.startAnother({ keepsValues: true }))}
            variant="primary"
          >
            {text('mediaSearch.again')}
          </Button>
        ) : (
          another
        )}
      </div>
      <span className={styles.hidden} role="status">
        {isDone ? count(articles.length) : null}
      </span>
    </section>
  )
}

function useMediaTexts() {
  const { text, country } = useTranslator(mediaSearchWords)
  const count = (count: number) =>
    text(count === 0 ? 'mediaSearch.none.title' : 'mediaSearch.found', { count })
  return { text, country, count }
}
