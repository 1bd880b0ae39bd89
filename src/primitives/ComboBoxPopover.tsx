'use client'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { ComboBoxStateContext, Popover } from 'react-aria-components/ComboBox'
import { PopoverContext, type PopoverProps } from 'react-aria-components/Popover'
import * as styles from './ComboBox.css.ts'
import { given } from './given.ts'

interface ComboBoxPopoverProps {
  readonly container: Element | undefined
  readonly children: ReactNode
}

/**
 * What holds the list. It closes when its field scrolls away, but not at a scroll that left the field
 * where it was when the list opened: browsers tell of one a frame late, and scroll by themselves when
 * text arrives above.
 */
export function ComboBoxPopover({ container, children }: ComboBoxPopoverProps): ReactNode {
  const state = useContext(ComboBoxStateContext)
  const trigger = (useContext(PopoverContext) as PopoverProps | null)?.triggerRef
  const isOpen = state?.isOpen
  const top = useRef(0)
  useEffect(() => {
    if (isOpen) top.current = topOf(trigger?.current)
  }, [isOpen, trigger])

  function handleOpenChange() {
    // react-aria doesn't tell why it closes.
    const isScroll = globalThis.event?.type === 'scroll'
    if (!isScroll || Math.abs(topOf(trigger?.current) - top.current) > 1) state?.close()
  }

  return (
    <Popover
      {...given({ UNSTABLE_portalContainer: container, isOpen })}
      className={styles.popover}
      data-flash="combo-box-popover"
      maxHeight={listHeight}
      offset={6}
      onOpenChange={handleOpenChange}
    >
      {children}
    </Popover>
  )
}

/** The height in px beyond which the list scrolls: seven choices and a half, so that it shows. */
const listHeight = 340

function topOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().top ?? 0
}
