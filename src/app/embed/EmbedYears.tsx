import { YearsSheet } from '../../features/years/YearsSheet.tsx';

export function EmbedYears() {
  return (
    <div className="embed__plate">
      <title>Huawei and 5G year by year</title>
      <h1>Where governments stood on Huawei in their networks, year by year</h1>
      <YearsSheet />
    </div>
  );
}
