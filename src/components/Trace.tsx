import './Trace.css';

interface TraceProps {
  proposal: {
    readonly ruleId: string;
    /** 0 to 1. */
    readonly confidence: number;
    readonly trace: readonly string[];
  };
}

/** How a rule came to what it proposes, step by step. */
export function Trace({ proposal: { ruleId, confidence, trace } }: TraceProps) {
  return (
    <details className="trace">
      <summary>Why the rule proposes this (confidence {Math.round(confidence * 100)} %)</summary>
      <ul>
        {trace.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>Rule {ruleId}</li>
      </ul>
    </details>
  );
}
