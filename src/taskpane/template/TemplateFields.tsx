import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneServices } from '../services/pane-services';
import {
  amountUnits,
  defaultScheme,
  type FormField,
  MOST_PROJECTS,
  MOST_ROWS,
  type TemplateForm,
} from './template-form';
import { useInsertStyles } from '../insert/use-insert-styles';

interface TemplateFieldsProps {
  readonly form: TemplateForm;
  readonly faulty: ReadonlySet<FormField>;
  /** Has the layout a column for weights, and a row for each indicator? */
  readonly hasWeights: boolean;
  readonly onChange: (change: Partial<TemplateForm>) => void;
}

/** Everything that can be chosen for a template. */
export function TemplateFields({ form, faulty, hasWeights, onChange }: TemplateFieldsProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const words = strings.template;
  return (
    <>
      <TreeFields form={form} hasWeights={hasWeights} onChange={onChange} />
      <div className={styles.pair}>
        <TextField
          label={words.projects}
          value={form.projects}
          type="number"
          most={MOST_PROJECTS}
          fault={faulty.has('projects') && words.countWrong(MOST_PROJECTS)}
          onChange={(projects) => onChange({ projects })}
        />
        <TextField
          label={words.rows}
          value={form.rowsPerProject}
          type="number"
          most={MOST_ROWS}
          fault={faulty.has('rowsPerProject') && words.countWrong(MOST_ROWS)}
          onChange={(rowsPerProject) => onChange({ rowsPerProject })}
        />
      </div>
      <TextField
        label={words.agencyName}
        value={form.agencyName}
        type="text"
        onChange={(agencyName) => onChange({ agencyName })}
      />
      <TextField
        label={words.agencyCode}
        value={form.agencyCode}
        type="text"
        hint={words.agencyCodeHint}
        fault={faulty.has('agencyCode') && words.agencyCodeWrong}
        onChange={(agencyCode) => onChange({ agencyCode })}
      />
      <div className={styles.pair}>
        <Field label={words.amountUnit} className={styles.field}>
          <Select
            className={styles.select}
            value={form.amountUnit}
            onChange={(_, { value }) => onChange({ amountUnit: amountUnits.find((unit) => unit === value) ?? '万元' })}
          >
            {amountUnits.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        </Field>
        <TextField
          label={words.year}
          value={form.year}
          type="text"
          fault={faulty.has('year') && words.yearWrong}
          onChange={(year) => onChange({ year })}
        />
      </div>
    </>
  );
}

function TreeFields({
  form,
  hasWeights,
  onChange,
}: Pick<TemplateFieldsProps, 'form' | 'hasWeights' | 'onChange'>): ReactNode {
  const { strings, pack } = usePaneServices();
  const styles = useInsertStyles();
  const words = strings.template;
  const schemes = pack.weights.schemes.filter((scheme) => scheme.tree === form.treeId);
  return (
    <>
      <Field label={words.tree} className={styles.field}>
        <Select
          className={styles.select}
          value={form.treeId}
          onChange={(_, { value }) => onChange({ treeId: value, schemeId: defaultScheme(value, pack) })}
        >
          {pack.trees.map((tree) => (
            <option key={tree.id} value={tree.id}>
              {tree.name}
            </option>
          ))}
        </Select>
      </Field>
      {hasWeights && (
        <Field label={words.scheme} className={styles.field}>
          <Select
            className={styles.select}
            value={form.schemeId}
            onChange={(_, { value }) => onChange({ schemeId: value })}
          >
            {schemes.map((scheme) => (
              <option key={scheme.id} value={scheme.id}>
                {scheme.name}
              </option>
            ))}
            <option value="">{words.noScheme}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type: 'text' | 'number';
  readonly most?: number;
  readonly hint?: string;
  readonly fault?: string | false;
  readonly onChange: (value: string) => void;
}

function TextField({ label, value, type, most, hint, fault, onChange }: TextFieldProps): ReactNode {
  const styles = useInsertStyles();
  return (
    <Field
      label={label}
      className={styles.field}
      hint={fault ? undefined : hint}
      validationState={fault ? 'error' : 'none'}
      validationMessage={fault || undefined}
    >
      <Input
        type={type}
        min={most ? 1 : undefined}
        max={most}
        value={value}
        autoComplete="off"
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
