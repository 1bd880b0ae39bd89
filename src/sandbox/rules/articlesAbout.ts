import type { StoredAmsRequest, StoredArticle } from '../entities/compliance.ts'
import { type ArticleDraft, articleDrafts, documentedArticle } from '../seeds/articles.ts'

/** Whom a search is about. */
export type Subject = Pick<StoredAmsRequest, 'name' | 'country' | 'accountName'>

/**
 * What a search finds: the documentation's article about John Smith, nothing about most other names,
 * one to four articles about some; for the same name and country always the same.
 */
export function articlesAbout({ name, country, accountName }: Subject): readonly StoredArticle[] {
  if (name.toLowerCase() === 'john smith') return [located(documentedArticle, country)]
  const chance = hash(`${name}|${country}`.toLowerCase())
  const isInTheNews = chance % 10 >= 7
  if (!isInTheNews) return []
  // An organisation has no age.
  const drafts = articleDrafts.filter(
    ({ ageInArticle }) => accountName === null || ageInArticle === null,
  )
  const first = Math.floor(chance / 100) % drafts.length
  const count = 1 + (Math.floor(chance / 10) % drafts.length)
  return [...drafts.slice(first), ...drafts.slice(0, first)]
    .slice(0, count)
    .map(draft => located(named(draft, name), country))
}

/** Whether the article is about another country than the one that was asked for. */
function located(article: ArticleDraft, country: string): StoredArticle {
  const { extractedCountry } = article
  return {
    ...article,
    locationMismatch: extractedCountry !== null && extractedCountry !== country,
  }
}

function named(article: ArticleDraft, name: string): ArticleDraft {
  const fill = (text: string) => text.replaceAll('{name}', () => name)
  return {
    ...article,
    title: fill(article.title),
    snippet: fill(article.snippet ?? ''),
    summary: fill(article.summary ?? ''),
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (const letter of text) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return bits >>> 0
}
