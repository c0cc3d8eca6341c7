import { Button, Checkbox, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { packHash } from '../../core/pack/hash';
import { SeverityMark } from '../check/SeverityMark';
import { CopyIcon } from '../icons';
import { copyText } from '../services/clipboard';
import { type EnvironmentFact, usePaneServices } from '../services/pane-services';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '12px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, 32%) minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', '@media (max-width: 240px)': { marginBottom: '8px' } },
  mark: { display: 'flex', alignItems: 'center', gap: '4px', height: '20px' },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  choices: { flexWrap: 'wrap' },
  select: { minWidth: 0, width: '100%' },
  action: { marginTop: '8px' },
  setting: { marginInlineStart: '-8px' },
  settingNote: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 更多: versions, language, environment and a short help. */
export function MoreView(): ReactNode {
  const { strings, locale, chooseLocale, pack, version, port, environment } = usePaneServices();
  const styles = useStyles();
  const words = strings.more;
  const versions: readonly EnvironmentFact[] = [
    { label: words.version, value: words.tool(version) },
    { label: words.pack, value: words.packVersion(pack.name, pack.version, packHash(pack).slice(0, 8)) },
    { label: words.trees, value: pack.trees.map((tree) => tree.name).join('；') },
  ];
  const facts = [...environment, { label: words.undo, value: port.canUndo ? words.canUndo : words.cannotUndo }];
  return (
    <div className={styles.root}>
      <Section title={words.help}>
        <dl className={styles.facts}>
          {words.severities.map(([severity, meaning]) => (
            <Fact
              key={severity}
              label={
                <span className={styles.mark}>
                  <SeverityMark severity={severity} />
                  {strings.severity[severity]}
                </span>
              }
              value={meaning}
            />
          ))}
          {words.keys.map(([key, meaning]) => (
            <Fact key={key} label={key} value={meaning} />
          ))}
        </dl>
        <p className={styles.note}>{words.privacy}</p>
      </Section>
      <Section title={words.language}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          aria-label={words.language}
          value={locale}
          onChange={(_, { value }) => chooseLocale(value === 'en-US' ? 'en-US' : 'zh-CN')}
        >
          <Radio value="zh-CN" label="中文" />
          <Radio value="en-US" label="English" />
        </RadioGroup>
      </Section>
      <PackSection />
      <TrialSection />
      <Section title={words.version}>
        <FactList facts={versions} />
      </Section>
      <Section title={words.environment}>
        <FactList facts={facts} />
        <CopyButton text={[...versions, ...facts].map(({ label, value }) => `${label}：${value}`).join('\n')} />
      </Section>
    </div>
  );
}

/** What the tables are checked against: trees, weights, severities as the county has them. */
function PackSection(): ReactNode {
  const { strings, pack, packs, choosePack } = usePaneServices();
  const styles = useStyles();
  if (packs.length < 2) return null;
  return (
    <Section title={strings.more.pack}>
      <Select
        className={styles.select}
        aria-label={strings.more.pack}
        value={pack.id}
        onChange={(_, { value }) => choosePack(value)}
      >
        {packs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <p className={styles.note}>{strings.more.packNote}</p>
    </Section>
  );
}

/** One setting for all findings that may be wrong. */
function TrialSection(): ReactNode {
  const { strings, hidesTrial, chooseHidesTrial } = usePaneServices();
  const styles = useStyles();
  return (
    <Section title={strings.more.findings}>
      <Checkbox
        className={styles.setting}
        label={strings.more.hideTrial}
        checked={hidesTrial}
        onChange={(_, { checked }) => chooseHidesTrial(checked === true)}
      />
      <p className={styles.settingNote}>{strings.more.trialNote}</p>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

function FactList({ facts }: { readonly facts: readonly EnvironmentFact[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <Fact key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function Fact({ label, value }: { readonly label: ReactNode; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { strings } = usePaneServices();
  const styles = useStyles();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Button
      size="small"
      className={styles.action}
      icon={<CopyIcon />}
      onClick={() => void copyText(text).then(setIsCopied)}
    >
      <span aria-live="polite">{isCopied ? strings.more.copied : strings.more.copy}</span>
    </Button>
  );
}
