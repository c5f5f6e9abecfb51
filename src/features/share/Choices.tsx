import { useId } from 'react';

interface ChoicesProps {
  legend: string;
  labels: readonly string[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** One of a few, all in sight. */
export function Choices({ legend, labels, chosen, onChoose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className="share__choices">
      <legend>{legend}</legend>
      {labels.map((label, index) => (
        <label key={label} className="share__choice">
          <input
            type="radio"
            name={name}
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
