/** Asks for up to `ahead` answers at once and gives them in the order of the questions. */
export async function* inOrder<I, O>(questions: Iterable<I>, ask: (question: I) => Promise<O>, ahead: number): AsyncGenerator<O> {
  const waiting: Promise<O>[] = [];
  for (const question of questions) {
    const answer = ask(question);
    // A failure is reported when its turn comes.
    answer.catch(() => {});
    waiting.push(answer);
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<O>);
  }
  for (const answer of waiting) yield await answer;
}
