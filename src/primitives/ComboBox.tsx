'use client'
import { type KeyboardEvent, type Ref, useMemo, useRef, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox'
import * as styles from './ComboBox.css.ts'
import * as fieldStyles from './FieldFrame.css.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { type ComboBoxItem, filterItems, findItem, findLabel, findMeant } from './filterItems.ts'
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
  // The list keeps the items not found, behind, since react-aria looks the choice's text up in it.
  const ranked = useMemo(() => [...new Set([...found, ...items])], [found, items])
  const foundLabels = useMemo(() => new Set(found.map(item => item.label)), [found])
  const chosen = items.find(item => item.id === value)

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
    if (!query || event.nativeEvent.isComposing) return
    if (event.currentTarget.getAttribute('aria-activedescendant')) return
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
        defaultFilter: (label: string) => foundLabels.has(label),
        inputValue: query ?? chosen?.label ?? '',
      })}
      allowsEmptyCollection
      data-flash="combo-box"
      defaultItems={ranked}
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
      <Popover
        {...given({ UNSTABLE_portalContainer: container })}
        className={styles.popover}
        data-flash="combo-box-popover"
        maxHeight={listHeight}
        offset={6}
      >
        <ListBox<ComboBoxItem>
          className={styles.list}
          data-flash="combo-box-list"
          renderEmptyState={() => <div className={styles.empty}>{props.noResults}</div>}
        >
          {renderItem}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** The height in px beyond which the list scrolls: seven choices and a half, so that it shows. */
const listHeight = 340

function renderItem(item: ComboBoxItem) {
  return (
    <ListBoxItem className={styles.option} data-flash="combo-box-option" textValue={item.label}>
      {({ isSelected }) => (
        <>
          <span className={styles.optionLabel}>{item.label}</span>
          {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
          {isSelected ? <Icon name="check" /> : null}
        </>
      )}
    </ListBoxItem>
  )
}

/** The items, with the value itself as one when it is unknown: it shows, and can be kept. */
function withValue(items: readonly ComboBoxItem[], value: string | null) {
  if (value === null || items.some(item => item.id === value)) return items
  return [...items, { id: value, label: value }]
}
