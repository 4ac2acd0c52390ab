/** The schema as numbered steps; `PRAGMA user_version` counts those that were taken. Never change a step: add one. */
import type { DatabaseSync } from 'node:sqlite';

const steps: readonly string[] = [
  `CREATE TABLE invocations (
     invocation_id TEXT PRIMARY KEY, tool_name TEXT NOT NULL, tool_version TEXT NOT NULL,
     first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL,
     actions INTEGER NOT NULL, cached INTEGER NOT NULL, failed INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX invocations_by_last ON invocations (last_ms);
   CREATE TABLE actions (
     id INTEGER PRIMARY KEY,
     operation_name TEXT NOT NULL, action_hash TEXT NOT NULL, action_size INTEGER NOT NULL,
     command_digest TEXT, input_root_digest TEXT,
     invocation_id TEXT NOT NULL, tool_name TEXT NOT NULL, tool_version TEXT NOT NULL,
     mnemonic TEXT NOT NULL, target TEXT NOT NULL, first_output TEXT NOT NULL, argv TEXT NOT NULL,
     machine TEXT NOT NULL, cached INTEGER NOT NULL, failed INTEGER NOT NULL,
     exit_code INTEGER, signal TEXT NOT NULL, status_code INTEGER NOT NULL, status_message TEXT NOT NULL,
     queued_ms INTEGER NOT NULL, started_ms INTEGER, completed_ms INTEGER NOT NULL,
     fetch_ms REAL, execute_ms REAL, upload_ms REAL,
     input_bytes INTEGER, input_files INTEGER, output_bytes INTEGER,
     stdout_digest TEXT, stdout_raw BLOB, stderr_digest TEXT, stderr_raw BLOB,
     user_micros INTEGER, system_micros INTEGER, max_rss_bytes INTEGER
   );
   CREATE INDEX actions_by_hash ON actions (action_hash);
   CREATE INDEX actions_by_operation ON actions (operation_name);
   CREATE INDEX actions_by_invocation ON actions (invocation_id);
   CREATE INDEX actions_failed ON actions (id) WHERE failed = 1;`,
];

export const schemaVersion = steps.length;

/** Brings a database to `schemaVersion`. Throws where it is newer than this program. */
export function migrate(db: DatabaseSync): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > schemaVersion) {
    throw new Error(`its schema is ${version}, written by a newer Outboard; this one knows ${schemaVersion}`);
  }
  for (let next = version; next < schemaVersion; next++) {
    db.exec(`BEGIN; ${steps[next]} PRAGMA user_version = ${next + 1}; COMMIT;`);
  }
}
