/** Closes what was opened, in reverse order; one that fails does not keep the others open. */
export class Lifetime {
  readonly #closers: { name: string; close: () => void | Promise<void> }[] = [];

  /** Register at once after opening. `name` appears in the error of a close that fails. */
  onClose(name: string, close: () => void | Promise<void>): void {
    this.#closers.push({ name, close });
  }

  async close(): Promise<void> {
    const errors: Error[] = [];
    for (let next = this.#closers.pop(); next; next = this.#closers.pop()) {
      try {
        await next.close();
      } catch (error) {
        errors.push(
          new Error(`closing ${next.name} failed: ${error instanceof Error ? error.message : error}`, { cause: error }),
        );
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, errors.map((e) => e.message).join('; '));
  }
}
