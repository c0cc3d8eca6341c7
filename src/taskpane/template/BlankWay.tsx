import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { planTable } from '../../core/layouts/plan-table';
import { templateContent } from '../../core/layouts/template-content';
import { decimalOfNumber, decimalText, sum } from '../../core/money/decimal';
import { InsertFooter } from '../insert/InsertFooter';
import { LayoutFields, type Target } from '../insert/LayoutFields';
import { PreviewFigure } from '../insert/PreviewFigure';
import { useInsertion } from '../insert/use-insertion';
import { useInsertStyles } from '../insert/use-insert-styles';
import { usePaneServices } from '../services/pane-services';
import { useSnapshot } from '../services/use-snapshot';
import { TemplateFields } from './TemplateFields';
import { faultyFields, optionsOf, startForm, type TemplateForm } from './template-form';

/** 空白模板: what the new table is to look like, a picture of it, and the button that inserts it. */
export function BlankWay(): ReactNode {
  const { strings, pack } = usePaneServices();
  const styles = useInsertStyles();
  const { result } = useSnapshot();
  const [form, setForm] = useState(() => startForm(pack, result, new Date()));
  const [target, setTarget] = useState<Target>({ layout: pack.layouts[0]!, forms: 'sheets' });
  const insertion = useInsertion();
  const plans = useMemo(() => {
    const options = optionsOf(form);
    if (!options) return [];
    const setup = { treeId: form.treeId, forms: target.forms };
    return planTable(target.layout, templateContent(target.layout, options, pack), setup, pack);
  }, [form, target, pack]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void insertion.insert(plans);
  };
  const size =
    target.layout === 'disclosure-table'
      ? strings.template.sizeOfSections(Number(form.projects))
      : strings.template.size(Number(form.projects), Number(form.rowsPerProject));
  return (
    <form className={styles.root} onSubmit={submit} noValidate>
      <p className={styles.intro}>{strings.template.intro}</p>
      <LayoutFields
        {...target}
        label={strings.insert.layout}
        choices={pack.layouts}
        onChange={(change) => {
          setTarget({ ...target, ...change });
          insertion.edit();
        }}
      />
      <TemplateFields
        form={form}
        faulty={faultyFields(form)}
        hasWeights={target.layout !== 'disclosure-table'}
        onChange={(change) => {
          setForm({ ...form, ...change });
          insertion.edit();
        }}
      />
      <PreviewFigure plans={plans} size={size}>
        {target.layout !== 'disclosure-table' && <Weights form={form} />}
      </PreviewFigure>
      <InsertFooter sheets={plans.length} insertion={insertion} done={strings.template.inserted(insertion.sheets)} />
    </form>
  );
}

function Weights({ form }: { readonly form: TemplateForm }): ReactNode {
  const { strings, pack } = usePaneServices();
  const scheme = pack.weights.schemes.find(({ id }) => id === form.schemeId);
  const weights = Object.entries(scheme?.level1 ?? {});
  if (weights.length === 0) return null;
  const parts = weights.map(([level1, weight]) => `${level1} ${weight}`).join('、');
  const total = sum(weights.map(([, weight]) => decimalOfNumber(weight)));
  return <div>{strings.template.weights(parts, decimalText(total))}</div>;
}
