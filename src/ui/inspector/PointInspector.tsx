import { type ModelId, planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { shownReaches } from '../../engine/inspect/events.ts';
import { hasDarkMatter } from '../../engine/inspect/relic.ts';
import { isShown } from '../../scenario/scenario.ts';
import { useStillScenario } from '../documentStore.ts';
import type { ThemeId } from '../useTheme.ts';
import { Conventions } from './Conventions.tsx';
import { ExcludersSection } from './ExcludersSection.tsx';
import { ExpectedSection } from './ExpectedSection.tsx';
import { ExposureSection } from './ExposureSection.tsx';
import { LessonLink } from './LessonLink.tsx';
import { MomentsSection } from './MomentsSection.tsx';
import { OtherModelsSection } from './OtherModelsSection.tsx';
import { RelicSection } from './RelicSection.tsx';
import { useEvents } from './useEvents.ts';
import { useExcluders } from './useExcluders.ts';
import { useRelics } from './useRelics.ts';
import { Verdict } from './Verdict.tsx';

/** All that is known of one point of the model. */
export function PointInspector({ point, theme }: { readonly point: Point; readonly theme: ThemeId }) {
  const scenario = useStillScenario();
  const { model } = planes[scenario.plane];
  const published = useExcluders(point);
  const reaches = shownReaches(scenario);
  const combines = scenario.layers.some((layer) => layer.kind === 'combined' && isShown(scenario, layer));
  const events = useEvents(reaches, point);
  const relics = useRelics(point);
  return (
    <>
      <Verdict point={point} published={published} />
      <Conventions point={point} reaches={reaches} />
      {(reaches.length > 0 || combines) && <ExpectedSection reaches={reaches} events={events} point={point} theme={theme} />}
      {hasDarkMatter(model, scenario.params) && <RelicSection relics={relics} point={point} />}
      <ExcludersSection published={published} />
      {reaches.length > 0 && <ExposureSection point={point} reaches={reaches} events={events} relics={relics} />}
      <MomentsSection point={point} />
      <OtherModelsSection point={point} />
      <LessonLink model={model.id as ModelId} />
    </>
  );
}
