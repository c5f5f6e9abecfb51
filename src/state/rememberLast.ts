/** The same function, which works out its answer only where it is asked something else than before. */
export function rememberLast<T>(answer: (question: string) => T): (question: string) => T {
  let last: { readonly question: string; readonly answer: T } | null = null;
  return (question) => {
    if (last?.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}
