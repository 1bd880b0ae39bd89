'use client'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import * as styles from './Dialog.css.ts'
import { given } from './given.ts'
import { IconButton } from './IconButton.tsx'
import { useLayer } from './Root.tsx'

export interface DialogProps {
  /** What it is about, as its heading and its name: "Delete Jane Citizen?". */
  title: string
  isOpen: boolean
  /** Called on Escape, on the close button, and on a press outside where that closes. */
  onClose: () => void
  /** What it shows, under the heading. */
  children: ReactNode
  /** Buttons at its foot, always in sight: the safe one first, the one that acts last. */
  actions?: ReactNode | undefined
  /** `alert` interrupts with a question, which the actions answer, and is read out whole. */
  tone?: 'default' | 'alert' | undefined
  /** `small` (default) 440 px; `form` as wide as a form, and a press outside does not close it. */
  size?: 'small' | 'form' | undefined
  /** `end`: along the whole inline end of the window, beside what it tells of; `center` by default. */
  place?: 'center' | 'end' | undefined
  /** The name of the button that closes: "Close". */
  closeLabel: string
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/**
 * A question or a task above the page, a sheet from the bottom on narrow screens. The focus goes in, is
 * kept, and returns to where it was. Import it lazily: it brings 13 kB (gzip).
 */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, children, actions, tone = 'default', size = 'small' } = props
  const { place = 'center' } = props
  const at = usePlace(isOpen)
  const bodyId = useId()
  if (!at) return null
  const isAlert = tone === 'alert'
  return (
    <ModalOverlay
      {...given({ UNSTABLE_portalContainer: at.container })}
      className={styles.scrim}
      data-flash="dialog-scrim"
      data-place={place}
      isDismissable={!isAlert && size !== 'form'}
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className={styles.panel} data-place={place} data-size={size}>
        <AriaDialog
          {...given({ 'aria-describedby': isAlert ? bodyId : undefined })}
          className={styles.dialog}
          data-flash="dialog"
          role={isAlert ? 'alertdialog' : 'dialog'}
        >
          <header className={styles.header} data-size={size}>
            <Heading className={styles.title} data-flash="dialog-title" slot="title">
              {props.title}
            </Heading>
            {isAlert && actions ? null : (
              <IconButton icon="close" label={props.closeLabel} onPress={onClose} />
            )}
          </header>
          <div className={styles.body} data-flash="dialog-body" id={bodyId}>
            {children}
          </div>
          {actions ? (
            <footer className={styles.actions} data-flash="dialog-actions">
              {actions}
            </footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Where an open dialog goes: the root's layer, brought to the front; undefined while it is closed. */
function usePlace(isOpen: boolean): { container: Element | undefined } | undefined {
  const layer = useLayer()
  const [place, setPlace] = useState<{ container: Element | undefined }>()
  useEffect(() => {
    setPlace(isOpen ? { container: layer.raise() } : undefined)
  }, [isOpen, layer])
  return isOpen ? place : undefined
}
