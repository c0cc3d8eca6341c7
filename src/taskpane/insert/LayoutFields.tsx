import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanSetup } from '../../core/layouts/plan-table';
import type { Layout } from '../../core/table/table';
import { usePaneServices } from '../services/pane-services';
import { useInsertStyles } from './use-insert-styles';

/** What is to be drawn. */
export interface Target {
  readonly layout: Layout;
  readonly forms: PlanSetup['forms'];
}

/** The layouts in the order in which a project goes through them. */
export const layouts: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];

interface LayoutFieldsProps extends Target {
  readonly label: string;
  /** Those that can be chosen. */
  readonly choices: readonly Layout[];
  readonly onChange: (change: Partial<Target>) => void;
}

/** Layout of the new table, and for forms whether each project gets a sheet. */
export function LayoutFields({ label, layout, forms, choices, onChange }: LayoutFieldsProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const words = strings.insert;
  return (
    <>
      <Field label={label} className={styles.field}>
        <Select
          className={styles.select}
          value={layout}
          onChange={(_, { value }) => onChange({ layout: choices.find((choice) => choice === value) ?? layout })}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words.layouts[choice]}
            </option>
          ))}
        </Select>
      </Field>
      {layout === 'project-form' && (
        <Field label={words.forms} className={styles.field}>
          <RadioGroup
            value={forms}
            onChange={(_, { value }) => onChange({ forms: value === 'stacked' ? 'stacked' : 'sheets' })}
          >
            <Radio value="sheets" label={words.formSheets} />
            <Radio value="stacked" label={words.formsStacked} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
