/** Where the engine listens unless it is told otherwise. */
export const defaultGrpc = '127.0.0.1:8980';
export const defaultHttp = '127.0.0.1:8981';
