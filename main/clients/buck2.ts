/**
 * Buck2. Addresses take `grpc://` or no scheme; TLS is a key of its own and on by default. Read when its daemon starts.
 * Source: facebook/buck2, app/buck2_re_configuration/src/lib.rs and app/buck2_common/src/legacy_configs/path.rs.
 */
import { type ClientConfig, keyHeader, notice, shellQuote } from './client-config.ts';

export const buck2: ClientConfig = {
  client: 'Buck2',
  fileName: 'buckconfig',
  content({ grpc, key, instanceName, tlsCertificate }) {
    const lines = [notice, '[buck2_re_client]'];
    for (const name of ['engine_address', 'action_cache_address', 'cas_address'])
      lines.push(`${name} = grpc://${grpc}`);
    lines.push(`tls = ${tlsCertificate ? 'true' : 'false'}`);
    if (tlsCertificate) lines.push(`tls_ca_certs = ${tlsCertificate}`);
    if (instanceName) lines.push(`instance_name = ${instanceName}`);
    if (key) lines.push(`http_headers = ${keyHeader}: ${key}`);
    return `${lines.join('\n')}\n`;
  },
  // `?` = no error where the file is gone, so that removing Outboard breaks no build.
  line: (file) =>
    `mkdir -p ~/.buckconfig.d && echo ${shellQuote(`<?file:${file}>`)} > ~/.buckconfig.d/50-outboard && buck2 kill`,
};
