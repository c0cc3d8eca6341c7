import { Activity, lazy, type ReactNode, Suspense, useState } from 'react';
import { type Way, ways } from '../insert/way';
import { WayPicker } from '../insert/WayPicker';
import { usePaneServices } from '../services/pane-services';
import { WorkingState } from '../state/ViewState';
import { BlankWay } from './BlankWay';

const ConvertWay = lazy(async () => ({ default: (await import('../convert/ConvertWay')).ConvertWay }));
const PasteWay = lazy(async () => ({ default: (await import('../paste/PasteWay')).PasteWay }));

interface TemplateViewProps {
  readonly way: Way;
  readonly onChooseWay: (way: Way) => void;
}

/** 模板: three ways to a new table. What was typed in one stays while another is looked at. */
export function TemplateView({ way, onChooseWay }: TemplateViewProps): ReactNode {
  const { strings } = usePaneServices();
  const [visited, setVisited] = useState<ReadonlySet<Way>>(new Set([way]));
  if (!visited.has(way)) setVisited(new Set([...visited, way]));
  return (
    <>
      <WayPicker way={way} onChoose={onChooseWay} />
      {ways
        .filter((id) => visited.has(id))
        .map((id) => (
          <Activity key={id} mode={id === way ? 'visible' : 'hidden'}>
            <Suspense fallback={<WorkingState step={strings.common.loading} />}>
              {id === 'blank' && <BlankWay />}
              {id === 'convert' && <ConvertWay onChooseWay={onChooseWay} />}
              {id === 'paste' && <PasteWay />}
            </Suspense>
          </Activity>
        ))}
    </>
  );
}
