import { Field, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { convertTables } from '../../core/layouts/convert/convert-tables';
import { InsertFooter } from '../insert/InsertFooter';
import { LayoutFields, layouts, type Target } from '../insert/LayoutFields';
import { LossNote } from '../insert/LossNote';
import { useInsertion } from '../insert/use-insertion';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { groupText, tablesOf } from '../status/table-group';
import type { Recognition } from './recognise';
import { RecognisedProjects } from './RecognisedProjects';
import { RecognisedTable } from './RecognisedTable';

/** What was recognised, the layout it is to have, and the button that inserts it. */
export function RecognisedForm({ recognition }: { readonly recognition: Recognition }): ReactNode {
  const { strings, pack } = usePaneServices();
  const styles = useInsertStyles();
  const { groups, result } = recognition;
  const [groupKey, setGroupKey] = useState('');
  const [wanted, setWanted] = useState<Partial<Target>>({});
  const insertion = useInsertion();
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0]!;
  const layout = wanted.layout ?? group.layout;
  const forms = wanted.forms ?? 'sheets';
  const { treeId } = result.facts;
  const { plans, losses } = useMemo(
    () => convertTables(tablesOf(group), [], layout, { treeId, forms }, pack),
    [group, layout, treeId, forms, pack],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void insertion.insert(plans);
  };
  return (
    <form className={styles.inner} onSubmit={submit} noValidate>
      {groups.length > 1 && (
        <Field label={strings.paste.tables} className={styles.field}>
          <Select
            className={styles.select}
            value={group.key}
            onChange={(_, { value }) => {
              setGroupKey(value);
              insertion.edit();
            }}
          >
            {groups.map((one) => (
              <option key={one.key} value={one.key}>
                {groupText(one, false, strings)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <RecognisedTable recognition={recognition} group={group} />
      <LayoutFields
        layout={layout}
        forms={forms}
        label={strings.paste.target}
        choices={layouts}
        onChange={(change) => {
          setWanted({ layout, forms, ...change });
          insertion.edit();
        }}
      />
      <LossNote losses={losses} />
      <RecognisedProjects tables={tablesOf(group)} />
      <InsertFooter sheets={plans.length} insertion={insertion} done={strings.paste.inserted(insertion.sheets)} />
    </form>
  );
}
