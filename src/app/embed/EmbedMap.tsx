import { Legend } from '../../features/legend/Legend.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { MapFigure } from '../../features/map/MapFigure.tsx';

export function EmbedMap() {
  return (
    <div className="embed__plate">
      <title>Where governments stand on Huawei and 5G</title>
      <h1>Where governments stand on Huawei in their networks</h1>
      <Summary />
      <div className="embed__map">
        <MapFigure />
        <Legend />
      </div>
    </div>
  );
}
