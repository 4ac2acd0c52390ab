/**
 * @grpc/proto-loader leaves `dependency` empty, type names relative, and names map entries and JSON fields unlike protoc;
 * Go's resolver (grpcurl) takes none of these. This puts them right.
 */
import type { PackageDefinition } from '@grpc/proto-loader';
import descriptor from 'protobufjs/ext/descriptor.js';

interface Field {
  name: string;
  jsonName?: string;
  typeName?: string;
}
interface Message {
  name: string;
  field: Field[];
  nestedType: Message[];
  enumType: { name: string }[];
  options?: { mapEntry?: boolean };
}
interface File {
  name: string;
  package: string;
  dependency: string[];
  messageType: Message[];
  enumType: { name: string }[];
  service: { method: { inputType: string; outputType: string }[] }[];
}
const { FileDescriptorProto } = descriptor as unknown as {
  FileDescriptorProto: { decode(data: Uint8Array): File; encode(file: File): { finish(): Uint8Array } };
};

export function linkDescriptors(definition: PackageDefinition): PackageDefinition {
  const files = new Map<string, File>();
  for (const { fileDescriptorProtos } of Object.values(definition) as { fileDescriptorProtos?: Uint8Array[] }[]) {
    for (const data of fileDescriptorProtos ?? []) {
      const file = FileDescriptorProto.decode(data);
      files.set(file.name, file);
    }
  }
  for (const file of files.values()) for (const message of file.messageType) renameMapEntries(message);
  const homes = new Map<string, string>();
  const index = (file: File, scope: string, message: Message): void => {
    const name = `${scope}.${message.name}`;
    homes.set(name, file.name);
    for (const one of message.enumType) homes.set(`${name}.${one.name}`, file.name);
    for (const nested of message.nestedType) index(file, name, nested);
  };
  for (const file of files.values()) {
    for (const one of file.enumType) homes.set(`.${file.package}.${one.name}`, file.name);
    for (const message of file.messageType) index(file, `.${file.package}`, message);
  }
  for (const file of files.values()) {
    const absolute = (name: string, scope: string): string => {
      for (let s = scope; ; s = s.slice(0, s.lastIndexOf('.'))) {
        const full = name.startsWith('.') ? name : `${s}.${name}`;
        const home = homes.get(full);
        if (home !== undefined) {
          if (home !== file.name && !file.dependency.includes(home)) file.dependency.push(home);
          return full;
        }
        if (s === '' || name.startsWith('.')) return name;
      }
    };
    const link = (scope: string, message: Message): void => {
      const name = `${scope}.${message.name}`;
      for (const field of message.field) {
        field.jsonName = camelCase(field.name);
        if (field.typeName) field.typeName = absolute(field.typeName, name);
      }
      for (const nested of message.nestedType) link(name, nested);
    };
    for (const message of file.messageType) link(`.${file.package}`, message);
    for (const method of file.service.flatMap((one) => one.method)) {
      method.inputType = absolute(method.inputType, `.${file.package}`);
      method.outputType = absolute(method.outputType, `.${file.package}`);
    }
  }
  const linked = [...files.values()].map((file) => Buffer.from(FileDescriptorProto.encode(file).finish()));
  const relinked = Object.entries(definition).map(([name, one]) => [
    name,
    'fileDescriptorProtos' in one ? { ...one, fileDescriptorProtos: linked } : one,
  ]);
  return Object.fromEntries(relinked) as PackageDefinition;
}

const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** As protoc names them: server_logs has a ServerLogsEntry, where protobufjs says Server_logs. */
function renameMapEntries(message: Message): void {
  for (const nested of message.nestedType) {
    renameMapEntries(nested);
    if (!nested.options?.mapEntry) continue;
    const name = `${camelCase(nested.name)}Entry`;
    for (const field of message.field) if (field.typeName?.split('.').at(-1) === nested.name) field.typeName = name;
    nested.name = name;
  }
}
