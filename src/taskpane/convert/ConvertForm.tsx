import { Field, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { convertTables } from '../../core/layouts/convert/convert-tables';
import type { Sheet } from '../../core/sheet/sheet';
import type { Layout } from '../../core/table/table';
import { InsertFooter } from '../insert/InsertFooter';
import { LayoutFields, layouts, type Target } from '../insert/LayoutFields';
import { LossNote } from '../insert/LossNote';
import { PreviewFigure } from '../insert/PreviewFigure';
import { useInsertion } from '../insert/use-insertion';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { groupText, indicatorCount, projectCount, type TableGroup, tablesOf } from '../status/table-group';

/** What is mostly made of a table: published from what was approved, declared again from what was published. */
const NEXT: Readonly<Record<Layout, Layout>> = {
  'declaration-table': 'disclosure-table',
  'project-form': 'disclosure-table',
  'disclosure-table': 'declaration-table',
};

interface ConvertFormProps {
  /** At least one. */
  readonly groups: readonly TableGroup[];
  readonly treeId: string;
  readonly kept: readonly Sheet[];
  readonly onInserted: () => void;
}

/** Which table becomes what, what the new one cannot show, and the button that inserts it. */
export function ConvertForm({ groups, treeId, kept, onInserted }: ConvertFormProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const [sourceKey, setSourceKey] = useState(groups[0]!.key);
  const [wanted, setWanted] = useState<Partial<Target>>({});
  const insertion = useInsertion();
  const source = groups.find(({ key }) => key === sourceKey) ?? groups[0]!;
  const choices = layouts.filter((layout) => layout !== source.layout);
  const layout = choices.find((choice) => choice === wanted.layout) ?? NEXT[source.layout];
  const target: Target = { layout, forms: wanted.forms ?? 'sheets' };
  const { plans, losses, size, isWorking } = useConversion({ source, target, treeId, kept });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await insertion.insert(plans)) onInserted();
  };
  return (
    <form className={styles.root} onSubmit={(event) => void submit(event)} noValidate>
      <p className={styles.intro}>{strings.convert.intro}</p>
      <Field label={strings.convert.source} className={styles.field}>
        <Select
          className={styles.select}
          value={source.key}
          onChange={(_, { value }) => {
            setSourceKey(value);
            insertion.edit();
          }}
        >
          {groups.map((group) => (
            <option key={group.key} value={group.key}>
              {groupText(group, groups.length > 1, strings)}
            </option>
          ))}
        </Select>
      </Field>
      <LayoutFields
        {...target}
        label={strings.convert.target}
        choices={choices}
        onChange={(change) => {
          setWanted({ ...target, ...change });
          insertion.edit();
        }}
      />
      {isWorking ? <p className={styles.note}>{strings.convert.working}</p> : <LossNote losses={losses} />}
      <PreviewFigure plans={plans} size={size} />
      <InsertFooter
        sheets={isWorking ? 0 : plans.length}
        insertion={insertion}
        done={strings.convert.inserted(strings.layout[layout], insertion.sheets)}
      />
    </form>
  );
}

interface ConversionInput {
  readonly source: TableGroup;
  readonly target: Target;
  readonly treeId: string;
  readonly kept: readonly Sheet[];
}

/** The conversion of what was chosen; it follows a little later, so that choosing stays quick. */
function useConversion({ source, target: { layout, forms }, treeId, kept }: ConversionInput) {
  const { strings, pack } = usePaneServices();
  const input = useMemo(() => ({ source, layout, forms, treeId, kept }), [source, layout, forms, treeId, kept]);
  const settled = useDeferredValue(input);
  const conversion = useMemo(() => {
    const { treeId: tree, kept: sheets, forms: arrangement } = settled;
    return convertTables(tablesOf(settled.source), sheets, settled.layout, { treeId: tree, forms: arrangement }, pack);
  }, [settled, pack]);
  const tables = tablesOf(settled.source);
  return {
    ...conversion,
    size: strings.convert.size(projectCount(tables), indicatorCount(tables)),
    isWorking: settled !== input,
  };
}
