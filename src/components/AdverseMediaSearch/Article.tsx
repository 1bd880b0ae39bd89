'use client'
import { type ReactNode, useId } from 'react'
import type { MediaArticle } from '../../hooks/mediaSearch/articles.ts'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import type { Translator } from '../../messages/translator.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Moment } from '../Moment/Moment.tsx'
import * as styles from './AdverseMediaSearch.css.ts'
import { articleLink } from './articleLink.ts'
import { ClippedText } from './ClippedText.tsx'
import { Meter } from './Meter.tsx'

/** One article: how adverse and how likely about whom was searched for, and what it says. */
export function Article({ article }: { readonly article: MediaArticle }): ReactNode {
  const translator = useTranslator(mediaSearchWords)
  const { text } = translator
  const id = useId()
  const { title, summary, snippet, link } = article
  const place = articleLink(link)
  return (
    <article aria-labelledby={id} className={styles.article} data-flash="media-article">
      <h4 className={styles.articleTitle} id={id}>
        {title ? <bdi>{title.slice(0, longestTitle)}</bdi> : text('mediaSearch.untitled')}
      </h4>
      <div className={styles.meters}>
        <Meter label={text('mediaSearch.score')} value={article.adversityScore} />
        <Meter label={text('mediaSearch.similarity')} value={article.personSimilarity} />
      </div>
      <Marks article={article} />
      {summary || snippet ? (
        <p className={styles.summary}>
          <ClippedText limit={320}>{summary || snippet || ''}</ClippedText>
        </p>
      ) : null}
      <DetailList items={detailsOf(translator, article)} />
      {place ? (
        <a
          className={styles.link}
          href={place.href}
          referrerPolicy="no-referrer"
          rel="noopener noreferrer nofollow"
          target="_blank"
        >
          {text('mediaSearch.read', { site: place.site })}
          <span className={styles.hidden}> {text('mediaSearch.newTab')}</span>
        </a>
      ) : link ? (
        <p className={styles.aside}>
          <ClippedText limit={120}>{link}</ClippedText>
        </p>
      ) : null}
    </article>
  )
}

const longestTitle = 300

function Marks({ article }: { readonly article: MediaArticle }): ReactNode {
  const { text } = useTranslator(mediaSearchWords)
  const { exactFullNameMatch: isExact, locationMismatch, paywall } = article
  const hasName = isExact !== null
  if (!hasName && !locationMismatch && !paywall) return null
  return (
    <div className={styles.marks}>
      {hasName ? (
        <Badge tone={isExact ? 'info' : 'neutral'}>
          {text(isExact ? 'mediaSearch.exact' : 'mediaSearch.inexact')}
        </Badge>
      ) : null}
      {locationMismatch ? <Badge tone="caution">{text('mediaSearch.mismatch')}</Badge> : null}
      {paywall ? <Badge>{text('mediaSearch.paywall')}</Badge> : null}
    </div>
  )
}

function detailsOf(
  { text, maybe, country }: Translator<keyof typeof mediaSearchWords>,
  article: MediaArticle,
): readonly DetailItem[] {
  const { role, roleDetails, articlePublishDate, extractedCountry, extractedState } = article
  const { ageInArticle, dob } = article
  const items: (DetailItem | false)[] = [
    Boolean(role || roleDetails) && {
      label: text('mediaSearch.role'),
      value: (
        <>
          {role ? <bdi>{maybe(`mediaSearch.role.${role}`) ?? role}</bdi> : null}
          {roleDetails ? (
            <span className={styles.roleDetails}>
              <ClippedText limit={160}>{roleDetails}</ClippedText>
            </span>
          ) : null}
        </>
      ),
    },
    articlePublishDate !== null && {
      label: text('mediaSearch.published'),
      value: <Moment at={articlePublishDate} form="date" />,
    },
    Boolean(extractedCountry || extractedState) && {
      label: text('mediaSearch.place'),
      value: (
        <>
          {extractedState ? <bdi>{extractedState}</bdi> : null}
          {extractedState && extractedCountry ? ', ' : null}
          {extractedCountry ? <bdi>{country(extractedCountry)}</bdi> : null}
        </>
      ),
    },
    ageInArticle !== null && { label: text('mediaSearch.age'), value: String(ageInArticle) },
    dob !== null && { label: text('mediaSearch.dob'), value: <Moment at={dob} form="date" /> },
  ]
  return items.filter(item => item !== false)
}
