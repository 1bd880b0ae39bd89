/** Where an article is. */
export interface ArticleLink {
  readonly href: string
  /** Its host, in ASCII, so that no letter can pass for another. */
  readonly site: string
}

/** An article's address where it leads to a web page; undefined for anything else, such as a script. */
export function articleLink(link: string | null): ArticleLink | undefined {
  try {
    const { protocol, href, hostname, username, password } = new URL(link ?? '')
    // What stands before an @ can pass for the host.
    const isPlain = /^https?:$/.test(protocol) && !username && !password
    return isPlain ? { href, site: hostname.replace(/^www\./, '') } : undefined
  } catch {
    return undefined
  }
}
