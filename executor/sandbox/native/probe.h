/* What this machine allows, as one JSON object on stdout. */
#ifndef PROBE_H
#define PROBE_H
int probe(const char *folder);
#endif
