#include "cc/parts.h"

int offset() { return 5; }
