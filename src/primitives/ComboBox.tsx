'use client'
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ComboBox as AriaComboBox, Button, Input, ListBox } from 'react-aria-components/ComboBox'
import * as styles from './ComboBox.css.ts'
import { ComboBoxPopover } from './ComboBoxPopover.tsx'
import {
  type ComboBoxEntry,
  comboBoxEntries,
  footerId,
  type ListSituation,
} from './comboBoxEntries.ts'
import { renderLine } from './comboBoxLine.tsx'
import * as fieldStyles from './FieldFrame.css.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import {
  type ComboBoxItem,
  filterItems,
  findItem,
  findLabel,
  findMeant,
  prepareItems,
} from './filterItems.ts'
import { given } from './given.ts'
import { Icon } from './icons.tsx'
import { useLayer } from './Root.tsx'

export interface ComboBoxProps extends FieldProps {
  /** All choices in their order; keep the array stable between renders. */
  items: readonly ComboBoxItem[]
  /** The id of the choice; one that is not in `items` shows as text. */
  value: string | null
  /** Called with the id chosen, or null when the text is cleared. */
  onChange: (id: string | null) => void
  /** The input element, to focus it. */
  inputRef?: Ref<HTMLInputElement> | undefined
  /** Stands in the empty input. */
  placeholder?: string | undefined
  /** Says that the search found nothing. */
  noResults: string
  /** The name of the button that opens the list. */
  showOptions: string
  /** What a browser may fill in, such as `country-name`; it may fill in a label or an id. */
  autoComplete?: string | undefined
  /** How many choices are shown at once, the best found first; all by default, 50 is good for thousands. */
  limit?: number | undefined
  /** Says, under the choices, that more were found than `limit` shows: "9,950 more. Keep typing." */
  moreResults?: ((hidden: number) => string) | undefined
  /** A last line that is always there and acts instead of being chosen: "Add a new recipient". */
  footer?: ComboBoxFooter | undefined
}

/** A line at the foot of the list. */
export interface ComboBoxFooter {
  label: string
  /** Called with what was typed in the search, to be taken over into a form. */
  onAction: (typed: string) => void
}

/** One choice out of many, found by typing a part of its name, its id or its keywords. */
export function ComboBox(props: ComboBoxProps) {
  const { value, onChange } = props
  const { aria, frame, isLocked } = useField(props)
  const layer = useLayer()
  const isFocused = useRef(false)
  const [container, setContainer] = useState<Element>()
  /** What is being typed; null while the choice shows. */
  const [query, setQuery] = useState<string | null>(null)

  const items = useMemo(() => withValue(props.items, value), [props.items, value])
  const found = useMemo(() => filterItems(items, query ?? ''), [items, query])
  const chosen = items.find(item => item.id === value)
  const entries = useEntries(props, { items, found, chosen })
  const renderEntry = useEntryRenderer(typed => props.footer?.onAction(typed), query ?? '')
  useEffect(() => prepareItems(items), [items])

  function choose(id: string | null) {
    setQuery(null)
    if (id !== value) onChange(id)
  }

  function handleInput(text: string) {
    if (isFocused.current) setQuery(text)
    else choose(findItem(items, text)?.id ?? value)
    if (text === '' && value !== null) onChange(null)
  }

  function handleOpenChange(isOpen: boolean) {
    if (isOpen) setContainer(layer.raise())
    else setQuery(null)
  }

  function handleBlur() {
    isFocused.current = false
    choose(findLabel(items, query ?? '')?.id ?? value)
    props.onBlur?.()
  }

  /** Before react-aria: Enter takes the only result or what is typed in full, Tab the latter. */
  function handleKeyDownCapture(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const focused = event.currentTarget.getAttribute('aria-activedescendant')
    if (focused) {
      // react-aria would act on Tab too, which only leaves.
      if (event.key === 'Tab' && isFooter(focused)) event.stopPropagation()
      return
    }
    if (!query) return
    const meant = event.key === 'Enter' ? findMeant(found, query) : undefined
    if (meant && meant.id !== value) {
      event.preventDefault()
      event.stopPropagation()
      choose(meant.id)
    } else if (event.key === 'Tab') {
      choose(findLabel(items, query)?.id ?? value)
    }
  }

  return (
    <AriaComboBox
      {...given({
        ...aria,
        defaultFilter: (label: string) => entries.labels.has(label),
        inputValue: query ?? chosen?.label ?? '',
      })}
      allowsEmptyCollection
      data-flash="combo-box"
      defaultItems={entries.all}
      onBlur={handleBlur}
      onChange={key => choose(key === null ? null : String(key))}
      onFocus={() => {
        isFocused.current = true
      }}
      onInputChange={handleInput}
      onOpenChange={handleOpenChange}
      value={value}
    >
      <FieldFrame {...frame}>
        <Input
          {...given({ autoComplete: props.autoComplete, placeholder: props.placeholder })}
          className={fieldStyles.input}
          data-flash="input"
          data-icon
          data-locked={isLocked || undefined}
          onKeyDownCapture={handleKeyDownCapture}
          ref={props.inputRef}
        />
        {isLocked ? (
          <span className={fieldStyles.icon}>
            <Icon name="lock" />
          </span>
        ) : (
          <Button
            aria-label={props.showOptions}
            className={styles.button}
            data-flash="combo-box-button"
          >
            <Icon name="chevron" />
          </Button>
        )}
      </FieldFrame>
      <ComboBoxPopover container={container}>
        <ListBox<ComboBoxEntry>
          className={styles.list}
          data-footer={props.footer ? '' : undefined}
          data-flash="combo-box-list"
          renderEmptyState={() => <div className={styles.empty}>{props.noResults}</div>}
        >
          {renderEntry}
        </ListBox>
      </ComboBoxPopover>
    </AriaComboBox>
  )
}

/** The lines of the list, the same until one of them changes. */
function useEntries(
  { limit = Infinity, noResults, moreResults, footer }: ComboBoxProps,
  { items, found, chosen }: Pick<ListSituation, 'items' | 'found' | 'chosen'>,
) {
  const label = footer?.label
  // A list with nothing but its foot is not empty to react-aria.
  const nothing = label && found.length === 0 ? noResults : undefined
  const note = found.length > limit ? moreResults?.(found.length - limit) : nothing
  return useMemo(
    () => comboBoxEntries({ items, found, chosen, limit, note, footer: label }),
    [items, found, chosen, limit, note, label],
  )
}

/** The renderer of a line, always the same one, or react-aria would render all lines with each key. */
function useEntryRenderer(onAction: (typed: string) => void, typed: string) {
  const act = useRef(() => {})
  useEffect(() => {
    act.current = () => onAction(typed)
  })
  return useCallback((entry: ComboBoxEntry) => renderLine(entry, () => act.current()), [])
}

/** Of the id of a line's element. */
function isFooter(id: string): boolean {
  return document.getElementById(id)?.dataset.key === footerId
}

/** The items, with the value itself as one when it is unknown: it shows, and can be kept. */
function withValue(items: readonly ComboBoxItem[], value: string | null) {
  if (value === null || items.some(item => item.id === value)) return items
  return [...items, { id: value, label: value }]
}
