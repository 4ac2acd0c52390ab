/**
 * The history of actions in SQLite. Recording costs the caller a push: rows are written in one transaction a fifth of a
 * second, a few hundred at a time, so that a build is never held up. A kill loses at most that fifth of a second.
 * History never fails a build: where the disk is full it drops rows and says so, where the file is damaged it is set
 * aside and begun anew.
 */
import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/logger.ts';
import { migrate } from './migrations.ts';
import { type ActionFilter, type ActionRecord, isFailed, type StoredAction, type StoredInvocation } from './records.ts';
import { columns, fromRow, type SqlValue, toRow } from './rows.ts';

const flushEveryMs = 200;
/** Rows a transaction: about 5 ms of the main thread. */
const rowsPerFlush = 250;
/** More than a flush adds, so that the bound is kept; few enough to be unnoticed. */
const rowsPerPrune = 500;
const dayMs = 86_400_000;

export interface HistoryOptions {
  path: string;
  clock: Clock;
  logger: Logger;
  retentionDays: number;
  maxRows: number;
}

export interface History {
  /** Takes note of a finished action; written soon. Never throws. */
  record(action: ActionRecord): void;
  /** Newest first. */
  list(filter?: ActionFilter): StoredAction[];
  /**
   * By operation name, or the start of one, or the start of an action's hash (`hash/size` too): the newest run of each
   * action that fits, at most 10 of them.
   */
  get(reference: string): StoredAction[];
  /** Newest first. */
  invocations(limit?: number): StoredInvocation[];
  /** Writes what is buffered. */
  flush(): void;
  close(): void;
}

/** Opens or creates the file. Throws only where its folder cannot be written. */
export function openHistory(options: HistoryOptions): History {
  return new SqliteHistory(options);
}

class SqliteHistory implements History {
  readonly #options: HistoryOptions;
  #database: Database;
  #pending: ActionRecord[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#database = this.#open();
  }

  record(action: ActionRecord): void {
    this.#pending.push(action);
    this.#timer ??= setTimeout(() => this.#onTimer(), flushEveryMs).unref();
  }

  list(filter: ActionFilter = {}): StoredAction[] {
    this.flush();
    return this.#database.list(filter);
  }

  get(reference: string): StoredAction[] {
    this.flush();
    return this.#database.get(reference);
  }

  invocations(limit = 100): StoredInvocation[] {
    this.flush();
    return this.#database.invocations(limit);
  }

  flush(): void {
    while (this.#pending.length > 0) this.#writeBatch();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.flush();
    this.#database.close();
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.#writeBatch();
    if (this.#pending.length > 0) this.#timer = setTimeout(() => this.#onTimer(), 1).unref();
  }

  #writeBatch(): void {
    const batch = this.#pending.splice(0, rowsPerFlush);
    try {
      this.#database.write(batch, this.#oldestKept());
    } catch (error) {
      this.#options.logger.error('history: could not write, these actions are not in it', {
        actions: batch.length,
        file: this.#options.path,
        error,
      });
      if (isDamaged(error)) {
        this.#database.close();
        this.#database = this.#open();
      }
    }
  }

  #oldestKept(): number {
    return this.#options.clock.now() - this.#options.retentionDays * dayMs;
  }

  #open(): Database {
    const { path, maxRows } = this.#options;
    try {
      return new Database(path, maxRows);
    } catch (error) {
      // A full disk or a folder that cannot be written says nothing of the file: what is in it stays.
      const errcode = (error as { errcode?: number }).errcode;
      if (errcode !== undefined && !aboutTheContent.has(errcode & 0xff)) throw error;
      const aside = `${path}.set-aside-${this.#options.clock.now()}`;
      renameSync(path, aside);
      for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
      this.#options.logger.warn('history: the file could not be used; it was set aside and a new one begun', {
        file: path,
        setAside: aside,
        error,
      });
      return new Database(path, maxRows);
    }
  }
}

const sqliteCorrupt = 11;
/** SQLITE_ERROR (a schema that is not ours), SQLITE_CORRUPT, SQLITE_NOTADB. */
const aboutTheContent: ReadonlySet<number> = new Set([1, 11, 26]);
const sqliteNotADatabase = 26;

function isDamaged(error: unknown): boolean {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
  return code === sqliteCorrupt || code === sqliteNotADatabase;
}

/** The statements. Rows are removed from the oldest end only, so ids are without gaps and their span is the count. */
class Database {
  readonly #db: DatabaseSync;
  readonly #maxRows: number;
  readonly #insert: StatementSync;
  readonly #upsertInvocation: StatementSync;
  readonly #prune: StatementSync;
  readonly #pruneInvocations: StatementSync;
  readonly #span: StatementSync;
  readonly #described: StatementSync;

  constructor(path: string, maxRows: number) {
    this.#maxRows = maxRows;
    this.#db = new DatabaseSync(path);
    try {
      this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
      migrate(this.#db);
      const marks = columns.replace(/\w+/g, '?');
      this.#insert = this.#db.prepare(`INSERT INTO actions (${columns}) VALUES (${marks})`);
      this.#upsertInvocation = this.#db.prepare(
        `INSERT INTO invocations VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (invocation_id) DO UPDATE SET
           first_ms = min(first_ms, excluded.first_ms), last_ms = max(last_ms, excluded.last_ms),
           actions = actions + excluded.actions, cached = cached + excluded.cached, failed = failed + excluded.failed`,
      );
      this.#prune = this.#db.prepare(
        `DELETE FROM actions WHERE id IN (SELECT id FROM actions ORDER BY id LIMIT ${rowsPerPrune}) AND (id <= ? OR completed_ms < ?)`,
      );
      this.#pruneInvocations = this.#db.prepare('DELETE FROM invocations WHERE last_ms < ?');
      this.#described = this.#db.prepare(
        "SELECT * FROM actions WHERE action_hash = ? AND argv <> '' ORDER BY id DESC LIMIT 1",
      );
      this.#span = this.#db.prepare(
        'SELECT (SELECT max(id) FROM actions) AS newest, completed_ms FROM actions ORDER BY id LIMIT 1',
      );
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  write(batch: ActionRecord[], oldestKeptMs: number): void {
    this.#db.exec('BEGIN');
    try {
      for (const action of batch) this.#insert.run(...toRow(action));
      for (const i of summarise(batch)) {
        const { invocationId, toolName, toolVersion, firstMs, lastMs, actions, cached, failed } = i;
        this.#upsertInvocation.run(invocationId, toolName, toolVersion, firstMs, lastMs, actions, cached, failed);
      }
      this.#removeOld(oldestKeptMs);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  list(filter: ActionFilter): StoredAction[] {
    const where: string[] = [];
    const values: SqlValue[] = [];
    const add = (condition: string, ...given: SqlValue[]): void => {
      where.push(condition);
      values.push(...given);
    };
    if (filter.before !== undefined) add('id < ?', filter.before);
    if (filter.invocationId !== undefined) add('invocation_id = ?', filter.invocationId);
    if (filter.state === 'failed') add('failed = 1');
    if (filter.state === 'succeeded') add('failed = 0');
    if (filter.state === 'cached') add('cached = 1');
    if (filter.text) {
      const pattern = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
      const matches = ['target', 'mnemonic', 'first_output', 'argv'].map((c) => `${c} LIKE ? ESCAPE '\\'`);
      add(`(${matches.join(' OR ')})`, pattern, pattern, pattern, pattern);
    }
    const limit = Math.min(Math.max(filter.limit ?? 100, 1), 1000);
    const sql = `SELECT * FROM actions ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY id DESC LIMIT ?`;
    return this.#db
      .prepare(sql)
      .all(...values, limit)
      .map((row) => this.#describe(fromRow(row)));
  }

  /** An answer from the cache never saw the Command: what it is called comes from the run that filled the cache. */
  #describe(action: StoredAction): StoredAction {
    if (!action.cached || action.argv !== '') return action;
    const run = this.#described.get(action.actionDigest.hash);
    if (!run) return action;
    const { mnemonic, target, firstOutput, argv } = fromRow(run);
    return { ...action, mnemonic: action.mnemonic || mnemonic, target: action.target || target, firstOutput, argv };
  }

  get(reference: string): StoredAction[] {
    const hash = reference.replace(/[/:-]\d+$/, '');
    const newest = (column: string, prefix: string): StoredAction[] =>
      this.#db
        .prepare(
          `SELECT * FROM actions WHERE id IN
             (SELECT max(id) FROM actions WHERE ${column} >= ? AND ${column} < ? GROUP BY ${column} LIMIT 10) ORDER BY id DESC`,
        )
        .all(prefix, `${prefix}\u{10ffff}`)
        .map((row) => this.#describe(fromRow(row)));
    if (reference === '') return [];
    const byHash = /^[0-9a-f]{1,64}$/.test(hash) ? newest('action_hash', hash) : [];
    return byHash.length > 0 ? byHash : newest('operation_name', reference);
  }

  invocations(limit: number): StoredInvocation[] {
    return this.#db
      .prepare(
        `SELECT invocation_id AS invocationId, tool_name AS toolName, tool_version AS toolVersion, first_ms AS firstMs,
           last_ms AS lastMs, actions, cached, failed FROM invocations ORDER BY last_ms DESC LIMIT ?`,
      )
      .all(Math.min(Math.max(limit, 1), 1000))
      .map((row) => ({ ...row }) as unknown as StoredInvocation);
  }

  close(): void {
    this.#db.close();
  }

  #removeOld(oldestKeptMs: number): void {
    const oldest = this.#span.get() as { newest: number; completed_ms: number } | undefined;
    if (!oldest) return;
    const removed = this.#prune.run(oldest.newest - this.#maxRows, oldestKeptMs).changes;
    if (removed === 0) return;
    const now = this.#span.get() as { completed_ms: number } | undefined;
    if (now) this.#pruneInvocations.run(Math.min(now.completed_ms, oldestKeptMs));
  }
}

/** One row an invocation, so that a flush updates each once. */
function summarise(batch: ActionRecord[]): Iterable<StoredInvocation> {
  const found = new Map<string, StoredInvocation>();
  for (const action of batch) {
    if (action.invocationId === '') continue;
    let seen = found.get(action.invocationId);
    if (!seen) {
      const { invocationId, toolName, toolVersion, queuedAtMs, completedAtMs } = action;
      seen = {
        invocationId,
        toolName,
        toolVersion,
        firstMs: queuedAtMs,
        lastMs: completedAtMs,
        actions: 0,
        cached: 0,
        failed: 0,
      };
      found.set(invocationId, seen);
    }
    seen.firstMs = Math.min(seen.firstMs, action.queuedAtMs);
    seen.lastMs = Math.max(seen.lastMs, action.completedAtMs);
    seen.actions++;
    if (action.cached) seen.cached++;
    if (isFailed(action)) seen.failed++;
  }
  return found.values();
}
