'use client'
import { type ReactNode, useId } from 'react'
import type { TransactionTable } from '../../hooks/tables/useTransactionTable.ts'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { statusLabel, statusWords } from '../StatusBadge/statusTopics.ts'
import { ChoiceChips } from './ChoiceChips.tsx'
import { CommittedField } from './CommittedField.tsx'
import { DayField } from './DayField.tsx'
import * as styles from './TransactionTable.css.ts'

interface FilterPanelProps {
  readonly id: string
  readonly entity: StatusEntity
  readonly table: TransactionTable<never, never>
}

/** All that the API can filter by; each change is asked for at once. */
export function FilterPanel({ id, entity, table }: FilterPanelProps): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const { filters, setFilters, filterNames } = table
  const has = (name: (typeof filterNames)[number]) => filterNames.includes(name)
  return (
    <div className={styles.panel} data-flash="filter-panel" id={id}>
      {has('statuses') ? <StatusChoice entity={entity} table={table} /> : null}
      {has('dates') ? <Days table={table} /> : null}
      {(['from', 'to'] as const).map(side =>
        has(`${side}Currencies`) ? (
          <ChoiceChips
            key={side}
            legend={text(`transactionTable.${side}Currencies`)}
            onChange={codes => setFilters({ [`${side}Currencies`]: codes })}
            options={table.currenciesOf(side).map(code => ({ value: code, label: code }))}
            selected={filters[`${side}Currencies`]}
          />
        ) : null,
      )}
      <div className={styles.pairOfFields}>
        {(['externalId', 'subClientId'] as const).map(name =>
          has(name) ? (
            <CommittedField
              hint={text(`transactionTable.${name}.hint`)}
              key={name}
              label={text(`transactionTable.${name}`)}
              onCommit={value => setFilters({ [name]: value })}
              value={filters[name]}
            />
          ) : null,
        )}
      </div>
      {table.isNarrowed ? (
        <div className={styles.panelFoot}>
          <Button onPress={table.showAll}>{text('transactionTable.showAll')}</Button>
        </div>
      ) : null}
    </div>
  )
}

function StatusChoice({ entity, table }: Omit<FilterPanelProps, 'id'>): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const statuses = useTranslator(statusWords[entity])
  return (
    <ChoiceChips
      legend={text('transactionTable.statuses')}
      onChange={chosen => table.setFilters({ statuses: chosen })}
      options={table.statuses.map(status => ({
        value: status,
        label: statusLabel(statuses, entity, status),
      }))}
      selected={table.filters.statuses}
    />
  )
}

function Days({ table }: Pick<FilterPanelProps, 'table'>): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const { filters, setFilters } = table
  const zoneId = useId()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{text('transactionTable.dates')}</legend>
      <div className={styles.pairOfFields}>
        <DayField
          describedBy={zoneId}
          label={text('transactionTable.from')}
          max={filters.to}
          onChange={from => setFilters({ from })}
          value={filters.from}
        />
        <DayField
          describedBy={zoneId}
          label={text('transactionTable.to')}
          min={filters.from}
          onChange={to => setFilters({ to })}
          value={filters.to}
        />
      </div>
      <p className={styles.hint} id={zoneId}>
        {text('transactionTable.zone', { zone: zone.replaceAll('_', ' ') })}
      </p>
    </fieldset>
  )
}
