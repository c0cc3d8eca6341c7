import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { planDeclarationTable } from '../../core/layouts/declaration-table/plan';
import { decimalOfNumber, decimalText, sum } from '../../core/money/decimal';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { usePaneServices } from '../services/pane-services';
import { useSnapshot } from '../services/use-snapshot';
import { PlanPreview } from './PlanPreview';
import { TemplateFields } from './TemplateFields';
import { faultyFields, optionsOf, startForm, type TemplateForm } from './template-form';
import { useTemplateStyles } from './use-template-styles';

/** 模板: what the new table is to look like, a picture of it, and the button that inserts it. */
export function TemplateView(): ReactNode {
  const { strings, port, pack, run } = usePaneServices();
  const styles = useTemplateStyles();
  const { result } = useSnapshot();
  const [form, setForm] = useState(() => startForm(pack, result, new Date()));
  const [phase, setPhase] = useState<'editing' | 'inserting' | 'inserted'>('editing');
  const plan = useMemo(() => {
    const options = optionsOf(form);
    return options && planDeclarationTable(options, pack);
  }, [form, pack]);
  const change = (changed: Partial<TemplateForm>): void => {
    setForm({ ...form, ...changed });
    setPhase('editing');
  };
  const insert = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (plan === null || phase === 'inserting') return;
    setPhase('inserting');
    const isDone = await run(() => port.insert([plan]));
    setPhase(isDone ? 'inserted' : 'editing');
  };
  return (
    <form className={styles.root} onSubmit={(event) => void insert(event)} noValidate>
      <p className={styles.intro}>{strings.template.intro}</p>
      <TemplateFields form={form} faulty={faultyFields(form)} onChange={change} />
      {plan && <Preview plan={plan} form={form} />}
      {!port.canUndo && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.template.noUndo}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabledFocusable={plan === null || phase === 'inserting'}
      >
        {phase === 'inserting' ? strings.template.inserting : strings.template.insert}
      </Button>
      <div role="status">
        {phase === 'inserted' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{strings.template.inserted}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </form>
  );
}

function Preview({ plan, form }: { readonly plan: SheetPlan; readonly form: TemplateForm }): ReactNode {
  const { strings, pack } = usePaneServices();
  const styles = useTemplateStyles();
  const scheme = pack.weights.schemes.find(({ id }) => id === form.schemeId);
  const weights = Object.entries(scheme?.level1 ?? {});
  const parts = weights.map(([level1, weight]) => `${level1} ${weight}`).join('、');
  const total = sum(weights.map(([, weight]) => decimalOfNumber(weight)));
  return (
    <figure className={styles.preview} aria-label={strings.template.preview}>
      <PlanPreview plan={plan} />
      <figcaption className={styles.caption}>
        {strings.template.previewText(Number(form.projects), Number(form.rowsPerProject), plan.rows.length)}
        {weights.length > 0 && <div>{strings.template.weights(parts, decimalText(total))}</div>}
      </figcaption>
    </figure>
  );
}
