/**
 * Bazel. Only flags that Bazel 4.2.3 knows, since an unknown one stops every build. `grpc://` is written out, since no
 * scheme means TLS. Source: bazel.build/run/bazelrc and the command-line reference.
 */
import { type ClientConfig, keyHeader, notice, shellQuote } from './client-config.ts';

export const bazel: ClientConfig = {
  client: 'Bazel',
  fileName: 'bazelrc',
  content({ grpc, key, instanceName, isa, tlsCertificate }) {
    const lines = [notice, `build:outboard --remote_executor=${tlsCertificate ? 'grpcs' : 'grpc'}://${grpc}`];
    if (tlsCertificate) lines.push(`build:outboard --tls_certificate=${rcQuote(tlsCertificate)}`);
    if (instanceName) lines.push(`build:outboard --remote_instance_name=${instanceName}`);
    if (key) lines.push(`build:outboard --remote_header=${keyHeader}=${key}`);
    lines.push('build:outboard --remote_timeout=3600 --jobs=64 --remote_local_fallback');
    lines.push('build:outboard --remote_default_exec_properties=OSFamily=linux');
    if (isa) lines.push(`build:outboard --remote_default_exec_properties=ISA=${isa}`);
    lines.push('build --config=outboard');
    return `${lines.join('\n')}\n`;
  },
  line: (file) => `bazel --bazelrc=${shellQuote(file)} build //...`,
};

/** A word of a bazelrc: split at spaces, with quotes and backslashes as in a shell. */
const rcQuote = (text: string): string => (/[\s'"\\#]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
