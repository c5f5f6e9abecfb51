interface SelectParagraphProps {
  onSelect: (byKeys: boolean) => void;
}

/** For those who can't drag over the text: selects the paragraph that it follows. */
export function SelectParagraph({ onSelect }: SelectParagraphProps) {
  return (
    <button
      type="button"
      className="reader-select"
      aria-label="Select this paragraph to quote it"
      // A click that no pointer made counts none.
      onClick={({ detail }) => onSelect(detail === 0)}
    >
      ¶
    </button>
  );
}
