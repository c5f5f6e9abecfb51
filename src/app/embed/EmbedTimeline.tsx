import { formatDate } from '../../domain/dateText.ts';
import { Timeline } from '../../features/timeline/Timeline.tsx';
import { useAsOf } from '../../state/useView.ts';

export function EmbedTimeline() {
  return (
    <div className="embed__plate">
      <title>Huawei and 5G over time</title>
      <h1>Huawei in telecom networks: evidence and positions over time</h1>
      <p className="quiet">As of {formatDate(useAsOf())}</p>
      <h2 className="visually-hidden">Charts</h2>
      <Timeline canBrush={false} />
    </div>
  );
}
