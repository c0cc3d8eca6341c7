import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneServices } from '../services/pane-services';
import { useDelayed } from '../services/use-delayed';
import { RuleExampleTables } from './RuleExampleTables';
import { usePanelStyles } from './panel-styles';
import { useRulePages } from './use-rule-pages';

/** What is over in a moment needs no word. */
const NOTICEABLE = 400;

/** Why a rule exists, and how it looks wrong and right. Nothing for a rule without a page. */
export function RulePage({ code }: { readonly code: string }): ReactNode {
  const { strings, locale } = usePaneServices();
  const styles = usePanelStyles();
  const loaded = useRulePages();
  const isSlow = useDelayed(loaded.state === 'loading', NOTICEABLE);
  if (loaded.state === 'failed')
    return (
      <p className={styles.note}>
        {`${strings.check.pageFailed} `}
        <Link as="button" onClick={loaded.retry}>
          {strings.common.retry}
        </Link>
      </p>
    );
  if (loaded.state === 'loading') return isSlow && <p className={styles.note}>{strings.common.loading}</p>;
  const page = loaded.pages.pageOf(code, locale);
  const example = loaded.pages.exampleOf(code);
  return (
    <>
      {page && <p className={styles.why}>{page.why}</p>}
      {example && <RuleExampleTables example={example} />}
    </>
  );
}
