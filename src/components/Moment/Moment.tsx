'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useNow } from '../../hooks/useNow.ts'
import { classNames } from '../../primitives/classNames.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import * as styles from './Moment.css.ts'
import { momentText } from './momentText.ts'
import { relativeText } from './relativeText.ts'

/** One moment, and how it is said. */
export interface MomentProps {
  /** ISO 8601, or milliseconds since 1970. A day without a time (`2026-11-02`) is that day anywhere. */
  readonly at: string | number
  /**
   * `dateTime` (unless told) and `time` with the viewer’s zone; `date` the day there; `relative` as
   * "3 minutes ago", which keeps up.
   */
  readonly form?: 'dateTime' | 'date' | 'time' | 'relative' | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * A moment in the viewer’s zone, machine-readable, with all of it as its title. On the server, and until
 * its HTML is hydrated, in UTC. What is no moment is shown as it came.
 *
 * @example
 * <Moment at="2026-11-02T00:00:01.000Z" form="relative" />
 */
export function Moment({ at, form = 'dateTime', className }: MomentProps): ReactNode {
  const { locale } = useFlash()
  const zone = useSyncExternalStore(noChange, viewersZone, serversZone)
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return <span className={className}>{at}</span>
  const isDay = typeof at === 'string' && day.test(at)
  const place = { locale, timeZone: isDay ? 'UTC' : zone }
  const absolute = momentText(time, isDay ? 'date' : form, place)
  return (
    <time
      className={classNames(styles.moment, className)}
      data-flash="moment"
      data-form={form}
      dateTime={isDay ? at : time.toISOString()}
      title={momentText(time, isDay ? 'date' : 'full', place)}
    >
      {form === 'relative' ? (
        <RelativeMoment absolute={absolute} locale={locale} time={time.getTime()} />
      ) : (
        absolute
      )}
    </time>
  )
}

interface RelativeMomentProps {
  readonly time: number
  readonly locale: string
  /** Where nobody knows what time it is: on the server. */
  readonly absolute: string
}

const minute = 60_000

/** On its own, so that only its words are drawn anew. */
function RelativeMoment({ time, locale, absolute }: RelativeMomentProps): ReactNode {
  const isRecent = Math.abs(time - Date.now()) < 90 * minute
  const now = useNow(isRecent ? minute / 4 : 5 * minute)
  return now === undefined ? absolute : relativeText(time, now, locale)
}

const day = /^\d{4}-\d{2}-\d{2}$/

function viewersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function serversZone(): string {
  return 'UTC'
}

/** A device that travels tells nobody; the next page knows. */
function noChange(): () => void {
  return () => {}
}
