#include "probe.h"
int probe(const char*f){(void)f;return 0;}
