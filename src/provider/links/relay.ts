import { ApolloLink, Observable } from '@apollo/client'

type Subscribe = NonNullable<ConstructorParameters<typeof Observable<ApolloLink.Result>>[0]>

/** What a link does with one operation; what it gives is called when nobody waits any more. */
type Begin = (
  operation: ApolloLink.Operation,
  /** Who asked, and hears the answer. */
  observer: Parameters<Subscribe>[0],
  /** Sends it on, now or later. The answer goes to the observer, but for what `instead` takes. */
  send: (instead?: {
    readonly next?: (reply: ApolloLink.Result) => void
    readonly error?: (error: unknown) => void
  }) => void,
) => ReturnType<Subscribe>

/** A link that may send an operation on late, again or not at all, and change its answer. */
export function relay(begin: Begin): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable(observer =>
        begin(operation, observer, instead => {
          if (observer.closed) return
          observer.add(
            forward(operation).subscribe({
              next: reply => observer.next(reply),
              error: error => observer.error(error),
              complete: () => observer.complete(),
              ...instead,
            }),
          )
        }),
      ),
  )
}
