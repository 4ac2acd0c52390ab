/** Pants 2. It has no include, but reads more files where it is told. Source: pantsbuild/pants, docs on options and remote execution. */
import { type ClientConfig, keyHeader, notice, shellQuote } from './client-config.ts';

export const pants: ClientConfig = {
  client: 'Pants',
  fileName: 'pants.toml',
  content({ grpc, key, instanceName, isa, tlsCertificate }) {
    const address = JSON.stringify(`${tlsCertificate ? 'grpcs' : 'grpc'}://${grpc}`);
    const properties = ['OSFamily=linux', ...(isa ? [`ISA=${isa}`] : [])];
    const lines = [notice, '[GLOBAL]', 'remote_execution = true'];
    lines.push(`remote_store_address = ${address}`, `remote_execution_address = ${address}`);
    if (tlsCertificate) lines.push(`remote_ca_certs_path = ${JSON.stringify(tlsCertificate)}`);
    if (instanceName) lines.push(`remote_instance_name = ${JSON.stringify(instanceName)}`);
    if (key) {
      for (const name of ['remote_store_headers', 'remote_execution_headers'])
        lines.push(`${name} = { "${keyHeader}" = "${key}" }`);
    }
    lines.push(`remote_execution_extra_platform_properties = ${JSON.stringify(properties)}`);
    lines.push('process_execution_remote_parallelism = 64');
    return `${lines.join('\n')}\n`;
  },
  line: (file) => `PANTS_CONFIG_FILES=${shellQuote(file)} pants test ::`,
};
