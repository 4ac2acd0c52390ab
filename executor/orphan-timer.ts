/** Ends an executor that no engine has asked for in a while. */
export class OrphanTimer {
  readonly #timeoutMs: number;
  readonly #expired: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** Starts at once, since there is no link yet. `timeoutMs` 0 = never. */
  constructor(timeoutMs: number, expired: () => void) {
    this.#timeoutMs = timeoutMs;
    this.#expired = expired;
    this.linkChanged(false);
  }

  linkChanged(up: boolean): void {
    this.stop();
    if (!up && this.#timeoutMs > 0) this.#timer = setTimeout(this.#expired, this.#timeoutMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
